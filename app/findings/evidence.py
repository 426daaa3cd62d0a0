"""The evidence that two mentions give one quantity: a sum in log-odds, as in logistic regression."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from math import log

from app.findings.counted import UNKNOWN, likeness, overlap
from app.findings.era import LEAD_PARAGRAPHS, apart
from app.findings.mention import Mention, conversion, far_in_time, relation, same_number
from app.findings.quantity import Match
from app.findings.rarity import Rarity
from app.model.alignment import Alignment
from app.model.span import Passage

# What no evidence at all is worth, and what each kind of it adds.
PRIOR = -5.3
THING, ABOUT, CONTEXT, LINKED = 2.1, 1.1, 1.1, 1.5
OTHER_EVENT = -2.1
# Equal values speak for one quantity, large ones more: two reports seldom hit upon 170,000 by chance.
VALUE = {Match.SAME: 4.0, Match.COMPATIBLE: 2.6, Match.CONFLICT: 0.0}
LARGE, LARGE_VALUE = 50.0, 3.0
# What speaks against one quantity: another time, nouns set apart by their own words, a number of
# some beside one of all; and what speaks a little for or against it: those words, the verb above.
OTHER_ERA, OTHER_MARKS, PART = -4.0, -0.8, -1.5
SHARED_MARKS, SAME_ACT, OTHER_ACT = 0.5, 0.3, -0.3
# A thing told with two values has them seldom this many times apart; beyond, each e-fold speaks against it.
FREELY_APART, FAR = 2.5, -0.7
# A figure and its conversion in brackets are of one thing; so are two that a report sets against each other.
CERTAIN = 9.0
# The figures of the same event in the leads are the event's own: its toll, and not that of a part.
LEAD_EVENT = 3.5
# People killed may be those of another place, and sentences that are not linked may tell of another event;
# what each report counts only once is the same thing sooner.
COMMON_THING, NOT_LINKED, ONLY_ONE = -2.2, -1.0, 1.2
# How much of that doubt a sure link between the sentences takes away.
CLEARED = 0.3
# The most that a thing told only once by each, with the same verb, adds to the evidence of one thing.
MOST_BESIDE = ONLY_ONE + SAME_ACT
NEVER, _TOO_FAR = -99.0, 99.0


class Evidence:
    """Scores pairs of mentions, and groups of them, by their places in `found`."""

    def __init__(self, found: Sequence[Mention], alignment: Alignment, paragraphs: Sequence[int]) -> None:
        self._found, self._paragraphs = found, paragraphs
        self._links = {(link.a, link.b): link.score for link in alignment.links}
        self._values: dict[Hashable, set[object]] = defaultdict(set)
        for mention in found:
            self._values[_topic(mention)].add(mention.told)
        self._rarity = Rarity({mention.sentence: mention.context for mention in found}.values())

    def score(self, i: int, j: int, thing: float) -> float:
        """The log-odds that two mentions give one quantity; `thing` is what `thing` says of them."""
        a, b = self._found[i], self._found[j]
        stands = relation(a, b)
        if stands is Match.COMPATIBLE and same_number(a, b):
            stands = Match.SAME
        if stands is Match.COMPATIBLE and conversion(a, b):
            return CERTAIN
        if a.sentence == b.sentence and stands is Match.CONFLICT:
            return NEVER
        large = stands is Match.SAME and a.value is not None and a.value > LARGE
        return PRIOR + VALUE[stands] + LARGE_VALUE * large + thing

    def thing(self, i: int, j: int) -> float:
        """What speaks for one thing counted or dated, values aside, in two mentions of one kind and unit."""
        a, b = self._found[i], self._found[j]
        if a.sentence == b.sentence:
            return NEVER
        shared = CONTEXT * self._rarity.shared(a.context, b.context) + OTHER_ERA * apart(a.eras, b.eras)
        return shared + LINKED * self._linked(a.sentence, b.sentence) + self._counted(i, j)

    def alike(self, i: int, j: int, thing: float) -> float:
        """The evidence that two mentions tell of one thing, whatever their values."""
        evidence = thing
        if self._event_of_leads(i, j):
            return evidence
        evidence += FAR * self._far(i, j) + self._acts(i, j)
        linked = self._linked(self._found[i].sentence, self._found[j].sentence)
        evidence += NOT_LINKED * (not linked)
        if self._one_topic(i, j):
            return evidence + ONLY_ONE
        common = self._found[i].common or self._found[j].common
        return evidence + COMMON_THING * common * (1 - CLEARED * linked)

    def _one_topic(self, i: int, j: int) -> bool:
        """Whether both reports give one value and no more of what the two mentions tell of."""
        topics = _topic(self._found[i]), _topic(self._found[j])
        if topics[0][-1] is None or topics[0][1:] != topics[1][1:]:
            return False
        return all(len(self._values[topic]) == 1 for topic in topics)

    def _far(self, i: int, j: int) -> float:
        """How many e-folds two values are farther apart than one thing's values are."""
        if self._found[i].time or self._found[j].time:
            return _TOO_FAR * far_in_time(self._found[i], self._found[j])
        a, b = self._found[i].value, self._found[j].value
        if not a or not b or min(a, b) <= 0:
            return 0.0
        return max(0.0, log(max(a, b) / min(a, b) / FREELY_APART))

    def _dated(self, i: int, j: int) -> float:
        """Whether two times date one act. Days in words date so much that act and actor must be one."""
        a, b = self._found[i], self._found[j]
        if a.sign.act is None or b.sign.act is None:
            return THING * UNKNOWN
        if (a.in_words or b.in_words) and not (a.sign.act == b.sign.act and a.sign.marks & b.sign.marks):
            return NEVER
        return THING * (a.sign.act == b.sign.act)

    def _acts(self, i: int, j: int) -> float:
        a, b = self._found[i].sign.act, self._found[j].sign.act
        if a is None or b is None:
            return 0.0
        return SAME_ACT if a == b else OTHER_ACT

    def _event_of_leads(self, i: int, j: int) -> bool:
        a, b = self._found[i].counted, self._found[j].counted
        same_event = a is not None and b is not None and a.event is not None and a.event == b.event
        part = self._found[i].sign.part or self._found[j].sign.part
        return same_event and not part and max(self._paragraphs[i], self._paragraphs[j]) < LEAD_PARAGRAPHS

    def _counted(self, i: int, j: int) -> float:
        a, b = self._found[i].counted, self._found[j].counted
        if a is None or b is None:
            return self._dated(i, j)
        same_event = a.event is not None and a.event == b.event
        other_event = a.event is not None and b.event is not None and not same_event
        evidence = THING * likeness(a, b) + ABOUT * overlap(a, b) + self._marks(i, j)
        return evidence + LEAD_EVENT * self._event_of_leads(i, j) + OTHER_EVENT * other_event

    def _marks(self, i: int, j: int) -> float:
        a, b = self._found[i].sign, self._found[j].sign
        if not a.marks or not b.marks:
            return 0.0
        return SHARED_MARKS if a.marks & b.marks else OTHER_MARKS

    def _linked(self, a: Passage, b: Passage) -> float:
        return 1.0 if a == b else self._links.get((a, b)) or self._links.get((b, a)) or 0.0


def _topic(mention: Mention) -> tuple[str, str, str | None, str | None]:
    """What a report tells of: what befell those counted, or what is counted; for a time, what took place."""
    counted = mention.counted
    what = (counted.event or counted.thing) if counted else mention.sign.act
    return mention.passage.report, mention.kind, mention.unit, what
