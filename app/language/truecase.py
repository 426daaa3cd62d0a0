"""Headlines in title case, lowered for the parser: it takes every capital for a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.model.analysis import Sentence
from app.model.report import Report

TITLED_SHARE = 0.7  # of the longer words; below it the capitals mark names
LONG_WORD = 4  # letters; title case leaves shorter words small
ENOUGH = 3  # plain sentences in which a title's names are bound to come again
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def lowered_titles(report: Report, sentences: Sequence[Sentence]) -> list[str]:
    """The sentences' texts, each as long as it was; a title keeps the capitals of names only."""
    texts = [sentence.span.of(report.text) for sentence in sentences]
    titled = [_is_titled(text) for text in texts]
    known = _known([text for text, title in zip(texts, titled, strict=True) if not title])
    return [_lowered(text, known) if title else text for text, title in zip(texts, titled, strict=True)]


@dataclass(frozen=True, slots=True)
class _Known:
    """Words as the plain sentences write them: small, with a capital inside a sentence, or at its start."""

    small: Counter[str]
    large: Counter[str]
    first: frozenset[str]
    enough: bool

    def is_small(self, word: str) -> bool:
        if self.small[word] > self.large[word]:
            return True
        unseen = not self.small[word] and not self.large[word] and word not in self.first
        return unseen and self.enough


def _is_titled(text: str) -> bool:
    words = [word for word in _WORD.findall(text)[1:] if len(word) >= LONG_WORD]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= TITLED_SHARE * len(words)


def _known(texts: Sequence[str]) -> _Known:
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    first = set()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].islower():
                small[word] += 1
            elif match.start():
                large[word.casefold()] += 1
            else:
                first.add(word.casefold())
    return _Known(small, large, frozenset(first), len(texts) >= ENOUGH)


def _lowered(text: str, known: _Known) -> str:
    def lower(match: re.Match[str]) -> str:
        word, small = match.group(), match.group().lower()
        if word.isupper() or len(small) != len(word) or not match.start():
            return word
        return small if known.is_small(small) else word

    return _WORD.sub(lower, text)
