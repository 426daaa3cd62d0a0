"""Which sentences carry the same copy: long runs of the same words outside quotation marks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations

from app.align.units import Units
from app.align.wording import Wording

RUN = 8  # consecutive words: names with their titles reach six or seven by chance

Place = tuple[int, int]  # a unit and the place of a word in it


@dataclass(frozen=True, slots=True)
class Copies:
    """What is copied: `pairs` of units that share a run; `share` of one report's words that another has."""

    pairs: frozenset[tuple[int, int]]
    share: Mapping[tuple[int, int], float]


def copies(units: Units, wording: Wording) -> Copies:
    """Find all shared runs of at least RUN words; what stands between quotation marks counts for nothing.

    Every run is looked up in one index of n-grams, so the time grows with the length of the reports.
    """
    index: dict[tuple[str, ...], list[Place]] = defaultdict(list)
    for gram, place in _grams(wording):
        index[gram].append(place)
    pairs: set[tuple[int, int]] = set()
    covered: dict[tuple[int, int], set[Place]] = defaultdict(set)
    for places in index.values():
        for (a, at), (b, _) in permutations(places, 2):
            if units.apart[a, b]:
                pairs.add((a, b))
                between = int(units.report[a]), int(units.report[b])
                covered[between].update((a, at + i) for i in range(RUN))
    words = _words(units, wording)
    return Copies(frozenset(pairs), {key: len(found) / words[key[0]] for key, found in covered.items()})


def _grams(wording: Wording) -> Iterator[tuple[tuple[str, ...], Place]]:
    for unit, runs in enumerate(wording):
        for run in runs:
            if not run.quoted:
                for i, gram in enumerate(run.grams(RUN)):
                    yield gram, (unit, run.start + i)


def _words(units: Units, wording: Wording) -> Counter[int]:
    """How many words outside quotation marks each report has."""
    counted: Counter[int] = Counter()
    for unit, runs in zip(units.all, wording, strict=True):
        counted[unit.report] += sum(len(run.words) for run in runs if not run.quoted)
    return counted
