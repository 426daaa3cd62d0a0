"""How much words that sentences share say: rare ones say more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from math import fsum, log

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

AT_ONCE = 1024  # words laid out at a time: more takes memory
# Weights, all between 1/2 and 16, as whole numbers in two parts that are added up without rounding.
_UNIT, _PART = 2.0**53, 1 << 28


class Rarity:
    """Inverse frequency of words over the sentences of all reports."""

    def __init__(self, sentences: Collection[frozenset[str]]) -> None:
        frequency = Counter(word for words in sentences for word in words)
        total = len(sentences) or 1
        self._of_word = {word: log(1 + total / often) for word, often in frequency.items()}
        self._of_sentence = {words: fsum(map(self._of_word.__getitem__, words)) for words in sentences}

    def shared(self, sentences: Sequence[frozenset[str]]) -> Matrix:
        """For each two the share of the shorter one's rarity that the other has too, from 0 to 1."""
        own = np.array([self._of_sentence[words] for words in sentences])
        least = np.minimum.outer(own, own)
        share = np.divide(self._in_both(sentences), least, out=np.zeros_like(least), where=least > 0)
        return np.asarray(share)

    def _in_both(self, sentences: Sequence[frozenset[str]]) -> Matrix:
        """What the words in both weigh; exact but for one rounding, so in whatever order sets give them."""
        high = np.zeros((len(sentences), len(sentences)))
        low = np.zeros_like(high)
        for words, has in laid_out(sentences):
            whole = [int(self._of_word[word] * _UNIT) for word in words]
            high += (has * np.array([number // _PART for number in whole], dtype=float)) @ has.T
            low += (has * np.array([number % _PART for number in whole], dtype=float)) @ has.T
        return np.asarray((high * _PART + low) / _UNIT)


def in_common(sets: Sequence[frozenset[str]]) -> Matrix:
    """How many members each two have in common."""
    found = np.zeros((len(sets), len(sets)))
    for _, has in laid_out(sets):
        found += has @ has.T
    return found


def laid_out(sets: Sequence[frozenset[str]]) -> Iterator[tuple[list[str], Matrix]]:
    """What at least two have, some at a time, with a matrix that says who (down) has what (across)."""
    often = Counter(word for words in sets for word in words)
    several = [word for word, count in often.items() if count > 1]
    for start in range(0, len(several), AT_ONCE):
        part = several[start : start + AT_ONCE]
        yield part, _who_has(part, sets)


def _who_has(words: Sequence[str], sets: Sequence[frozenset[str]]) -> Matrix:
    place = {word: i for i, word in enumerate(words)}
    told = [(i, place[word]) for i, own in enumerate(sets) for word in own if word in place]
    has = np.zeros((len(sets), len(words)))
    if told:
        has[tuple(np.array(told).T)] = 1.0
    return has
