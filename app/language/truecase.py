"""Headlines in title case, lowered for the parser: it takes every capital for a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from app.model.analysis import Sentence
from app.model.report import Report

TITLED_SHARE = 0.7  # of the longer words; below it the capitals mark names
LONG_WORD = 4  # title case leaves short words small
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def lowered_titles(report: Report, sentences: Sequence[Sentence]) -> list[str]:
    """The sentences' texts, each as long as it was.

    In a title, a word that the report elsewhere writes small is small.
    """
    texts = [sentence.span.of(report.text) for sentence in sentences]
    titled = [_is_titled(text) for text in texts]
    small = _written_small([text for text, title in zip(texts, titled, strict=True) if not title])
    return [_lowered(text, small) if title else text for text, title in zip(texts, titled, strict=True)]


def _is_titled(text: str) -> bool:
    words = [word for word in _WORD.findall(text)[1:] if len(word) >= LONG_WORD]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= TITLED_SHARE * len(words)


def _written_small(texts: Sequence[str]) -> frozenset[str]:
    """Words that stand in small letters more often than as a name within a sentence."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].islower():
                small[word] += 1
            elif match.start():
                large[word.casefold()] += 1
    return frozenset(word for word, times in small.items() if times > large[word])


def _lowered(text: str, small: frozenset[str]) -> str:
    def lower(match: re.Match[str]) -> str:
        word = match.group()
        return word.lower() if word.lower() in small and len(word.lower()) == len(word) else word

    return _WORD.sub(lower, text)
