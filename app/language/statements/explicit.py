"""Statements that the report itself calls unconfirmed, unverified or unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting, clause_around
from app.language.statements.sources import source_span
from app.language.statements.subjects import subject_of
from app.model.span import Span
from app.model.statement import Statement, Status

NEAR = 40  # code points between a "but" and the words that say it is not confirmed
_BUT = re.compile(r"[,;][\"”’]? (?:but|yet) ")
_ON_RECORD = re.compile(r"confirm|comment", re.IGNORECASE)  # words that count in a quotation too


def explicit(setting: Setting) -> Iterator[Statement]:
    """One statement for each cue: on the clause before it where it says 'of that', else on its own."""
    start = setting.sentence.span.start
    for match in setting.words.explicit.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        if setting.quoted(cue) and not _ON_RECORD.search(match.group()):
            continue
        yield setting.statement(
            Status.EXPLICIT, "explicit", span=_claim(setting, cue), cues=(cue,), source=_source(setting, cue)
        )


def _claim(setting: Setting, cue: Span) -> Span:
    """What is not confirmed: the clause that comes before 'but', else the cue's own."""
    sentence = setting.sentence.span
    joints = [match.start() for match in _BUT.finditer(setting.text, sentence.start, cue.start)]
    if joints and joints[-1] > sentence.start and cue.start - joints[-1] < NEAR:
        return Span(sentence.start, joints[-1])
    places = setting.grammar.at(cue)
    return clause_around(setting, places.start) if len(places) else sentence


def _source(setting: Setting, cue: Span) -> Span | None:
    """Who declined or did not answer: the subject of the cue's verb."""
    grammar = setting.grammar
    if any(grammar.tokens[at].dep == "expl" for at in grammar.at(cue)):
        return None
    for at in grammar.at(cue):
        if grammar.tokens[at].pos != "VERB":
            continue
        subject = subject_of(setting, at)
        if subject is not None:
            return source_span(setting, subject)
    return None
