"""Which sentences of a report tell which things, in a form that meets another report's quickly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.align.units import Places

AT_ONCE = 1 << 20  # cells that are added up in one go: more takes memory, fewer take longer

Numbers = NDArray[np.uint64]
Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Things:
    """The things of one kind that a report tells, in the order of their numbers.

    The units that tell thing i are `tellers[starts[i]:starts[i + 1]]`; there are `units` of them in all.
    """

    numbers: Numbers
    starts: Places
    tellers: Places
    units: int

    @property
    def told_by(self) -> Places:
        """How many units tell each thing."""
        return np.diff(self.starts)

    def summed(self, weights: Weights) -> Weights:
        """What the things that each unit tells weigh together."""
        told = np.repeat(weights, self.told_by)
        return np.bincount(self.tellers, told, minlength=self.units).astype(np.float64)


def things(told: Sequence[AbstractSet[str]]) -> Things:
    """Number the things by their own letters, so that every report numbers alike."""
    tellers: dict[int, list[int]] = {}
    for unit, own in enumerate(told):
        for thing in own:
            tellers.setdefault(_number(thing), []).append(unit)
    numbers = sorted(tellers)
    return Things(
        numbers=np.array(numbers, dtype=np.uint64),
        starts=np.cumsum([0, *(len(tellers[number]) for number in numbers)]),
        tellers=np.array([unit for number in numbers for unit in tellers[number]], dtype=np.int64),
        units=len(told),
    )


def numbered(told: Sequence[AbstractSet[str]]) -> list[str]:
    """The things themselves, each once, in the order of their numbers."""
    return sorted({thing for own in told for thing in own}, key=_number)


def in_both(a: Things, b: Things) -> tuple[Places, Places]:
    """The places of the things that two reports both tell, in the one and in the other."""
    if not len(a.numbers) or not len(b.numbers):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    near = np.minimum(np.searchsorted(b.numbers, a.numbers), len(b.numbers) - 1)
    (in_a,) = np.nonzero(b.numbers[near] == a.numbers)
    return in_a, near[in_a]


def added_up(a: Things, b: Things, shared: tuple[Places, Places], weights: Weights) -> Weights:
    """For each pair of units what the shared things that both tell weigh together."""
    in_a, in_b = shared
    size = a.units * b.units
    found = np.zeros(size)
    by_a, by_b = a.told_by[in_a], b.told_by[in_b]
    for part in _parts(by_a * by_b):
        cells, weight = _cells(a, b, in_a[part], in_b[part], weights[part])
        found += np.bincount(cells, weight, minlength=size)
    return found.reshape(a.units, b.units)


def _parts(sizes: Places) -> Iterator[slice]:
    """Neighbouring things whose cells together are few enough."""
    if not len(sizes):
        return
    part = np.cumsum(sizes) // AT_ONCE
    edges = [0, *(np.flatnonzero(np.diff(part)) + 1).tolist(), len(sizes)]
    yield from (slice(start, end) for start, end in pairwise(edges))


def _cells(a: Things, b: Things, in_a: Places, in_b: Places, weights: Weights) -> tuple[Places, Weights]:
    """Every pair of tellers of each thing, as the place of their cell, with the thing's weight."""
    by_a, by_b = a.told_by[in_a], b.told_by[in_b]
    count = by_a * by_b
    thing = np.repeat(np.arange(len(count)), count)
    nth = np.arange(len(thing)) - np.repeat(np.cumsum(count) - count, count)
    down, across = np.divmod(nth, by_b[thing])
    one = a.tellers[a.starts[in_a][thing] + down]
    other = b.tellers[b.starts[in_b][thing] + across]
    return one * b.units + other, weights[thing]


def _number(thing: str) -> int:
    """64 bits of a digest: that two of a million things share a number is as good as excluded."""
    return int.from_bytes(blake2b(thing.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
