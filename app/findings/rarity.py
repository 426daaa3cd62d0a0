"""How much words that two sentences share say: rare ones say more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from math import log


class Rarity:
    """Inverse frequency of words over the sentences of all reports."""

    def __init__(self, sentences: Collection[frozenset[str]]) -> None:
        self._frequency = Counter(word for words in sentences for word in words)
        self._total = len(sentences) or 1

    def shared(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The share of the shorter sentence's rarity that the other has too, from 0 to 1."""
        least = min(self._weight(a), self._weight(b))
        return self._weight(a & b) / least if least else 0.0

    def _weight(self, words: frozenset[str]) -> float:
        return sum(log(1 + self._total / self._frequency[word]) for word in words)
