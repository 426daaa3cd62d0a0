"""How a pair of sentences compares with its rivals: all other pairs of the same two reports."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.align.units import Block, Mask, Vector

NEIGHBOURS = 3  # likest sentences that say how like any sentence is to the other report: a lead to many
AKIN = 0.4  # likeness below which the best of a bad lot is no match; across languages cosines run low
TOLERANCE = 0.1  # of a report's length by which parallel reports may drift apart
STRICT = 4  # how fast order loses its weight as two reports part ways
FEWEST = 4  # best matches without which two reports' order says nothing


def standing_out(likeness: Block) -> Block:
    """By how much a pair is liker than both sentences are to their likest few, from about -0.5 to 0.5.

    It evens out what a language, a topic or a sentence that resembles everything adds to all pairs
    (cross-domain similarity local scaling: Lample et al., Word translation without parallel data, 2018).
    """
    return np.asarray(likeness - (_neighbourly(likeness) + _neighbourly(likeness.T).T) / 2)


def best_match(likeness: Block) -> Block:
    """1 where each sentence is the likest that the other has in that report, one half one way only."""
    return np.where(likeness >= AKIN, _best(likeness), np.float32(0.0))


def parallel(a: Vector, b: Vector, likeness: Block) -> Block:
    """How near a pair stands to the same place in both reports, so far as these tell in one order.

    Translations do, and order is then the best of guides; reports of two newsrooms seldom do.
    """
    near = np.exp(-(((a[:, None] - b[None, :]) / np.float32(TOLERANCE)) ** 2))
    return np.asarray(near * np.float32(_agreement(likeness, a, b) ** STRICT))


def _neighbourly(likeness: Block) -> Block:
    """How like each row's likest few are on average, as a column."""
    few = min(NEIGHBOURS, likeness.shape[1])
    likest = np.sort(np.partition(likeness, -few, axis=1)[:, -few:], axis=1)
    return np.asarray(likest.mean(axis=1, keepdims=True))


def _best(likeness: Block) -> Block:
    of_row: Mask = likeness == likeness.max(axis=1, keepdims=True)
    of_column = likeness == likeness.max(axis=0, keepdims=True)
    return np.asarray((of_row.astype(np.float32) + of_column) / 2)


def _agreement(likeness: Block, here: Vector, there: Vector) -> float:
    """The rank correlation of the places of mutual best matches, none below zero (Spearman's rho)."""
    rows, columns = np.nonzero(_best(likeness) == 1.0)
    if len(rows) < FEWEST:
        return 0.0
    return max(0.0, float(np.corrcoef(_ranks(here[rows]), _ranks(there[columns]))[0, 1]))


def _ranks(places: Vector) -> NDArray[np.int64]:
    return np.asarray(np.argsort(np.argsort(places, kind="stable"), kind="stable"))
