"""Which mentions of all reports give one quantity: agglomerative clustering with average linkage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from math import log

from app.findings.counted import same_thing
from app.findings.mention import Mention, relation
from app.findings.quantity import Match
from app.model.alignment import Alignment
from app.model.span import Passage

# From this mean score on, two groups are one row. Lower joins different quantities, higher splits one.
JOINED = 0.5
# What speaks for one quantity; an equal value by itself is no proof for small numbers.
SAME_THING, CONTEXT, LINKED, VALUE = 0.35, 0.35, 0.2, 0.3
# What a value that cannot hold beside the other takes away.
CONFLICT = 0.12


def clusters(found: Sequence[Mention], alignment: Alignment) -> tuple[tuple[Mention, ...], ...]:
    """Group the mentions, the surest joins first. Two values in one sentence stay apart unless they agree."""
    scorer = _Scorer(found, alignment)
    scores = {(i, j): scorer.score(found[i], found[j]) for i, j in combinations(range(len(found)), 2)}
    groups = {i: [i] for i in range(len(found))}
    owner = list(range(len(found)))
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < JOINED:
            break
        one, other = owner[i], owner[j]
        if one != other and _mean(groups[one], groups[other], scores) >= JOINED:
            groups[one] += groups.pop(other)
            for member in groups[one]:
                owner[member] = one
    return tuple(tuple(found[i] for i in sorted(group)) for group in groups.values())


def _mean(a: Sequence[int], b: Sequence[int], scores: dict[tuple[int, int], float]) -> float:
    between = [scores[min(i, j), max(i, j)] for i in a for j in b]
    return sum(between) / len(between)


class _Scorer:
    def __init__(self, found: Sequence[Mention], alignment: Alignment) -> None:
        self._links = {(link.a, link.b): link.score for link in alignment.links}
        sentences = {mention.sentence: mention.context for mention in found}
        self._frequency = Counter(word for context in sentences.values() for word in context)
        self._total = len(sentences) or 1

    def score(self, a: Mention, b: Mention) -> float:
        """How far two mentions give one quantity; negative where they cannot."""
        if a.kind != b.kind or a.unit != b.unit:
            return -1.0
        stands = relation(a, b)
        if a.sentence == b.sentence and stands is Match.CONFLICT:
            return -1.0
        thing = same_thing(a.counted, b.counted) if a.counted and b.counted else 0.5
        if not thing:
            return -1.0
        value = {Match.SAME: VALUE, Match.COMPATIBLE: VALUE / 2, Match.CONFLICT: -CONFLICT}[stands]
        return SAME_THING * thing + CONTEXT * self._context(a, b) + LINKED * self._linked(a, b) + value

    def _context(self, a: Mention, b: Mention) -> float:
        """The share of rare words that the shorter sentence has in common with the other."""
        shared, least = (
            self._weight(a.context & b.context),
            min(self._weight(a.context), self._weight(b.context)),
        )
        return shared / least if least else 0.0

    def _weight(self, words: frozenset[str]) -> float:
        return sum(log(1 + self._total / self._frequency[word]) for word in words)

    def _linked(self, a: Mention, b: Mention) -> float:
        return float(self._pair(a.sentence, b.sentence))

    def _pair(self, a: Passage, b: Passage) -> bool:
        return (a, b) in self._links or (b, a) in self._links or a == b
