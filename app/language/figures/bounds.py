"""Words that bound a number: at least, up to, about, or more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from app.language.figures.atoms import Atom, phrase_at
from app.language.lexicon import load
from app.model.mentions import Bound

Phrases = tuple[tuple[tuple[str, ...], Bound], ...]


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Phrases that stand before a number, and those that follow it.

    `between` opens a range, `through` joins its ends; `articles` may stand between bound and number.
    """

    file: ClassVar[str] = "bounds"
    at_least: frozenset[str] = frozenset()
    at_most: frozenset[str] = frozenset()
    approx: frozenset[str] = frozenset()
    at_least_after: frozenset[str] = frozenset()
    at_most_after: frozenset[str] = frozenset()
    approx_after: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()


@cache
def bound_words(language: str) -> BoundWords:
    return load(BoundWords, language)


@cache
def before(language: str) -> Phrases:
    words = bound_words(language)
    return _phrases((words.at_least, words.at_most, words.approx))


@cache
def after(language: str) -> Phrases:
    words = bound_words(language)
    return _phrases((words.at_least_after, words.at_most_after, words.approx_after))


def bound_before(row: Sequence[Atom], start: int, language: str) -> tuple[Bound, int] | None:
    """The bound that ends right before `start`, or before the article there, and its first atom."""
    articled = start > 0 and row[start - 1].word in bound_words(language).articles
    for phrase, bound in before(language):
        for end in (start, start - 1) if articled else (start,):
            if phrase_at(row, end - len(phrase), phrase):
                return bound, end - len(phrase)
    return None


def bound_after(row: Sequence[Atom], end: int, language: str) -> tuple[Bound, int] | None:
    """The bound that begins at `end`, and the atom behind it."""
    for phrase, bound in after(language):
        if phrase_at(row, end, phrase):
            return bound, end + len(phrase)
    return None


def _phrases(lists: tuple[frozenset[str], frozenset[str], frozenset[str]]) -> Phrases:
    kinds = (Bound.AT_LEAST, Bound.AT_MOST, Bound.APPROX)
    found = [
        (tuple(phrase.split()), kind) for words, kind in zip(lists, kinds, strict=True) for phrase in words
    ]
    return tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair[0])))
