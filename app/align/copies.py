"""Which sentences carry the same copy: long runs of the same words outside quotation marks and names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from app.align.units import Units
from app.align.wording import Run, Wording

RUN = 8  # consecutive words: phrases of the trade reach six or seven by chance
OWN = 5  # of them outside names: a long name or a list of names has but one wording

Words = Sequence[int]  # the places of words in their sentence
Place = tuple[int, int]  # a unit and the place of a word in it


@dataclass(frozen=True, slots=True)
class Copies:
    """What is copied: `pairs` of units that share a run; `share` of one report's words that another has."""

    pairs: frozenset[tuple[int, int]]
    share: Mapping[tuple[int, int], float]


def copies(units: Units, wording: Wording) -> Copies:
    """Find all shared runs of at least RUN words outside quotation marks, and whole sentences repeated.

    Every run is looked up in one index of n-grams, so the time grows with the length of the reports.
    """
    index: dict[tuple[str, ...], list[tuple[int, Words]]] = defaultdict(list)
    for unit, runs in enumerate(wording):
        for gram, words in (*_stretches(runs), *_whole(runs)):
            index[gram].append((unit, words))
    pairs: set[tuple[int, int]] = set()
    covered: dict[tuple[int, int], set[Place]] = defaultdict(set)
    for tellers in index.values():
        for (a, words), (b, _) in permutations(tellers, 2):
            if units.apart[a, b]:
                pairs.add((a, b))
                between = int(units.report[a]), int(units.report[b])
                covered[between].update((a, word) for word in words)
    counted = _words(units, wording)
    return Copies(frozenset(pairs), {key: len(found) / counted[key[0]] for key, found in covered.items()})


def _stretches(runs: Sequence[Run]) -> Iterator[tuple[tuple[str, ...], Words]]:
    """Each RUN words in a row that are the newsroom's own, with their places in the sentence."""
    for run in runs:
        for i, gram in enumerate(run.grams(RUN)):
            if not run.quoted and run.named[i : i + RUN].count(False) >= OWN:
                yield gram, range(run.start + i, run.start + i + RUN)


def _whole(runs: Sequence[Run]) -> Iterator[tuple[tuple[str, ...], Words]]:
    """A sentence that puts a quotation into words of its own, which no second newsroom would find."""
    words = tuple(word for run in runs for word in run.words)
    told = [run for run in runs if not run.quoted]
    if len(words) >= RUN and sum(run.named.count(False) for run in told) >= OWN:
        yield words, [run.start + i for run in told for i in range(len(run.words))]


def _words(units: Units, wording: Wording) -> Counter[int]:
    """How many words outside quotation marks each report has."""
    counted: Counter[int] = Counter()
    for unit, runs in zip(units.all, wording, strict=True):
        counted[unit.report] += sum(len(run.words) for run in runs if not run.quoted)
    return counted
