"""Which mentions of all reports give one quantity: agglomerative clustering with average linkage.

Two mentions with evidence above zero are more likely one quantity than two.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.findings.evidence import CERTAIN, MOST_BESIDE, NEVER, PART, Evidence
from app.findings.mention import Mention, rivals
from app.jobs import Monitor
from app.model.alignment import Alignment

# Two groups are joined while their mean score is above this. Lower joins different quantities.
JOINED = 0.0
# From this evidence on, leaving the values aside, two groups count one thing told with values that differ.
# Lower shows more conflicts and more false ones.
CONFLICTING = 3.5


def clusters(
    found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int], monitor: Monitor
) -> tuple[tuple[Mention, ...], ...]:
    """Group the mentions, the surest joins first; `paragraphs` are the indices of theirs."""
    evidence = Evidence(found, alignment, paragraphs)
    scores = np.full((len(found), len(found)), NEVER)
    conflicting: list[tuple[float, int, int]] = []
    for i, j in _comparable(found, monitor):
        thing = evidence.thing(i, j)
        scores[i, j] = scores[j, i] = evidence.score(i, j, thing)
        if rivals(found[i], found[j]):
            conflicting.append((CERTAIN, i, j))
        elif thing + MOST_BESIDE >= CONFLICTING:
            conflicting.append((evidence.alike(i, j, thing), i, j))
    groups = _joined(scores, monitor)
    _join_conflicting(found, groups, conflicting)
    return tuple(tuple(found[i] for i in sorted(group)) for group in groups.values())


def _comparable(found: Sequence[Mention], monitor: Monitor) -> Iterator[tuple[int, int]]:
    """The pairs of mentions of one kind and unit, hours apart from days: no others are ever joined."""
    alike: dict[Hashable, list[int]] = {}
    for j, mention in enumerate(found):
        monitor.check()
        before = alike.setdefault((mention.kind, mention.unit, mention.hour), [])
        yield from ((i, j) for i in before)
        before.append(j)


def _joined(scores: NDArray[np.float64], monitor: Monitor) -> dict[int, list[int]]:
    """Groups by their first member, while the mean score between two is high enough."""
    groups = {i: [i] for i in range(len(scores))}
    owner = np.arange(len(scores))
    between = scores.copy()  # what the scores between two groups add up to
    ones, others = np.nonzero(np.triu(scores > JOINED, 1))
    surest = np.lexsort((others, ones, -scores[ones, others]))
    for i, j in zip(ones[surest].tolist(), others[surest].tolist(), strict=True):
        one, other = int(owner[i]), int(owner[j])
        if one != other and between[one, other] > JOINED * len(groups[one]) * len(groups[other]):
            monitor.check()
            groups[one] += groups.pop(other)
            owner[owner == other] = one
            between[one] += between[other]
            between[:, one] += between[:, other]
    return groups


def _join_conflicting(
    found: Sequence[Mention], groups: dict[int, list[int]], likely: Iterable[tuple[float, int, int]]
) -> None:
    """Join groups of different reports that count one thing with other values, the likeliest first."""
    owner = {member: group for group, members in groups.items() for member in members}
    rank = {group: i for i, group in enumerate(groups)}
    best: dict[tuple[int, int], float] = {}
    for evidence, i, j in likely:
        one, other = sorted((owner[i], owner[j]), key=rank.__getitem__)
        if one != other:
            best[one, other] = max(evidence, best.get((one, other), evidence))
    parts = {group for group, members in groups.items() if all(found[i].sign.part for i in members)}
    for pair in best:
        best[pair] += PART * (len(parts.intersection(pair)) == 1)
    for one, other in sorted(best, key=lambda pair: (-best[pair], pair)):
        enough = best[one, other] >= CONFLICTING and one in groups and other in groups
        if enough and _apart(found, groups[one], groups[other]):
            groups[one] += groups.pop(other)


def _apart(found: Sequence[Mention], a: Sequence[int], b: Sequence[int]) -> bool:
    """Whether no report stands in both, for one that gives two values speaks of two things.

    Unless it sets one against the other.
    """
    both = {found[i].passage.report for i in a} & {found[j].passage.report for j in b}
    return not both or any(rivals(found[i], found[j]) for i in a for j in b)
