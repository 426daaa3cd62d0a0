"""What speaks for links between two reports, whatever others there are: computed once for each two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from app.align.account import Account
from app.align.copies import share
from app.align.judging import alone, among_two, together
from app.align.pins import Pins, pins
from app.align.similarity import Sign, Signals, signals
from app.align.units import Block, Mask, Places
from app.align.weights import Together
from app.jobs import Monitor, steps
from app.model.project import Override
from app.remembered import Remembered

STAGE = "align"  # by the name that progress goes by
REMEMBERED = 300_000_000  # bytes: the pairs of two hundred reports of 600 words
_ROUNDING = 1e-3  # log-odds that rounding may take away


@dataclass(frozen=True, slots=True)
class Candidates:
    """The only pairs of units that a third report could make a link: their places, what each signal says."""

    rows: Places
    columns: Places
    said: dict[Sign, Block]


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """What comes of weighing two reports: `first` is each pair's likelihood by itself, `odds` the log-odds
    among the two, `share` how much of either report the other has word for word.
    """

    first: Block
    odds: Block
    candidates: Candidates
    share: float

    @property
    def bytes(self) -> int:
        return self.first.nbytes + self.odds.nbytes + len(self.candidates.rows) * 4 * (len(Sign) + 4)


@dataclass(frozen=True, slots=True)
class Two:
    """Two reports to be weighed, with the reader's word on them."""

    a: Account
    b: Account
    overrides: tuple[Override, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Two reports' block: the reader's pins, how links between them are judged, and what was weighed."""

    a: Account
    b: Account
    pins: Pins
    weights: Together
    weighed: Weighed


_found: Remembered[Two, Weighed] = Remembered(REMEMBERED, size=lambda weighed: weighed.bytes)


def weigh(pairs: Sequence[Two], monitor: Monitor) -> tuple[Evidence, ...]:
    """The evidence for each two reports, in their order. Raises Cancelled."""
    watched = steps(pairs, STAGE, monitor)
    return tuple(_evidence(two, _found.get(two, partial(weighed, two, monitor))) for two in watched)


def is_weighed(two: Two) -> bool:
    return two in _found


def keep(two: Two, found: Weighed) -> Evidence:
    """Take what another process has weighed."""
    return _evidence(two, _found.put(two, found))


def _evidence(two: Two, found: Weighed) -> Evidence:
    return Evidence(two.a, two.b, pins(two.a, two.b, two.overrides), together(two.a, two.b), found)


def weighed(two: Two, monitor: Monitor) -> Weighed:
    """Weigh two reports anew. Raises Cancelled."""
    a, b = two.a, two.b
    similar = signals(a, b, monitor)
    pinned, weights = pins(a, b, two.overrides), together(a, b)
    first = pinned.obeyed(alone(a, b, similar))
    odds = among_two(weights, first, similar)
    candidates = _candidates(similar, _possible(weights, odds) | pinned.together)
    return Weighed(first, odds, candidates, share(a.copyable, b.copyable))


def _possible(weights: Together, odds: Block) -> Mask:
    """The pairs that would be linked with all that a third report could say for them."""
    least = np.log(weights.linked_if_best / (1 - weights.linked_if_best)) - _ROUNDING
    return np.asarray(odds + weights.third >= least)


def _candidates(signals: Signals, possible: Mask) -> Candidates:
    rows, columns = np.nonzero(possible)
    return Candidates(rows, columns, {sign: block[rows, columns] for sign, block in signals.items()})
