"""A statement of a verb of saying: its status by who says it, and by whom it was told to."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.language.statements.surface.standing import interviewed, status_of, told_to
from app.language.statements.surface.verbs import Verb
from app.model.span import Span
from app.model.statement import Statement, Status


def stated(setting: Setting, verb: Verb, source: Span | None, claim: Span) -> Statement:
    """What somebody named said to another outlet comes second-hand."""
    status = status_of(setting, source) if source else Status.ATTRIBUTED
    begin = min(verb.cue.end, source.end) if source else verb.cue.end
    until = claim.start if claim.start > begin else setting.sentence.span.end
    if status is Status.ATTRIBUTED and _second_hand(setting, verb, begin, until):
        status = Status.HEARSAY
    return setting.statement(status, "said", span=claim, cues=verb.cues, source=source)


def _second_hand(setting: Setting, verb: Verb, begin: int, until: int) -> bool:
    """Told to another outlet, or in its interview, before the verb or behind it."""
    if told_to(setting, begin, until) is not None:
        return True
    around = (Span(setting.sentence.span.start, verb.cue.start), Span(begin, max(begin, until)))
    return any(interviewed(setting, words) for words in around)
