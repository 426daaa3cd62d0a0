"""Names: someone else is said to have done or said the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.couple import Couple
from app.findings.differences.substituted import substituted
from app.findings.spelling import one_name, respelled
from app.findings.told import Told, touching
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.mentions import NameKind
from app.model.reason import Reason
from app.model.span import Span

EDITED = 0.93


def differences(couple: Couple) -> Iterator[Difference]:
    """One name in the other's place in an edited copy; spelling variants and fuller forms are one name."""
    named = tuple(_named(couple))
    yield from (_difference(couple, a, b) for a, b in named)
    for a, b in _capitalised(couple):
        if not any(x.overlap(a) or y.overlap(b) for x, y in named):
            yield _difference(couple, a, b)


def _named(couple: Couple) -> Iterator[tuple[Span, Span]]:
    who_a = [name for name in couple.a.names if name.kind is not NameKind.PLACE]
    who_b = [name for name in couple.b.names if name.kind is not NameKind.PLACE]
    for a, b in substituted(couple, who_a, who_b):
        if not one_name(couple.a, a, couple.b, b):
            yield a.span, b.span


def _capitalised(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """Proper nouns in each other's place that the analysis does not know as the names of places."""
    if not (couple.near_copy and couple.one_language):
        return
    for run in couple.substitutions:
        single = len(run.a) == len(run.b) == 1 and not respelled(run.a, run.b)
        if single and _somebody(couple.a, run.a[0]) and _somebody(couple.b, run.b[0]):
            yield run.a[0].span, run.b[0].span


def _somebody(told: Told, word: Word) -> bool:
    known = touching(told.names, word.span)
    return proper(told, word) and not any(name.kind is NameKind.PLACE for name in known)


def proper(told: Told, word: Word) -> bool:
    """Whether a word is a name by its capital, known or not."""
    if told.of(word.span).islower() or word.key[0].isdigit() or word.span.start == told.passage.span.start:
        return False
    if touching(told.times, word.span):
        return False
    known = bool(touching(told.names, word.span))
    return known or any(token.pos == "PROPN" for token in touching(told.tokens, word.span))


def _difference(couple: Couple, a: Span, b: Span) -> Difference:
    reason = Reason.of("name_conflict", a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.NAME, (a,), (b,), reason, EDITED)
