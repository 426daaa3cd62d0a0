"""How much words that two sentences share say: rare ones say more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from math import fsum, log


class Rarity:
    """Inverse frequency of words over the sentences of all reports."""

    def __init__(self, sentences: Collection[frozenset[str]]) -> None:
        frequency = Counter(word for words in sentences for word in words)
        total = len(sentences) or 1
        self._of_word = {word: log(1 + total / often) for word, often in frequency.items()}
        self._of_sentence = {words: self._weight(words) for words in sentences}

    def shared(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The share of the shorter sentence's rarity that the other has too, from 0 to 1."""
        least = min(self._of_sentence[a], self._of_sentence[b])
        return self._weight(a & b) / least if least else 0.0

    def _weight(self, words: frozenset[str]) -> float:
        return fsum(
            self._of_word[word] for word in words
        )  # exact, so in whatever order a set gives its words
