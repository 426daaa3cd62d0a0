"""Places: the same thing said to happen somewhere else."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.couple import Couple
from app.findings.differences.name import proper
from app.findings.differences.substituted import substituted
from app.findings.spelling import one_name, respelled
from app.findings.told import Told, touching
from app.model.finding import Difference, DifferenceType
from app.model.mentions import NameKind
from app.model.reason import Reason
from app.model.span import Span

EDITED = 0.9


def differences(couple: Couple) -> Iterator[Difference]:
    """One place in the other's place in an edited copy."""
    places_a = [name for name in couple.a.names if name.kind is NameKind.PLACE]
    places_b = [name for name in couple.b.names if name.kind is NameKind.PLACE]
    named = list(substituted(couple, places_a, places_b))
    for a, b in named:
        if not one_name(couple.a, a, couple.b, b):
            yield _difference(couple, a.span, b.span)
    for one, other in _capitalised(couple):
        if not any(a.span.overlap(one) or b.span.overlap(other) for a, b in named):
            yield _difference(couple, one, other)


def _capitalised(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """A proper noun in the place of a known place: it is one that the analysis does not know."""
    if not (couple.near_copy and couple.one_language):
        return
    for run in couple.substitutions:
        if len(run.a) != 1 or len(run.b) != 1 or respelled(run.a, run.b):
            continue
        a, b = run.a[0], run.b[0]
        known = _is_place(couple.a, a.span), _is_place(couple.b, b.span)
        if known[0] is not known[1] and proper(couple.a, a) and proper(couple.b, b):
            yield a.span, b.span


def _is_place(told: Told, span: Span) -> bool:
    return any(name.kind is NameKind.PLACE for name in touching(told.names, span))


def _difference(couple: Couple, a: Span, b: Span) -> Difference:
    reason = Reason.of("place_conflict", a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.PLACE, (a,), (b,), reason, EDITED)
