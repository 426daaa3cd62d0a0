"""The evidence that two mentions give one quantity: a sum in log-odds, as in logistic regression."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

import numpy as np

from app.findings.counted import UNKNOWN
from app.findings.features import MATCHES, alike_things, both, either, equal, other_times, overlap, standing
from app.findings.mention import Mention, conversion, far_in_time, relation, same_number
from app.findings.quantity import Match
from app.findings.rarity import Matrix, Rarity, in_common
from app.findings.story import of_own_event
from app.model.alignment import Alignment
from app.model.span import Passage

# What no evidence at all is worth, and what each kind of it adds.
PRIOR = -5.3
THING, ABOUT, CONTEXT, LINKED = 2.1, 1.1, 1.1, 1.5
# How much the words right beside two figures say, and the share of them that says nothing yet.
BESIDE, FEW_BESIDE = 1.0, 0.3
OTHER_EVENT = -2.1
# Equal values speak for one quantity, exact ones more.
VALUE = {Match.SAME: 4.0, Match.COMPATIBLE: 2.6, Match.CONFLICT: 0.0}
EXACT_VALUE = 3.0
# What speaks against one quantity: another time, nouns set apart by their own words, a number of
# some beside one of all; and what speaks a little for or against it: those words, the verb above.
OTHER_ERA, OTHER_MARKS, PART = -4.0, -0.8, -1.5
SHARED_MARKS, SAME_ACT, OTHER_ACT = 0.5, 0.3, -0.3
# A thing told with two values has them seldom this many times apart; beyond, each e-fold speaks against it.
FREELY_APART, FAR = 2.5, -0.7
# A figure and its conversion in brackets are of one thing; so are two that a report sets against each other.
CERTAIN = 9.0
# What two reports say of their own event is one thing: its toll, and not that of a part or of another.
OWN_EVENT = 3.5
# People killed may be those of another place, and sentences that are not linked may tell of another event;
# what each report counts only once is the same thing sooner.
COMMON_THING, NOT_LINKED, ONLY_ONE = -2.2, -1.0, 1.2
# How much of that doubt a sure link between the sentences takes away.
CLEARED = 0.3
# The most that a thing told only once by each, with the same verb, adds to the evidence of one thing.
MOST_BESIDE = ONLY_ONE + SAME_ACT
NEVER, _TOO_FAR = -99.0, 99.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """What speaks for one quantity in each mention of some (down) and each later one (across).

    `things` leaves the values aside. Of two in one sentence only the scores say anything.
    """

    things: Matrix
    scores: Matrix
    linked: Matrix


class Evidence:
    """Weighs mentions of one kind and unit against each other, by their places in `found`."""

    def __init__(self, found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int]) -> None:
        self._found, self._own = found, of_own_event(found, paragraphs)
        self._links = _Links(found, alignment)
        self._values: dict[Hashable, set[object]] = defaultdict(set)
        for mention in found:
            self._values[bool(mention.gone_by), _topic(mention)].add(mention.told)
        self._rarity = Rarity({mention.sentence: mention.context for mention in found}.values())

    def of(self, group: Sequence[int]) -> Weighed:
        """The evidence for all pairs of a group, which stands in the order of `found`."""
        told = [self._found[i] for i in group]
        linked = self._links.between(group)
        things = CONTEXT * self._rarity.shared([m.context for m in told]) + OTHER_ERA * other_times(told)
        things = things + LINKED * linked + self._counted(group)
        things = things + BESIDE * (overlap([mention.beside for mention in told]) - FEW_BESIDE)
        beside = self.in_one_sentence(group)
        for x, y in beside:
            things[x, y] = NEVER
        scores = _scores(told, things)
        for x, y in beside:
            scores[x, y] = _score_beside(told[x], told[y], otherwise=float(scores[x, y]))
        return Weighed(things, scores, linked)

    def in_one_sentence(self, group: Sequence[int]) -> list[tuple[int, int]]:
        """The pairs of a group, by their places in it, that one sentence tells."""
        beside: dict[Passage, list[int]] = defaultdict(list)
        for place, i in enumerate(group):
            beside[self._found[i].sentence].append(place)
        return [pair for places in beside.values() for pair in combinations(places, 2)]

    def alike(self, i: int, j: int, thing: float, linked: float) -> float:
        """The evidence that two mentions tell of one thing, whatever their values."""
        evidence = thing
        if self._one_event(i, j):
            return evidence
        evidence += FAR * self._far(i, j) + self._acts(i, j)
        evidence += NOT_LINKED * (not linked)
        if self._one_topic(i, j):
            return evidence + ONLY_ONE
        common = self._found[i].common or self._found[j].common
        return evidence + COMMON_THING * common * (1 - CLEARED * linked)

    def _one_topic(self, i: int, j: int) -> bool:
        """Whether both reports give one value and no more of what the two mentions tell of."""
        topics = _topic(self._found[i]), _topic(self._found[j])
        then = bool(self._found[i].gone_by)
        if topics[0][-1] is None or topics[0][1:] != topics[1][1:] or then != bool(self._found[j].gone_by):
            return False
        return all(len(self._values[then, topic]) == 1 for topic in topics)

    def _far(self, i: int, j: int) -> float:
        """How many e-folds two values are farther apart than one thing's values are."""
        if self._found[i].time or self._found[j].time:
            return _TOO_FAR * far_in_time(self._found[i], self._found[j])
        a, b = self._found[i].value, self._found[j].value
        if not a or not b or min(a, b) <= 0:
            return 0.0
        return max(0.0, log(max(a, b) / min(a, b) / FREELY_APART))

    def _acts(self, i: int, j: int) -> float:
        a, b = self._found[i].sign.act, self._found[j].sign.act
        if a is None or b is None:
            return 0.0
        return SAME_ACT if a == b else OTHER_ACT

    def _one_event(self, i: int, j: int) -> bool:
        """Whether both are what their reports say befell those of their own event."""
        a, b = self._found[i].counted, self._found[j].counted
        same_event = a is not None and b is not None and a.event is not None and a.event == b.event
        part = self._found[i].sign.part or self._found[j].sign.part
        return same_event and not part and self._own[i] and self._own[j]

    def _counted(self, group: Sequence[int]) -> Matrix:
        """What the things counted, or the acts dated, say."""
        told = [self._found[i] for i in group]
        counted = [mention.counted for mention in told if mention.counted is not None]
        if len(counted) < len(told):
            return _dated(told)
        events = [one.event for one in counted]
        same_event = equal(events)
        other_event = both([event is not None for event in events]) & ~same_event
        parts = either([mention.sign.part for mention in told])
        own = both([self._own[i] for i in group])
        evidence = (
            THING * alike_things(counted) + ABOUT * overlap([one.about for one in counted]) + _marks(told)
        )
        evidence = evidence + OWN_EVENT * (same_event & ~parts & own)
        return np.asarray(evidence + OTHER_EVENT * other_event)


