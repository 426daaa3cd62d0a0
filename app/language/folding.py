"""One form for all spellings of a word or name: Zelenskyy and Zelensky, Kyiv and Kiev."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, compiled, load

_DOUBLED = re.compile(r"(.)\1+")
_NOT_LETTERS = re.compile(r"[^\w\s]")
_ARTICLE = re.compile("(?<!\\w)ال")  # Arabic's, which Latin letters set apart or leave out
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Letters:
    """Groups of letters and what each folds to.

    `scripts` romanises; `german` and `french` are how those languages write other sounds; `letters` hold for
    all, in order; `unvowelled` are signs of a script without short vowels.
    """

    file: ClassVar[str] = "letters"
    scripts: dict[str, str] = field(default_factory=dict)
    german: dict[str, str] = field(default_factory=dict)
    french: dict[str, str] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)
    unvowelled: frozenset[str] = frozenset()


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A form to compare names by, the same for their usual spellings in English; never to be shown."""
    return _folded(_romanised(name))


@lru_cache(maxsize=8192)
def readings(word: str) -> frozenset[str]:
    """The forms of a word as readers of English, German and French would take its letters."""
    letters, plain = load(Letters, ANY_LANGUAGE), _romanised(word)
    systems = (_at_once(plain, letters.german), _at_once(plain, letters.french))
    return frozenset(_folded(read) for read in (plain, *systems))


@lru_cache(maxsize=8192)
def is_unvowelled(word: str) -> bool:
    """Whether a word shows that its vowels were chosen by whoever put it in Latin letters."""
    return bool(_signs().search(word.casefold()))


def _romanised(name: str) -> str:
    """In small Latin letters without accents, each word between ^ and $."""
    plain = unicodedata.normalize("NFKD", POSSESSIVE.sub("", name).casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _NOT_LETTERS.sub("", _ARTICLE.sub("", plain).replace("-", " "))
    plain = plain if plain.isascii() else _at_once(plain, load(Letters, ANY_LANGUAGE).scripts)
    return " ".join(f"^{word}$" for word in plain.split())


def _folded(plain: str) -> str:
    for group, folded in load(Letters, ANY_LANGUAGE).letters.items():
        plain = plain.replace(group, folded)
    return _DOUBLED.sub(r"\1", plain.replace("^", "").replace("$", ""))


def _at_once(plain: str, table: Mapping[str, str]) -> str:
    """Each group replaced once, the longest first, so that nothing is replaced again."""
    longest_first = sorted(table, key=lambda group: (-len(group), group))
    pattern = re.compile("|".join(re.escape(group) for group in longest_first) or r"(?!)")
    return pattern.sub(lambda match: table[match.group()], plain)


@cache
def _signs() -> re.Pattern[str]:
    return compiled("|".join(sorted(load(Letters, ANY_LANGUAGE).unvowelled)) or r"(?!)", "any/letters.toml")
