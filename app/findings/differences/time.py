"""Times: the same thing said to happen on another day or at another hour."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.couple import Couple
from app.findings.differences.substituted import substituted
from app.findings.told import Told, touching
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.mentions import TimeExpression
from app.model.reason import Reason
from app.model.span import Span

EDITED = 0.95


def differences(couple: Couple) -> Iterator[Difference]:
    """One time in the other's place in an edited copy; a day and its date are one time."""
    if not couple.one_language:
        return
    found: set[Span] = set()
    for a, b in substituted(couple, couple.a.times, couple.b.times):
        if not compatible(a, b) and _changed(couple, a, b):
            found.add(a.span)
            yield _difference(couple, a.span, b.span)
    for word_a, word_b in _weekdays(couple):
        if not any(span.overlap(word_a.span) for span in found) and not _one_day(couple, word_a, word_b):
            yield _difference(couple, word_a.span, word_b.span)


def compatible(a: TimeExpression, b: TimeExpression) -> bool:
    """Whether both can mean one moment; not where one of them cannot be told."""
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    early_a, late_a = a.earliest.replace(tzinfo=None), a.latest.replace(tzinfo=None)
    early_b, late_b = b.earliest.replace(tzinfo=None), b.latest.replace(tzinfo=None)
    return early_a < late_b and early_b < late_a


def _changed(couple: Couple, a: TimeExpression, b: TimeExpression) -> bool:
    return couple.a.of(a.span).casefold() != couple.b.of(b.span).casefold()


def _weekdays(couple: Couple) -> Iterator[tuple[Word, Word]]:
    """Days of the week in each other's place, also where the analysis found no time."""
    if not couple.near_copy:
        return
    for run in couple.substitutions:
        days_a = [word for word in run.a if word.key in couple.a.vocabulary.weekday]
        days_b = [word for word in run.b if word.key in couple.b.vocabulary.weekday]
        yield from ((x, y) for x, y in zip(days_a, days_b, strict=False) if x.key != y.key)


def _one_day(couple: Couple, a: Word, b: Word) -> bool:
    """Whether the reports mean one day by both words: each is read from its own report's date."""
    times_a, times_b = _times(couple.a, a), _times(couple.b, b)
    return any(compatible(x, y) for x in times_a for y in times_b)


def _times(told: Told, word: Word) -> tuple[TimeExpression, ...]:
    return touching(told.times, word.span)


def _difference(couple: Couple, a: Span, b: Span) -> Difference:
    reason = Reason.of("time_conflict", a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.TIME, (a,), (b,), reason, EDITED)
