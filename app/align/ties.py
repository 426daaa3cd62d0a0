"""How strongly paragraphs of different reports are tied by the links of their sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.align.units import Matrix, Units
from app.model.report import Report


@dataclass(frozen=True, slots=True)
class Ties:
    """All paragraphs in one list, those of report r from `starts[r]` up to `starts[r + 1]`.

    `linked` sums up the scores of the links between two paragraphs, `likely` is the best likelihood of
    any two of their sentences, linked or not.
    """

    starts: tuple[int, ...]
    linked: Matrix
    likely: Matrix


def ties(reports: Sequence[Report], units: Units, likely: Matrix, linked: Matrix) -> Ties:
    """Add up what is between sentences to what is between paragraphs."""
    starts = (0, *np.cumsum([len(report.paragraphs) for report in reports]).tolist())
    paragraph = np.array([starts[unit.report] + unit.paragraph for unit in units.all], dtype=np.int64)
    return Ties(
        starts=starts,
        linked=_gathered(np.add, linked, paragraph, starts[-1]),
        likely=_gathered(np.maximum, likely, paragraph, starts[-1]),
    )


def _gathered(how: np.ufunc, matrix: Matrix, paragraph: NDArray[np.int64], count: int) -> Matrix:
    gathered = np.zeros((count, count))
    how.at(gathered, (paragraph[:, None], paragraph[None, :]), matrix)
    return gathered
