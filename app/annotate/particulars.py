"""The figures and names of a passage: what may not change if words are to be taken for the same ones."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from app.language.figures.number_words import number_words

_WORD = re.compile(r"\w+(?:[.,:]\d+)*")
_LOWER = re.compile(r"\b[^\W\d_A-Z]\w*")


def particulars(passage: str, language: str, *, known: frozenset[str] = frozenset()) -> Counter[str]:
    """Each number, in digits or words, and each name of a passage, with how often it stands there.

    A word with a capital is a name, unless its small form is among the `known` words: then it only
    begins a sentence. Where in doubt it is a name: a note is rather listed as lost than put on others' words.
    """
    words = _WORD.findall(passage)
    return Counter(told for word in words if (told := _particular(word, language, known)))


@lru_cache(maxsize=8)
def small_words(text: str) -> frozenset[str]:
    """All words that stand in a text without a capital."""
    return frozenset(word for word in _LOWER.findall(text) if word[0].islower())


def _particular(word: str, language: str, known: frozenset[str]) -> str:
    if any(character.isdigit() for character in word):
        return word
    if number_words(language).value(word.casefold()) is not None:
        return word.casefold()
    is_name = word[0].isupper() and word.lower() not in known
    return word.casefold() if is_name else ""
