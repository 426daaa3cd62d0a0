"""Figures: the same thing counted with numbers that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from app.findings.circumstances import one_occasion
from app.findings.counted import Counted, counted, same_thing, subject
from app.findings.couple import Couple
from app.findings.differences.repeats import repeats
from app.findings.quantity import Match, compare, shown
from app.findings.told import Told, touching
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

# How sure a substituted number in an edited copy is, and one that counts the same thing in other words.
EDITED, COUNTED = 0.97, 0.8
# From here on two figures count the same thing. Lower finds more conflicts and more false ones.
SAME_THING = 0.62


def differences(couple: Couple) -> Iterator[Difference]:
    """Numbers in each other's place in a near copy, else figures that count the same thing."""
    if couple.near_copy and couple.one_language:
        yield from _edited(couple)
    else:
        yield from _counted(couple)


def _edited(couple: Couple) -> Iterator[Difference]:
    for run in couple.substitutions:
        for word_a, word_b in zip(_numbers(run.a), _numbers(run.b), strict=False):
            if word_a.key == word_b.key:
                continue
            a, b = _figure(couple.a, word_a), _figure(couple.b, word_b)
            if a is None or b is None:
                yield _difference(couple, word_a.span, word_b.span)
            elif compare(a.quantity, b.quantity) is not Match.SAME:
                yield _conflicting(a, b, EDITED)


def _numbers(words: tuple[Word, ...]) -> list[Word]:
    return [word for word in words if word.key[0].isdigit()]


def _figure(told: Told, word: Word) -> Counted | None:
    """The figure that a number belongs to, as the analysis reads it in words, digits or units."""
    figures = touching(told.figures, word.span)
    return Counted.of(told, figures[0]) if figures else None


def _counted(couple: Couple) -> Iterator[Difference]:
    counted_a, counted_b = counted(couple.a), counted(couple.b)
    for a, b in product(counted_a, counted_b):
        if a.part != b.part or not _conflict(a, b) or same_thing(a, b) < SAME_THING:
            continue
        if not one_occasion(couple.a, a.figure.span, couple.b, b.figure.span):
            continue
        if not _explained(a, counted_b) and not _explained(b, counted_a):
            yield _conflicting(a, b, COUNTED)
    for a, b in repeats(couple):
        if _conflict(a, b) and not _explained(a, counted_b) and not _explained(b, counted_a):
            yield _conflicting(a, b, COUNTED)


def _conflict(a: Counted, b: Counted) -> bool:
    return compare(a.quantity, b.quantity) is Match.CONFLICT


def _explained(figure: Counted, others: tuple[Counted, ...]) -> bool:
    """Whether the other sentence has this very figure too: then the reader sees that they agree on it."""
    return any(
        other.figure.kind is figure.figure.kind
        and other.figure.unit == figure.figure.unit
        and compare(figure.quantity, other.quantity) is not Match.CONFLICT
        for other in others
    )


def _conflicting(a: Counted, b: Counted, confidence: float) -> Difference:
    reason = Reason.of("figure_conflict", a=shown(a.quantity), b=shown(b.quantity), what=subject(a, b))
    return Difference(DifferenceType.FIGURE, (a.figure.span,), (b.figure.span,), reason, confidence)


def _difference(couple: Couple, a: Span, b: Span) -> Difference:
    """A number that is no figure by itself: a day of a month, a section."""
    reason = Reason.of("figure_conflict", a=couple.a.of(a), b=couple.b.of(b), what="")
    return Difference(DifferenceType.FIGURE, (a,), (b,), reason, EDITED)
