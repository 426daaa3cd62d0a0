"""How much sentences share of a kind of thing, for all pairs at once."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray

from app.align.units import Matrix

LEAST_WEIGHT = 3.0  # of what a sentence tells: a single common word shared by two short ones is no match


def overlap(told: Sequence[AbstractSet[str]]) -> Matrix:
    """How much of all that two sentences tell both tell, 0 to 1, rare things weighing more (cosine).

    A thing weighs as its inverse document frequency, the sentences of all reports being the documents.
    """
    holds = _incidence(told)
    both = (holds * _rarity(holds)) @ holds.T
    own = np.maximum(np.diag(both), LEAST_WEIGHT)
    return np.asarray(both / np.sqrt(own[:, None] * own[None, :]))


def likeness(told: Sequence[AbstractSet[str]]) -> Matrix:
    """The share of all that two sentences tell that both tell, 0 to 1, all things weighing alike (cosine)."""
    holds = _incidence(told)
    both = holds @ holds.T
    own = np.maximum(np.diag(both), 1.0)
    return np.asarray(both / np.sqrt(own[:, None] * own[None, :]))


def coverage(told: Sequence[AbstractSet[str]]) -> Matrix:
    """The share of what the sparer sentence tells that both tell, 0 to 1, rare things weighing more."""
    holds = _incidence(told)
    both = (holds * _rarity(holds)) @ holds.T
    own = np.diag(both)
    return both / np.maximum(np.minimum(own[:, None], own[None, :]), LEAST_WEIGHT)


def only_pair(told: Sequence[AbstractSet[str]], report: NDArray[np.int64]) -> Matrix:
    """How far two sentences are the only ones of their reports to tell a thing, 0 to 1.

    A thing told by m sentences of one report and n of the other speaks with 1 / mn for each pair of
    them; the sum over all things told by both is bent to stay below one.
    """
    holds = _incidence(told)
    tellers = np.zeros((report.max(initial=0) + 1, holds.shape[1]))
    np.add.at(tellers, report, holds)
    share = holds / np.maximum(tellers[report], 1.0)
    return np.asarray(1.0 - np.exp(-(share @ share.T) / 2))


def _incidence(told: Sequence[AbstractSet[str]]) -> Matrix:
    columns: dict[str, int] = {}
    cells = [
        (row, columns.setdefault(thing, len(columns)))
        for row, things in enumerate(told)
        for thing in sorted(things)
    ]
    holds = np.zeros((len(told), max(1, len(columns))))
    if cells:
        rows, places = zip(*cells, strict=True)
        holds[rows, places] = 1.0
    return holds


def _rarity(holds: Matrix) -> Matrix:
    told_by = np.maximum(holds.sum(axis=0), 1.0)
    return np.asarray(np.log((len(holds) + 1) / told_by))
