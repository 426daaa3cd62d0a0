"""Which sentences carry the same copy: long runs of the same words outside quotation marks and names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.align.wording import Run, Wording

RUN = 8  # consecutive words: phrases of the trade reach six or seven by chance
OWN = 5  # of them outside names: a long name or a list of names has but one wording

Place = tuple[int, int]  # a unit and the place of a word in it


@dataclass(frozen=True, slots=True)
class Copyable:
    """A report's stretches of words that show a copy where another report has them too.

    `told` has those of each unit, `all` those of the report, `places` the words that each covers;
    `words` counts the report's words outside quotation marks.
    """

    told: tuple[frozenset[str], ...]
    all: frozenset[str]
    places: Mapping[str, frozenset[Place]]
    words: int


def copyable(wording: Wording) -> Copyable:
    """All runs of RUN words outside quotation marks, and whole sentences."""
    places: dict[str, set[Place]] = defaultdict(set)
    told = []
    for unit, runs in enumerate(wording):
        stretches = [*_stretches(runs), *_whole(runs)]
        told.append(frozenset(stretch for stretch, _ in stretches))
        for stretch, words in stretches:
            places[stretch].update((unit, word) for word in words)
    counted = sum(len(run.words) for runs in wording for run in runs if not run.quoted)
    kept = {stretch: frozenset(found) for stretch, found in places.items()}
    return Copyable(tuple(told), frozenset(kept), kept, counted)


def share(a: Copyable, b: Copyable) -> float:
    """The share of a report's words that another has too, or the other's, whichever is more.

    The time grows with the length of the reports, however often they repeat themselves.
    """
    common = a.all & b.all
    if not common:
        return 0.0
    return max(len(frozenset().union(*(of.places[run] for run in common))) / of.words for of in (a, b))


def _stretches(runs: Sequence[Run]) -> Iterator[tuple[str, Sequence[int]]]:
    """Each RUN words in a row that are the newsroom's own, with their places in the sentence."""
    for run in runs:
        for i, gram in enumerate(run.grams(RUN)):
            if not run.quoted and run.named[i : i + RUN].count(False) >= OWN:
                yield " ".join(gram), range(run.start + i, run.start + i + RUN)


def _whole(runs: Sequence[Run]) -> Iterator[tuple[str, Sequence[int]]]:
    """A sentence that puts a quotation into words of its own, which no second newsroom would find."""
    words = [word for run in runs for word in run.words]
    told = [run for run in runs if not run.quoted]
    if len(words) >= RUN and sum(run.named.count(False) for run in told) >= OWN:
        yield " ".join(words), [run.start + i for run in told for i in range(len(run.words))]
