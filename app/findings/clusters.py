"""Which mentions of all reports give one quantity: agglomerative clustering with average linkage.

Two mentions with evidence above zero are more likely one quantity than two.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

import numpy as np

from app.findings.evidence import CERTAIN, MOST_BESIDE, PART, Evidence, Weighed
from app.findings.mention import Mention, rivals
from app.findings.rarity import Matrix
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
    groups: dict[int, list[int]] = {}
    conflicting: list[tuple[float, int, int]] = []
    for alike in _comparable(found):
        monitor.check()
        weighed = evidence.of(alike)
        groups |= _joined(alike, weighed.scores, monitor)
        conflicting += _conflicting(alike, weighed, evidence, found)
    groups = dict(sorted(groups.items()))
    _join_conflicting(found, groups, conflicting)
    return tuple(tuple(found[i] for i in sorted(group)) for group in groups.values())


def _comparable(found: Sequence[Mention]) -> Iterable[list[int]]:
    """The mentions of one kind and unit, hours apart from days: no others are ever joined."""
    alike: dict[Hashable, list[int]] = {}
    for i, mention in enumerate(found):
        alike.setdefault((mention.kind, mention.unit, mention.hour), []).append(i)
    return alike.values()


def _joined(members: Sequence[int], scores: Matrix, monitor: Monitor) -> dict[int, list[int]]:
    """Groups by one of their members, while the mean score between two is high enough."""
    groups = {i: [i] for i in range(len(members))}
    owner = np.arange(len(members))
    between = np.triu(scores, 1)  # what the scores between two groups add up to
    between += between.T
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
    return {members[one]: [members[i] for i in group] for one, group in groups.items()}


def _conflicting(
    members: Sequence[int], weighed: Weighed, evidence: Evidence, found: Sequence[Mention]
) -> Iterator[tuple[float, int, int]]:
    """The pairs that may be one thing told with two values, with the evidence that they are."""
    for x, y in evidence.in_one_sentence(members):
        if rivals(found[members[x]], found[members[y]]):
            yield CERTAIN, members[x], members[y]
    ones, others = np.nonzero(np.triu(weighed.things + MOST_BESIDE >= CONFLICTING, 1))
    for x, y in zip(ones.tolist(), others.tolist(), strict=True):
        i, j = members[x], members[y]
        yield evidence.alike(i, j, float(weighed.things[x, y]), float(weighed.linked[x, y])), i, j


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
