"""Figures: the same thing counted with numbers that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.counted import Counted, same_thing, subject
from app.findings.couple import Couple
from app.findings.quantity import Match, Quantity, compare
from app.findings.told import Told, touching
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.mentions import Figure
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
        from_a, from_b = _numbers(run.a), _numbers(run.b)
        for word_a, word_b in zip(from_a, from_b, strict=False):
            if word_a.key != word_b.key and not _compatible(couple, word_a, word_b):
                a, b = _figure_span(couple.a, word_a), _figure_span(couple.b, word_b)
                yield _difference(couple, a, b, what="", confidence=EDITED)


def _numbers(words: tuple[Word, ...]) -> list[Word]:
    return [word for word in words if word.key[0].isdigit()]


def _compatible(couple: Couple, a: Word, b: Word) -> bool:
    """Whether the analysis reads both numbers as one value, in words, digits or units."""
    figures_a, figures_b = touching(couple.a.figures, a.span), touching(couple.b.figures, b.span)
    if not figures_a or not figures_b:
        return False
    return compare(_quantity(couple.a, figures_a[0]), _quantity(couple.b, figures_b[0])) is Match.SAME


def _figure_span(told: Told, word: Word) -> Span:
    figures = touching(told.figures, word.span)
    return figures[0].span if figures else word.span


def _counted(couple: Couple) -> Iterator[Difference]:
    counted_a = [Counted.of(couple.a, figure) for figure in couple.a.figures]
    counted_b = [Counted.of(couple.b, figure) for figure in couple.b.figures]
    for a in counted_a:
        for b in counted_b:
            if not _conflict(a, b) or same_thing(a, b) < SAME_THING:
                continue
            if _explained(a, counted_b) or _explained(b, counted_a):
                continue
            yield _difference(couple, a.figure.span, b.figure.span, what=subject(a, b), confidence=COUNTED)


def _conflict(a: Counted, b: Counted) -> bool:
    return compare(a.quantity, b.quantity) is Match.CONFLICT


def _explained(figure: Counted, others: list[Counted]) -> bool:
    """Whether the other sentence has this very figure too: then the reader sees that they agree on it."""
    return any(
        other.figure.kind is figure.figure.kind
        and other.figure.unit == figure.figure.unit
        and compare(figure.quantity, other.quantity) is not Match.CONFLICT
        for other in others
    )


def _quantity(told: Told, figure: Figure) -> Quantity:
    return Quantity(figure, told.of(figure.span), told.language)


def _difference(couple: Couple, a: Span, b: Span, *, what: str, confidence: float) -> Difference:
    reason = Reason.of("figure_conflict", a=couple.a.of(a), b=couple.b.of(b), what=what)
    return Difference(DifferenceType.FIGURE, (a,), (b,), reason, confidence)
