"""A number as a report gives it: with its bound, its unit, its other end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.figures.atoms import Atom
from app.model.mentions import Bound, FigureKind
from app.model.span import Span

FRACTION = "fraction"  # the unit of a share: half of, one in five
SCORE = "score"  # the unit of 52-3: two numbers that fall, a result or a vote


@dataclass(frozen=True, slots=True)
class Quantity:
    """Numbers with bound and unit, over the atoms [start, end); `core` is the first number's atom."""

    start: int
    end: int
    core: int
    low: float | None
    high: float | None
    kind: FigureKind
    bound: Bound = Bound.EXACT
    unit: str | None = None

    def span(self, row: Sequence[Atom]) -> Span:
        return Span(row[self.start].span.start, row[self.end - 1].span.end)
