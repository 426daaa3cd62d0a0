"""The reader's word on which sentences of two reports belong together or apart, as masks over their block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.align.account import Account
from app.align.units import Block, Mask
from app.model.project import Bond, Override
from app.model.span import Passage, ReportId


@dataclass(frozen=True, slots=True)
class Pins:
    """Which pairs of units the reader has tied together, and which parted."""

    together: Mask
    apart: Mask

    def obeyed(self, likely: Block) -> Block:
        """The same likelihoods but for the pairs that the reader has decided."""
        return np.where(self.together, np.float32(1.0), np.where(self.apart, np.float32(0.0), likely))


def by_reports(overrides: Sequence[Override]) -> dict[frozenset[ReportId], tuple[Override, ...]]:
    """The overrides of each two reports, in the order in which they were made."""
    found: dict[frozenset[ReportId], tuple[Override, ...]] = {}
    for override in overrides:
        between = frozenset((override.a.report, override.b.report))
        found[between] = (*found.get(between, ()), override)
    return found


def pins(a: Account, b: Account, overrides: Sequence[Override]) -> Pins:
    """Each override holds for all sentences that its passages touch; a later one outweighs an earlier."""
    together = np.zeros((len(a), len(b)), dtype=bool)
    apart = together.copy()
    for override in overrides:
        pairs = _pairs(a, b, override.a, override.b) | _pairs(a, b, override.b, override.a)
        joins = override.bond is Bond.TOGETHER
        together = (together | pairs) if joins else (together & ~pairs)
        apart = (apart & ~pairs) if joins else (apart | pairs)
    return Pins(together, apart)


def _pairs(a: Account, b: Account, in_a: Passage, in_b: Passage) -> Mask:
    return np.outer(_touched(a, in_a), _touched(b, in_b))


def _touched(account: Account, passage: Passage) -> NDArray[np.bool_]:
    touched = [
        unit.passage.report == passage.report and unit.passage.span.overlap(passage.span) > 0
        for unit in account.units
    ]
    return np.array(touched, dtype=bool)
