"""The reader's word on which sentences belong together or apart, as masks over all pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.align.units import Mask, Matrix, Units
from app.model.project import Bond, Override
from app.model.span import Passage


@dataclass(frozen=True, slots=True)
class Pins:
    """Which pairs of units the reader has tied together, and which parted."""

    together: Mask
    apart: Mask

    def obeyed(self, likely: Matrix) -> Matrix:
        """The same likelihoods but for the pairs that the reader has decided."""
        return np.where(self.together, 1.0, np.where(self.apart, 0.0, likely))


def pins(units: Units, overrides: Sequence[Override]) -> Pins:
    """Each override holds for all sentences that its passages touch; a later one outweighs an earlier."""
    together = np.zeros((len(units), len(units)), dtype=bool)
    apart = together.copy()
    for override in overrides:
        pairs = _pairs(_touched(units, override.a), _touched(units, override.b)) & units.apart
        joins = override.bond is Bond.TOGETHER
        together = (together | pairs) if joins else (together & ~pairs)
        apart = (apart & ~pairs) if joins else (apart | pairs)
    return Pins(together, apart)


def _touched(units: Units, passage: Passage) -> NDArray[np.bool_]:
    return np.array(
        [
            unit.passage.report == passage.report and unit.passage.span.overlap(passage.span) > 0
            for unit in units.all
        ],
        dtype=bool,
    )


def _pairs(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> Mask:
    return np.asarray((a[:, None] & b[None, :]) | (b[:, None] & a[None, :]))
