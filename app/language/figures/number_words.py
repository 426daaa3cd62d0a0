"""The number words of a language, and numbers that it writes as one word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from typing import ClassVar

from app.language.lexicon import load

HUNDRED, THOUSAND = 100, 1000


@dataclass(frozen=True, slots=True)
class NumberLists:
    """How a language writes numbers.

    `words` are added up, `scales` multiply what stands before them, `marks` are scales glued to digits,
    `money_marks` those that only money has (£2m; 2m is a length), `stopped` are abbreviations with a stop.
    `vague` name a size without a number, `vague_leads` make a scale vague (several hundred), `rough` are
    scales that only tell about how many (une dizaine). `articles` may stand for one before a scale.
    `joiners` stand between parts of a number, `glue` between units and tens within a word (German und),
    `glued` are parts that stand only within a word. `shares` stand between the numbers of two out of three,
    `shares_of_one` only behind one or first in a sentence (one in five), `shares_apart` also behind its noun
    (une personne sur cinq), `every` before an ordinal that is a share (jeder fünfte). `minus_after` makes a
    number negative from behind; `decimal` is the decimal mark.
    """

    file: ClassVar[str] = "numbers"
    decimal: str = "."
    words: dict[str, float] = field(default_factory=dict)
    scales: dict[str, float] = field(default_factory=dict)
    marks: dict[str, float] = field(default_factory=dict)
    money_marks: dict[str, float] = field(default_factory=dict)
    fractions: dict[str, float] = field(default_factory=dict)
    ordinals: dict[str, float] = field(default_factory=dict)
    glued: dict[str, float] = field(default_factory=dict)
    glue: frozenset[str] = frozenset()
    ordinal_endings: frozenset[str] = frozenset()
    stopped: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    vague_leads: frozenset[str] = frozenset()
    rough: frozenset[str] = frozenset()
    linkers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    minus_after: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    shares_of_one: frozenset[str] = frozenset()
    shares_apart: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NumberWords(NumberLists):
    """The lists of a language, and patterns of a number in one word and of its parts."""

    whole: re.Pattern[str] | None = None
    part: re.Pattern[str] | None = None

    def value(self, word: str) -> float | None:
        """What a word adds to a number: twenty, siebenundneunzig; None for any other word."""
        if (listed := self.words.get(word)) is not None:
            return listed
        if self.whole is None or self.part is None or not self.whole.fullmatch(word):
            return None
        return _summed(self._part_value(part) for part in self.part.findall(word))

    def _part_value(self, part: str) -> float:
        return self.words.get(part, self.glued.get(part, 0.0))


@cache
def number_words(language: str) -> NumberWords:
    lists = load(NumberLists, language)
    told = {each.name: getattr(lists, each.name) for each in fields(lists)}
    if not lists.glued:
        return NumberWords(**told)
    parts = {word for word, value in lists.words.items() if 1 <= value < HUNDRED} | lists.glued.keys()
    part, glue = _either(parts), _either(lists.glue) or "(?!)"
    whole = rf"(?:{part})(?:(?:{glue})?(?:{part}))+"
    return NumberWords(**told, whole=re.compile(whole), part=re.compile(f"{part}|{glue}"))


@cache
def phrases(lists: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """The phrases of a list as words, the longest first."""
    return tuple(sorted((tuple(phrase.split()) for phrase in lists), key=lambda words: (-len(words), words)))


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _summed(parts: Iterable[float]) -> float:
    """Zwei, hundert, fünfzig, tausend: 250,000."""
    total = current = 0.0
    for value in parts:
        if value >= THOUSAND:
            total, current = total + (current or 1) * value, 0.0
        elif value == HUNDRED:
            current = (current or 1) * HUNDRED
        else:
            current += value
    return total + current
