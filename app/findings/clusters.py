"""Which mentions of all reports give one quantity: agglomerative clustering with average linkage.

The score of two mentions is a sum of evidence in log-odds, as in logistic regression: above zero they are
more likely one quantity than two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.findings.counted import likeness, overlap
from app.findings.mention import Mention, relation
from app.findings.quantity import Match
from app.findings.rarity import Rarity
from app.jobs import Monitor
from app.model.alignment import Alignment
from app.model.span import Passage

# Two groups are joined while their mean score is above this. Lower joins different quantities.
JOINED = 0.0
# What no evidence at all is worth, and what each kind of it adds.
PRIOR = -5.3
THING, ABOUT, CONTEXT, LINKED = 2.1, 1.1, 1.1, 1.5
OTHER_EVENT = -2.1
# Equal values speak for one quantity, large ones more: two reports seldom hit upon 170,000 by chance.
VALUE = {Match.SAME: 4.0, Match.COMPATIBLE: 3.2, Match.CONFLICT: 0.0}
LARGE, LARGE_VALUE = 12.0, 3.0
# The figures of the same event in the leads are the event's own: its toll, and not that of a part.
LEAD_EVENT, LEAD_PARAGRAPHS = 3.5, 3
# From this evidence on, leaving the values aside, two groups count one thing told with values that differ.
# Lower shows more conflicts and more false ones.
CONFLICTING = 3.0
# People killed may be those of another place, and sentences that are not linked may tell of another event;
# what each report counts only once is the same thing sooner.
COMMON_THING, NOT_LINKED, ONLY_ONE = -2.2, -1.0, 1.2
_NEVER = -99.0


def clusters(
    found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int], monitor: Monitor
) -> tuple[tuple[Mention, ...], ...]:
    """Group the mentions, the surest joins first; `paragraphs` are the indices of theirs."""
    scorer = _Scorer(found, alignment, paragraphs)
    scores = np.full((len(found), len(found)), _NEVER)
    conflicting: list[tuple[float, int, int]] = []
    for i, j in _comparable(found, monitor):
        thing = scorer.thing(i, j)
        scores[i, j] = scores[j, i] = scorer.score(i, j, thing)
        if thing + ONLY_ONE >= CONFLICTING:
            conflicting.append((scorer.alike(i, j, thing), i, j))
    groups = _joined(scores, monitor)
    _join_conflicting(found, groups, conflicting)
    return tuple(tuple(found[i] for i in sorted(group)) for group in groups.values())


def _comparable(found: Sequence[Mention], monitor: Monitor) -> Iterator[tuple[int, int]]:
    """The pairs of mentions of one kind and unit: no others are ever joined."""
    alike: dict[tuple[str, str | None], list[int]] = {}
    for j, mention in enumerate(found):
        monitor.check()
        before = alike.setdefault((mention.kind, mention.unit), [])
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
        if one != other and evidence >= CONFLICTING:
            best[one, other] = max(evidence, best.get((one, other), evidence))
    for one, other in sorted(best, key=lambda pair: (-best[pair], pair)):
        if one in groups and other in groups and _apart(found, groups[one], groups[other]):
            groups[one] += groups.pop(other)


def _apart(found: Sequence[Mention], a: Sequence[int], b: Sequence[int]) -> bool:
    """Whether no report stands in both: one that gives two values speaks of two things."""
    return not {found[i].passage.report for i in a} & {found[j].passage.report for j in b}


def _topic(mention: Mention) -> tuple[str, str, str | None, str | None]:
    """What a report counts, in what unit."""
    thing = mention.counted.thing if mention.counted else None
    return mention.passage.report, mention.kind, mention.unit, thing


class _Scorer:
    def __init__(self, found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int]) -> None:
        self._found, self._paragraphs = found, paragraphs
        self._links = {(link.a, link.b): link.score for link in alignment.links}
        self._often = Counter(_topic(mention) for mention in found)
        self._rarity = Rarity({mention.sentence: mention.context for mention in found}.values())

    def score(self, i: int, j: int, thing: float) -> float:
        """The log-odds that two mentions give one quantity; `thing` is what `thing` says of them."""
        a, b = self._found[i], self._found[j]
        stands = relation(a, b)
        if a.sentence == b.sentence and stands is Match.CONFLICT:
            return _NEVER
        large = stands is Match.SAME and a.value is not None and a.value > LARGE
        return PRIOR + VALUE[stands] + LARGE_VALUE * large + thing

    def alike(self, i: int, j: int, thing: float) -> float:
        """The evidence that two mentions count one thing, whatever their values."""
        a, b = self._found[i].counted, self._found[j].counted
        evidence = thing
        if a is None or b is None:
            return evidence
        in_leads = self._event_of_leads(i, j)
        if not in_leads and not self._linked(self._found[i].sentence, self._found[j].sentence):
            evidence += NOT_LINKED
        if not in_leads and (a.common or b.common):
            evidence += COMMON_THING
        elif a.thing and a.thing == b.thing and self._counted_once(i) and self._counted_once(j):
            evidence += ONLY_ONE
        return evidence

    def _counted_once(self, i: int) -> bool:
        return self._often[_topic(self._found[i])] == 1

    def _event_of_leads(self, i: int, j: int) -> bool:
        a, b = self._found[i].counted, self._found[j].counted
        same_event = a is not None and b is not None and a.event is not None and a.event == b.event
        return same_event and max(self._paragraphs[i], self._paragraphs[j]) < LEAD_PARAGRAPHS

    def thing(self, i: int, j: int) -> float:
        """What speaks for one thing counted, values aside, in two mentions of one kind and unit."""
        a, b = self._found[i], self._found[j]
        if a.sentence == b.sentence:
            return _NEVER
        shared = CONTEXT * self._rarity.shared(a.context, b.context)
        return shared + LINKED * self._linked(a.sentence, b.sentence) + self._counted(i, j)

    def _counted(self, i: int, j: int) -> float:
        a, b = self._found[i].counted, self._found[j].counted
        if a is None or b is None:
            return THING / 2
        same_event = a.event is not None and a.event == b.event
        other_event = a.event is not None and b.event is not None and not same_event
        evidence = THING * likeness(a, b) + ABOUT * overlap(a, b)
        return evidence + LEAD_EVENT * self._event_of_leads(i, j) + OTHER_EVENT * other_event

    def _linked(self, a: Passage, b: Passage) -> float:
        return 1.0 if a == b else self._links.get((a, b)) or self._links.get((b, a)) or 0.0
