"""Statements that somebody denies, rejects or calls untrue; a denial that is itself negated concedes."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.before import before
from app.language.statements.surface.behind import VERB_SECOND, behind
from app.language.statements.surface.claims import complement, inverted
from app.language.statements.surface.clauses import words_of
from app.language.statements.surface.verbs import Verb, verbs
from app.model.span import Span
from app.model.statement import Statement, Status


def denied(setting: Setting) -> Iterator[Statement]:
    """What somebody denies, with who denies it."""
    for verb in verbs(setting, setting.words.denying):
        source = before(setting, setting.sentence.span.start, verb.cue.start)
        if source is None and (_opened(setting, verb) or setting.grammar.language in VERB_SECOND):
            source = behind(setting, verb.cue.end)
        if verb.rejects and not _is_deniable(setting, verb):
            continue
        status = Status.ATTRIBUTED if verb.negated else Status.CONTESTED
        yield setting.statement(
            status, "denial", span=_claim(setting, verb, source), cues=verb.cues, source=source
        )


def _is_deniable(setting: Setting, verb: Verb) -> bool:
    """Whether what is rejected is something said: an accusation, no appeal and no shot."""
    said = words_of(setting, setting.sentence.span)
    deniable = setting.words.reporting.deniable
    return complement(setting, verb.end) is not None or any(
        word.rpartition("'")[2] in deniable for word in said
    )


def _opened(setting: Setting, verb: Verb) -> bool:
    """Whether a comma stands before the verb, so that its subject may follow: , negó el ministro."""
    ahead = setting.text[setting.sentence.span.start : verb.cue.start].rstrip()
    return ahead.endswith((",", "»", "”", '"', "“"))


def _claim(setting: Setting, verb: Verb, source: Span | None) -> Span:
    """What stands behind the verb, between its parts, or before an inverted one."""
    if verb.inner is not None and source != verb.inner and words_of(setting, verb.inner):
        return verb.inner
    opens = complement(setting, verb.end)
    begin = opens or max(verb.end, source.end if source else verb.end)
    rest = setting.trimmed(Span(begin, setting.sentence.span.end))
    if words_of(setting, rest) and not (source and source.start > verb.cue.start):
        return rest
    return inverted(setting, Span.hull((verb.cue, source or verb.cue)))
