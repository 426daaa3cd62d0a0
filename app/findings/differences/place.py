"""Places: the same thing said to happen somewhere else."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.couple import Couple
from app.findings.differences.substituted import substituted
from app.findings.spelling import one_name
from app.model.finding import Difference, DifferenceType
from app.model.mentions import NameKind
from app.model.reason import Reason

EDITED = 0.9


def differences(couple: Couple) -> Iterator[Difference]:
    """One place in the other's place in an edited copy."""
    places_a = [name for name in couple.a.names if name.kind is NameKind.PLACE]
    places_b = [name for name in couple.b.names if name.kind is NameKind.PLACE]
    for a, b in substituted(couple, places_a, places_b):
        if not one_name(couple.a, a, couple.b, b):
            reason = Reason.of("place_conflict", a=couple.a.of(a.span), b=couple.b.of(b.span))
            yield Difference(DifferenceType.PLACE, (a.span,), (b.span,), reason, EDITED)
