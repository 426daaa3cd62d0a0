"""Statements by a colon in a headline: Two dead in landslide: police."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.sources import source_span, status_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

LONGEST_SOURCE = 4  # words beside the colon that may name who says it


def by_colon(setting: Setting) -> Iterator[Statement]:
    """The longer side of the colon, on the word of the shorter one, if that names somebody who speaks."""
    sentence = setting.sentence.span
    words = sentence.of(setting.text)
    if words.count(":") != 1 or words.rstrip().endswith((".", ":", "!", "?", "”", '"')):
        return
    colon = sentence.start + words.index(":")
    before, behind = setting.trimmed(Span(sentence.start, colon)), setting.trimmed(Span(colon, sentence.end))
    for source, claim in ((behind, before), (before, behind)):
        head = _speaks(setting, source)
        if head is not None and len(claim) > len(source):
            named = source_span(setting, head)
            cue = Span(colon, colon + 1)
            yield setting.statement(
                status_of(setting, head, named), "headline", span=claim, cues=(cue,), source=named
            )
            return


def _speaks(setting: Setting, side: Span) -> int | None:
    """The noun of a few words that name a person or somebody who is usually cited."""
    grammar = setting.grammar
    words = list(grammar.at(side))
    if not 0 < len(words) <= LONGEST_SOURCE:
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
