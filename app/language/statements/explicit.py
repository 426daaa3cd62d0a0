"""Statements that the report itself calls unconfirmed, unverified or unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting, clause_around, joint_before
from app.language.statements.sources import who_acts
from app.model.span import Span
from app.model.statement import Statement, Status

_ON_RECORD = re.compile(r"confirm|comment", re.IGNORECASE)  # words that count in a quotation too


def explicit(setting: Setting) -> Iterator[Statement]:
    """One statement for each cue: on the clause before it where it says 'of that', else on its own."""
    start = setting.sentence.span.start
    for match in setting.words.explicit.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        if setting.quoted(cue) and not _ON_RECORD.search(match.group()):
            continue
        yield setting.statement(
            Status.EXPLICIT, "explicit", span=_claim(setting, cue), cues=(cue,), source=who_acts(setting, cue)
        )


def _claim(setting: Setting, cue: Span) -> Span:
    """What is not confirmed: the clause below the cue, the one before a "but", else the cue's own."""
    sentence = setting.sentence.span
    if (joint := joint_before(setting, sentence.start, cue.start)) is not None:
        return Span(sentence.start, joint)
    below = _clause_below(setting, cue)
    if below is not None:
        return below
    places = setting.grammar.at(cue)
    return clause_around(setting, places.start) if len(places) else sentence


def _clause_below(setting: Setting, cue: Span) -> Span | None:
    """Who fired first, in: it was not clear who fired first."""
    grammar = setting.grammar
    inside = set(grammar.at(cue))
    for at in sorted(inside, reverse=True):
        for child in grammar.children(at, "ccomp"):
            if child not in inside:
                return setting.trimmed(grammar.span(grammar.subtree(child)))
    return None
