"""What a line about an earlier claim speaks of: 'His account could not be verified' points to his words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.language.statements.words import StatementWords
from app.model.analysis import Sentence
from app.model.span import Span
from app.model.statement import Statement, Status

REACH = 3  # sentences between a claim and the line about it; further back it is guessing
_CLAIMED = frozenset(
    {Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY, Status.CONTESTED, Status.HEDGED, Status.PROJECTION}
)
_POINTING = frozenset({Status.EXPLICIT, Status.CONTESTED})


def pointing(
    text: str, sentences: Sequence[Sentence], found: Sequence[Statement], words: StatementWords
) -> Iterator[Statement]:
    """The statements in their order; those that speak of an earlier claim name its words."""
    for statement in found:
        claim = _pointed_at(text, sentences, found, statement, words)
        yield statement if claim is None else replace(statement, about=claim)


def _pointed_at(
    text: str,
    sentences: Sequence[Sentence],
    found: Sequence[Statement],
    statement: Statement,
    words: StatementWords,
) -> Span | None:
    """The nearest claim before the sentence, if the sentence speaks of one: that claim, his account."""
    if statement.status not in _POINTING or not _speaks_of_one(text, sentences, statement, words):
        return None
    earlier = [
        other
        for other in found
        if other.status in _CLAIMED and 0 < statement.sentence - other.sentence <= REACH
    ]
    return earlier[-1].span if earlier else None


def _speaks_of_one(
    text: str, sentences: Sequence[Sentence], statement: Statement, words: StatementWords
) -> bool:
    """Whether the words for an earlier claim stand in what is doubted, which is no clause of its own."""
    if not any(statement.span.contains(cue) for cue in statement.cues):
        return False
    start = sentences[statement.sentence].span.start
    found = words.pointers.finditer(sentences[statement.sentence].span.of(text))
    return any(statement.span.overlap(Span(start + m.start(), start + m.end())) for m in found)
