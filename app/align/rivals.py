"""How a pair of sentences compares with its rivals: all other pairs of the same two reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from app.align.units import Mask, Matrix, Units

NEIGHBOURS = 3  # likest sentences that say how like any sentence is to the other report: a lead to many
AKIN = 0.4  # likeness below which the best of a bad lot is no match; across languages cosines run low
TOLERANCE = 0.1  # of a report's length by which parallel reports may drift apart
STRICT = 4  # how fast order loses its weight as two reports part ways
FEWEST = 4  # best matches without which two reports' order says nothing


def standing_out(units: Units, likeness: Matrix) -> Matrix:
    """By how much a pair is liker than both sentences are to their likest few, from about -0.5 to 0.5.

    It evens out what a language, a topic or a sentence that resembles everything adds to all pairs
    (cross-domain similarity local scaling: Lample et al., Word translation without parallel data, 2018).
    """
    return _by_reports(units, likeness, _above_neighbours)


def best_match(units: Units, likeness: Matrix) -> Matrix:
    """1 where each sentence is the likest that the other has in that report, one half one way only."""
    return np.where(likeness >= AKIN, _by_reports(units, likeness, _best), 0.0)


def parallel(units: Units, likeness: Matrix) -> Matrix:
    """How near a pair stands to the same place in both reports, so far as these tell in one order.

    Translations do, and order is then the best of guides; reports of two newsrooms seldom do.
    """
    at = np.array([unit.at for unit in units.all])
    near = np.exp(-(((at[:, None] - at[None, :]) / TOLERANCE) ** 2))
    found = np.zeros_like(likeness)
    for cells in _cells(units):
        here, there = (at[side.ravel()] for side in cells)
        found[cells] = near[cells] * _agreement(likeness[cells], here, there) ** STRICT
    return found


def _by_reports(units: Units, likeness: Matrix, compare: Callable[[Matrix], Matrix]) -> Matrix:
    found = np.zeros_like(likeness)
    for cells in _cells(units):
        found[cells] = compare(likeness[cells])
    return found


def _cells(units: Units) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The block of the matrix that each two reports have, both ways."""
    of = [units.of(report) for report in np.unique(units.report)]
    for i, own in enumerate(of):
        for j, other in enumerate(of):
            if i != j:
                yield own[:, None], other[None, :]


def _above_neighbours(likeness: Matrix) -> Matrix:
    return np.asarray(likeness - (_neighbourly(likeness) + _neighbourly(likeness.T).T) / 2)


def _neighbourly(likeness: Matrix) -> Matrix:
    """How like each row's likest few are on average, as a column."""
    return np.asarray(np.sort(likeness, axis=1)[:, -NEIGHBOURS:].mean(axis=1, keepdims=True))


def _best(likeness: Matrix) -> Matrix:
    of_row: Mask = likeness == likeness.max(axis=1, keepdims=True)
    of_column = likeness == likeness.max(axis=0, keepdims=True)
    return np.asarray((of_row.astype(np.float64) + of_column) / 2)


def _agreement(likeness: Matrix, here: Matrix, there: Matrix) -> float:
    """The rank correlation of the places of mutual best matches, none below zero (Spearman's rho)."""
    rows, columns = np.nonzero(_best(likeness) == 1.0)
    if len(rows) < FEWEST:
        return 0.0
    return max(0.0, float(np.corrcoef(_ranks(here[rows]), _ranks(there[columns]))[0, 1]))


def _ranks(places: Matrix) -> NDArray[np.int64]:
    return np.asarray(np.argsort(np.argsort(places, kind="stable"), kind="stable"))
