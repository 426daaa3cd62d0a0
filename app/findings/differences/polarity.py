"""Polarity: one report says that it happened, another that it did not."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.acts import acts_of, same_act
from app.findings.couple import Couple, span_of
from app.findings.told import Told
from app.findings.worddiff import Run
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

EDITED, TOLD = 0.95, 0.7


def differences(couple: Couple) -> Iterator[Difference]:
    """A negation put in or left out of a copy, else an act told with and without one."""
    if not couple.one_language:
        return
    if couple.near_copy:
        yield from _edited(couple)
    else:
        yield from _told(couple)


def _edited(couple: Couple) -> Iterator[Difference]:
    for at, run in enumerate(couple.diff.runs):
        if run.equal:
            continue
        in_a, in_b = _negations(couple.a, run.a), _negations(couple.b, run.b)
        if len(in_a) % 2 != len(in_b) % 2:
            around = _neighbours(couple, at)
            a, b = _with_verb(run.a, in_a, around.a), _with_verb(run.b, in_b, around.b)
            yield _difference(couple, a, b, EDITED)


def _negations(told: Told, words: tuple[Word, ...]) -> list[Word]:
    return [word for word in words if word.key in told.vocabulary.negation]


def _neighbours(couple: Couple, at: int) -> Run:
    """The word of both sentences before the change, or after it where there is none before."""
    runs = couple.diff.runs
    if at:
        return Run(runs[at - 1].a[-1:], runs[at - 1].b[-1:], equal=True)
    return Run(runs[at + 1].a[:1], runs[at + 1].b[:1], equal=True)


def _with_verb(changed: tuple[Word, ...], negations: list[Word], near: tuple[Word, ...]) -> Span:
    """The negation with the word beside it; that word alone where there is no negation."""
    return Span.hull(word.span for word in (*near, *negations)) if negations else span_of(near or changed)


def _told(couple: Couple) -> Iterator[Difference]:
    for a in acts_of(couple.a):
        for b in acts_of(couple.b):
            if a.negated != b.negated and same_act(a, b):
                yield _difference(couple, a.span, b.span, TOLD)


def _difference(couple: Couple, a: Span, b: Span, confidence: float) -> Difference:
    reason = Reason.of("polarity", a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.POLARITY, (a,), (b,), reason, confidence)
