"""One English lemma for what a figure counts, in whatever language and form it is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, compiled, load

_ELISION = re.compile(r".+['’]")


@dataclass(frozen=True, slots=True)
class CountedWords:
    """For each English lemma, as `concept`, a pattern of a language's words for it, in small letters.

    `breaks` are words behind which something else is told; `harms` are what befalls people, and `persons`
    those people, both by their English lemmas and the same for all languages.
    """

    file: ClassVar[str] = "counted"
    concept: dict[str, str] = field(default_factory=dict)
    breaks: frozenset[str] = frozenset()
    harms: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()


def concept(word: str, language: str) -> str | None:
    """The English lemma that stands for a word in every language; None for a word that no list has."""
    plain = word.casefold()
    return _listed(plain, language) or _listed(_ELISION.sub("", plain), language)


def concepts(words: Iterable[str], language: str) -> frozenset[str]:
    """The same for many words, each of which stays as it is where no list has it."""
    return frozenset(concept(word, language) or word for word in words)


def is_harm(name: str | None) -> bool:
    """Whether an English lemma says what befell people: killed, injured, arrested."""
    return name in load(CountedWords, ANY_LANGUAGE).harms


def is_person(name: str | None) -> bool:
    """Whether an English lemma names people: workers, passengers, residents."""
    return name in load(CountedWords, ANY_LANGUAGE).persons


def breaks(language: str) -> frozenset[str]:
    """The words behind which something else is told: and, but."""
    return load(CountedWords, language).breaks


@lru_cache(maxsize=8192)
def _listed(word: str, language: str) -> str | None:
    return next((name for name, pattern in _patterns(language) if pattern.fullmatch(word)), None)


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = load(CountedWords, language).concept
    where = f"{language}/{CountedWords.file}.toml"
    return tuple((name, compiled(pattern, f"{where}, {name}")) for name, pattern in listed.items())
