"""What speaks for links between two reports, whatever others there are: computed once for each two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.align.account import Account
from app.align.copies import share
from app.align.judging import alone, among_two, together
from app.align.pins import Pins, pins
from app.align.similarity import Sign, Signals, signals
from app.align.units import Block, Mask, Places
from app.align.weights import Together
from app.jobs import Monitor
from app.model.project import Override
from app.remembered import Remembered

REMEMBERED = 300_000_000  # bytes: the pairs of two hundred reports of 600 words
_ROUNDING = 1e-3  # log-odds that rounding may take away


@dataclass(frozen=True, slots=True)
class Candidates:
    """The only pairs of units that a third report could make a link: their places, what each signal says."""

    rows: Places
    columns: Places
    said: dict[Sign, Block]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Two reports' block: `first` is each pair's likelihood by itself, `odds` the log-odds among the two.

    `share` is how much of either report the other has word for word.
    """

    a: Account
    b: Account
    pins: Pins
    weights: Together
    first: Block
    odds: Block
    candidates: Candidates
    share: float

    @property
    def bytes(self) -> int:
        return self.first.nbytes + self.odds.nbytes + len(self.candidates.rows) * 4 * (len(Sign) + 4)


_found: Remembered[tuple[Account, Account, tuple[Override, ...]], Evidence] = Remembered(
    REMEMBERED, size=lambda evidence: evidence.bytes
)


def between(a: Account, b: Account, overrides: Sequence[Override], monitor: Monitor) -> Evidence:
    """The evidence for two reports; `overrides` are the reader's word on these two."""
    said = tuple(overrides)
    return _found.get((a, b, said), lambda: _between(a, b, said, monitor))


def _between(a: Account, b: Account, overrides: Sequence[Override], monitor: Monitor) -> Evidence:
    similar = signals(a, b, monitor)
    pinned, weights = pins(a, b, overrides), together(a, b)
    first = pinned.obeyed(alone(a, b, similar))
    odds = among_two(weights, first, similar)
    return Evidence(
        a=a,
        b=b,
        pins=pinned,
        weights=weights,
        first=first,
        odds=odds,
        candidates=_candidates(similar, _possible(weights, odds) | pinned.together),
        share=share(a.copyable, b.copyable),
    )


def _possible(weights: Together, odds: Block) -> Mask:
    """The pairs that would be linked with all that a third report could say for them."""
    least = np.log(weights.linked_if_best / (1 - weights.linked_if_best)) - _ROUNDING
    return np.asarray(odds + weights.third >= least)


def _candidates(signals: Signals, possible: Mask) -> Candidates:
    rows, columns = np.nonzero(possible)
    return Candidates(rows, columns, {sign: block[rows, columns] for sign, block in signals.items()})
