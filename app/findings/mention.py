"""Figures and times of all reports in one form, as the ledger compares them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.findings.acts import stem
from app.findings.counted import Counted
from app.findings.differences.time import compatible
from app.findings.quantity import Match, compare
from app.findings.told import Reader, Told
from app.model.analysis import Analysis
from app.model.mentions import TimeExpression
from app.model.span import Passage

TIME = "time"


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or a time with its sentence. `context` are the stems of the words of substance around it."""

    passage: Passage
    sentence: Passage
    kind: str
    unit: str | None
    words: str
    context: frozenset[str]
    counted: Counted | None = None
    time: TimeExpression | None = None

    @property
    def value(self) -> float | None:
        return self.counted.quantity.value if self.counted else None


def mentions(analysis: Analysis, reader: Reader) -> Iterator[Mention]:
    """The figures of a report, then its dates and clock times that carry a number."""
    for figure in analysis.figures:
        sentence, told = _sentence(analysis, figure.sentence, reader)
        passage, context = Passage(analysis.report, figure.span), _context(told, figure.span)
        counted, words = Counted.of(told, figure), told.of(figure.span)
        yield Mention(passage, sentence, figure.kind.value, figure.unit, words, context, counted=counted)
    for time in analysis.times:
        sentence, told = _sentence(analysis, time.sentence, reader)
        words = told.of(time.span)
        if any(c.isdigit() for c in words):
            passage, context = Passage(analysis.report, time.span), _context(told, time.span)
            yield Mention(passage, sentence, TIME, None, words, context, time=time)


def relation(a: Mention, b: Mention) -> Match:
    """How the values of two mentions of one thing stand to each other."""
    if a.counted and b.counted:
        return compare(a.counted.quantity, b.counted.quantity)
    if a.time and b.time:
        if _interval(a.time) == _interval(b.time) and a.time.earliest:
            return Match.SAME
        if a.words.casefold() == b.words.casefold():
            return Match.SAME
        return Match.COMPATIBLE if compatible(a.time, b.time) else Match.CONFLICT
    return Match.CONFLICT


def _interval(time: TimeExpression) -> tuple[object, object]:
    return time.earliest, time.latest


def _sentence(analysis: Analysis, index: int, reader: Reader) -> tuple[Passage, Told]:
    passage = Passage(analysis.report, analysis.sentences[index].span)
    return passage, reader.told(passage)


def _context(told: Told, span: object) -> frozenset[str]:
    function = told.vocabulary.function
    return frozenset(
        stem(word.key)
        for word in told.words
        if word.key not in function and not word.key[0].isdigit() and len(word.key) > 2
    )
