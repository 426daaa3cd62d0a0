"""Statements by a colon or a dash: Two dead in landslide: police. Police: two dead in landslide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.sources import source_span, status_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

LONGEST_SOURCE = 4  # words beside the colon that may name who says it
_COLON = re.compile(r":(?=\s)|(?<=\s)[-–—](?=\s)")
_ENDS = (".", "!", "?", "”", '"')


def by_colon(setting: Setting) -> Iterator[Statement]:
    """The longer side of the colon, on the word of the shorter one, if that names somebody who speaks."""
    sentence = setting.sentence.span
    colons = list(_COLON.finditer(sentence.of(setting.text)))
    if len(colons) != 1:
        return
    cue = Span(sentence.start + colons[0].start(), sentence.start + colons[0].end())
    for source, claim in _sides(setting, cue):
        head = _speaks(setting, source)
        if head is not None and len(claim) > len(source):
            named = _within(source_span(setting, head), source)
            yield setting.statement(
                status_of(setting, head, named), "headline", span=claim, cues=(cue,), source=named
            )
            return


def _sides(setting: Setting, cue: Span) -> Iterator[tuple[Span, Span]]:
    """What may be source and claim; a dash has its source behind it, a whole sentence before it."""
    sentence = setting.sentence.span
    before, behind = Span(sentence.start, cue.start), Span(cue.end, sentence.end)
    words = behind.of(setting.text).rstrip()
    whole = words.endswith(_ENDS)
    if not whole:
        yield setting.trimmed(behind), setting.trimmed(before)
    if cue.of(setting.text) == ":" and (not whole or _has_verb(setting, behind)):
        yield setting.trimmed(before), setting.trimmed(behind)


def _has_verb(setting: Setting, side: Span) -> bool:
    grammar = setting.grammar
    return any(grammar.tokens[at].pos in ("VERB", "AUX") for at in grammar.at(side))


def _within(named: Span, side: Span) -> Span:
    """The words of a source on its own side of the colon, which a parser may read across."""
    return Span(max(named.start, side.start), min(named.end, side.end))


def _speaks(setting: Setting, side: Span) -> int | None:
    """The noun of a few words that name a person or somebody who is usually cited."""
    grammar = setting.grammar
    words = list(grammar.at(side))
    if not 0 < len(words) <= LONGEST_SOURCE or _has_verb(setting, side):
        return None
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    for at in reversed(words):
        token = grammar.tokens[at]
        cited = (
            grammar.lower(at) in setting.words.sources.cited or token.lemma in setting.words.sources.unnamed
        )
        if cited or any(person.contains(token.span) for person in persons):
            return at
    return None
