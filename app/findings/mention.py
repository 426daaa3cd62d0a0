"""Figures and times of all reports in one form, as the ledger compares them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.findings.acts import stem
from app.findings.counted import Counted
from app.findings.differences.time import compatible
from app.findings.quantity import Match, compare
from app.findings.told import Reader, Told
from app.findings.words import Word
from app.model.analysis import Analysis
from app.model.mentions import NameKind, TimeExpression
from app.model.span import Passage, Span

TIME = "time"


# How many words on each side of a mention may say what it is of.
NEAR = 5
# How many days a quarter or half of a year may have; seasons are as long but begin in other months.
QUARTERS_DAYS = frozenset({90, 91, 92, 181, 182, 184})


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or a time with its sentence.

    `context` are the stems of the sentence's words of substance, `near` those words around the mention as
    they are written, `places` the places that the sentence names.
    """

    passage: Passage
    sentence: Passage
    kind: str
    unit: str | None
    words: str
    context: frozenset[str]
    near: tuple[str, ...]
    places: frozenset[str]
    counted: Counted | None = None
    time: TimeExpression | None = None

    @property
    def value(self) -> float | None:
        return self.counted.quantity.value if self.counted else None


def mentions(analysis: Analysis, reader: Reader) -> Iterator[Mention]:
    """The figures of a report, then its dates and clock times that carry a number."""
    for figure in analysis.figures:
        told = _told(analysis, figure.sentence, reader)
        mention = _mention(told, figure.span, figure.kind.value, figure.unit)
        yield replace(mention, counted=Counted.of(told, figure))
    for time in analysis.times:
        told = _told(analysis, time.sentence, reader)
        if any(c.isdigit() for c in told.of(time.span)) or _part_of_year(time):
            yield replace(_mention(told, time.span, TIME, None), time=time)


def _part_of_year(time: TimeExpression) -> bool:
    """Whether it is a quarter or half of a calendar year, which is a number in words: the second half."""
    if time.earliest is None or time.latest is None:
        return False
    return (time.latest - time.earliest).days in QUARTERS_DAYS and time.earliest.month % 3 == 1


def _told(analysis: Analysis, sentence: int, reader: Reader) -> Told:
    return reader.told(Passage(analysis.report, analysis.sentences[sentence].span))


def _mention(told: Told, span: Span, kind: str, unit: str | None) -> Mention:
    words = [word for word in told.words if _of_substance(told, word)]
    before = [word.key for word in words if word.span.end <= span.start][-NEAR:]
    after = [word.key for word in words if word.span.start >= span.end][:NEAR]
    return Mention(
        passage=Passage(told.passage.report, span),
        sentence=told.passage,
        kind=kind,
        unit=unit,
        words=told.of(span),
        context=frozenset(stem(word.key) for word in words),
        near=(*before, *after),
        places=frozenset(told.of(name.span) for name in told.names if name.kind is NameKind.PLACE),
    )


def _of_substance(told: Told, word: Word) -> bool:
    return word.key not in told.vocabulary.function and not word.key[0].isdigit() and len(word.key) > 2


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
