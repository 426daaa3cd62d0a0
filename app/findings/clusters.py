"""Which mentions of all reports give one quantity: agglomerative clustering with average linkage.

The score of two mentions is a sum of evidence in log-odds, as in logistic regression: above zero they are
more likely one quantity than two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from app.findings.counted import likeness, overlap
from app.findings.mention import Mention, relation
from app.findings.quantity import Match
from app.findings.rarity import Rarity
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
    found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int]
) -> tuple[tuple[Mention, ...], ...]:
    """Group the mentions, the surest joins first; `paragraphs` are the indices of theirs."""
    scorer = _Scorer(found, alignment, paragraphs)
    scores = {(i, j): scorer.score(i, j) for i, j in combinations(range(len(found)), 2)}
    groups = {i: [i] for i in range(len(found))}
    owner = list(range(len(found)))
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score <= JOINED:
            break
        one, other = owner[i], owner[j]
        if one != other and _mean(groups[one], groups[other], scores) > JOINED:
            groups[one] += groups.pop(other)
            for member in groups[one]:
                owner[member] = one
    _join_conflicting(found, groups, scorer)
    return tuple(tuple(found[i] for i in sorted(group)) for group in groups.values())


def _join_conflicting(found: Sequence[Mention], groups: dict[int, list[int]], scorer: _Scorer) -> None:
    """Join groups of different reports that count one thing with other values, the likeliest first."""
    pairs = [(scorer.one_thing(groups[i], groups[j]), i, j) for i, j in combinations(groups, 2)]
    for likely, i, j in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if likely < CONFLICTING:
            break
        if i in groups and j in groups and _apart(found, groups[i], groups[j]):
            groups[i] += groups.pop(j)


def _apart(found: Sequence[Mention], a: Sequence[int], b: Sequence[int]) -> bool:
    """Whether no report stands in both: one that gives two values speaks of two things."""
    return not {found[i].passage.report for i in a} & {found[j].passage.report for j in b}


def _mean(a: Sequence[int], b: Sequence[int], scores: dict[tuple[int, int], float]) -> float:
    between = [scores[min(i, j), max(i, j)] for i in a for j in b]
    return sum(between) / len(between)


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

    def score(self, i: int, j: int) -> float:
        """The log-odds that two mentions give one quantity."""
        a, b = self._found[i], self._found[j]
        stands = relation(a, b)
        if a.kind != b.kind or a.unit != b.unit or (a.sentence == b.sentence and stands is Match.CONFLICT):
            return _NEVER
        large = stands is Match.SAME and a.value is not None and a.value > LARGE
        return PRIOR + VALUE[stands] + LARGE_VALUE * large + self._thing(i, j)

    def one_thing(self, a: Sequence[int], b: Sequence[int]) -> float:
        """The best evidence that two groups count one thing, whatever their values."""
        return max(self._alike(i, j) for i in a for j in b)

    def _alike(self, i: int, j: int) -> float:
        a, b = self._found[i].counted, self._found[j].counted
        evidence = self._thing(i, j)
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

    def _thing(self, i: int, j: int) -> float:
        a, b = self._found[i], self._found[j]
        if a.kind != b.kind or a.unit != b.unit or a.sentence == b.sentence:
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
