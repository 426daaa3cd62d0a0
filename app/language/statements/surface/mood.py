"""Sentences in the mood of reported speech, which go on without a verb of saying: Er sei verletzt worden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.language.statements.words import StatementWords
from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.span import Span
from app.model.statement import Statement, Status

REACH = 1  # paragraphs over which somebody's reported words may go on
SPOKEN = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY})


def gone_on(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    found: Sequence[Statement],
    words: StatementWords,
) -> tuple[Statement, ...]:
    """A statement for each such sentence right behind somebody's words, by the same speaker."""
    told = {s.sentence: s for s in found if s.status in SPOKEN and (s.source or s.rule == "said")}
    marked = {statement.sentence for statement in found if statement.status in SPOKEN}
    added: list[Statement] = []
    for before, sentence in pairwise(sentences):
        near = sentence.paragraph - before.paragraph <= REACH
        cue = None if sentence.index in marked else _cue(text, sentence, quotations, words)
        if cue is None or not near or (said := told.get(before.index)) is None:
            continue
        span = _trimmed(text, sentence.span)
        statement = replace(said, span=span, sentence=sentence.index, cues=(cue,), rule="continued")
        told[sentence.index] = statement
        added.append(statement)
    return tuple(added)


def _cue(
    text: str, sentence: Sentence, quotations: Sequence[Quotation], words: StatementWords
) -> Span | None:
    """The verb in that mood, outside quotation marks."""
    for match in words.mood.finditer(text, sentence.span.start, sentence.span.end):
        cue = Span(match.start(), match.end())
        if not any(quotation.span.overlap(cue) for quotation in quotations):
            return cue
    return None


def _trimmed(text: str, span: Span) -> Span:
    return Span(span.start, span.start + len(span.of(text).rstrip(" .\n")))