class _Links:
    """The scores of the links between the sentences of mentions."""

    def __init__(self, found: Sequence[Mention], alignment: Alignment) -> None:
        number: dict[Passage, int] = {}
        self._sentence = np.array([number.setdefault(m.sentence, len(number)) for m in found], dtype=np.intp)
        told = [
            (number[link.a], number[link.b], link.score)
            for link in alignment.links
            if link.a in number and link.b in number
        ]
        self._a, self._b = (np.array([one[side] for one in told], dtype=np.intp) for side in (0, 1))
        self._scores = np.array([score for *_, score in told])
        self._sentences = len(number)

    def between(self, group: Sequence[int]) -> Matrix:
        """The score of the link between the sentences of each two mentions, 0 without a link."""
        own, places = np.unique(self._sentence[list(group)], return_inverse=True)
        place = np.full(self._sentences, -1)
        place[own] = np.arange(len(own))
        a, b = place[self._a], place[self._b]
        kept = (a >= 0) & (b >= 0)
        scores = np.zeros((len(own), len(own)))
        scores[a[kept], b[kept]] = scores[b[kept], a[kept]] = self._scores[kept]
        return np.asarray(scores[np.ix_(places, places)])


def _scores(told: Sequence[Mention], things: Matrix) -> Matrix:
    """The log-odds that two mentions give one quantity; `things` says how far they tell of one thing."""
    stands, values = standing(told), [mention.value for mention in told]
    stands[(stands == MATCHES.index(Match.COMPATIBLE)) & equal(values)] = MATCHES.index(Match.SAME)
    exact = np.array([mention.exact for mention in told])
    same = stands == MATCHES.index(Match.SAME)
    worth = np.array([VALUE[match] for match in MATCHES])[stands]
    return np.asarray(PRIOR + worth + EXACT_VALUE * (same & exact[:, None]) + things)


def _score_beside(a: Mention, b: Mention, *, otherwise: float) -> float:
    """The same for two in one sentence: a figure and its conversion are one."""
    stands = relation(a, b)
    if stands is Match.CONFLICT:
        return NEVER
    converted = stands is Match.COMPATIBLE and not same_number(a, b) and conversion(a, b)
    return CERTAIN if converted else otherwise


def _dated(told: Sequence[Mention]) -> Matrix:
    """Whether two times date one act. Days in words date so much that act and actor must be one."""
    acts = [mention.sign.act for mention in told]
    same, known = equal(acts), both([act is not None for act in acts])
    one_actor = in_common([mention.sign.marks for mention in told]) > 0
    in_words = either([mention.in_words for mention in told])
    evidence = np.where(in_words & ~(same & one_actor), NEVER, THING * same)
    return np.where(known, evidence, THING * UNKNOWN)


def _marks(told: Sequence[Mention]) -> Matrix:
    marks = [mention.sign.marks for mention in told]
    shared = np.where(in_common(marks) > 0, SHARED_MARKS, OTHER_MARKS)
    return np.where(both([bool(own) for own in marks]), shared, 0.0)


def _topic(mention: Mention) -> tuple[str, str, str | None, str | None]:
    """What a report tells of: what befell those counted, or what is counted; for a time, what took place."""
    counted = mention.counted
    what = (counted.event or counted.thing) if counted else mention.sign.act
    return mention.passage.report, mention.kind, mention.unit, what
