"""Mentions in each other's place in an edited copy: what names, places and times have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from app.findings.couple import Couple, span_of
from app.findings.told import Spanned, touching

S = TypeVar("S", bound=Spanned)


def substituted(couple: Couple, from_a: Sequence[S], from_b: Sequence[S]) -> Iterator[tuple[S, S]]:
    """The mentions of both sentences that touch the same change, in order."""
    if not couple.near_copy:
        return
    for run in couple.substitutions:
        touched_a, touched_b = touching(from_a, span_of(run.a)), touching(from_b, span_of(run.b))
        yield from zip(touched_a, touched_b, strict=False)
