"""Units beside a number, and what they are in base units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import ClassVar

from app.language.figures.atoms import Atom
from app.language.lexicon import ANY_LANGUAGE, load
from app.model.mentions import FigureKind

LONGEST_UNIT = 4  # words: "on the Richter scale"


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Units by the words of a language: `before` stand before the number, `after` behind it.

    `old` makes years an age, `aged` before a number too, `age_linkers` between a person and years.
    `priced` are units that mean money where a sentence has one of the `prices` (25,000 pounds), `of` joins a
    unit to its number.
    """

    file: ClassVar[str] = "units"
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)
    old: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    age_linkers: frozenset[str] = frozenset()
    priced: dict[str, str] = field(default_factory=dict)
    prices: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Measures:
    """For each unit its base unit, its factor (after an offset, for temperatures), and the kind of figure."""

    file: ClassVar[str] = "measures"
    bases: dict[str, str] = field(default_factory=dict)
    factors: dict[str, float] = field(default_factory=dict)
    offsets: dict[str, float] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)

    def base(self, unit: str) -> str:
        return self.bases.get(unit, unit)

    def kind(self, unit: str) -> FigureKind:
        return FigureKind(self.kinds.get(self.base(unit), FigureKind.MEASURE))

    def in_base(self, value: float, unit: str) -> float:
        return round((value + self.offsets.get(unit, 0.0)) * self.factors.get(unit, 1.0), 6)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's name and the atom behind it (or, for one that stands before, its first atom)."""

    name: str
    edge: int


@cache
def measures() -> Measures:
    return load(Measures, ANY_LANGUAGE)


@cache
def unit_words(language: str) -> UnitWords:
    """The units of a language and the signs that all share."""
    own, shared = load(UnitWords, language), load(UnitWords, ANY_LANGUAGE)
    return replace(own, before=shared.before | own.before, after=shared.after | own.after)


def unit_after(row: Sequence[Atom], end: int, words: UnitWords) -> Unit | None:
    """The unit that follows the number, straight or after a hyphen; the longest name counts."""
    start = end + 1 if end < len(row) and row[end].is_hyphen and row[end].glued else end
    for length in range(min(LONGEST_UNIT, len(row) - start), 0, -1):
        name = _joined(row[start : start + length])
        if name in words.after and row[start + length - 1].text != ".":
            return Unit(words.after[name], start + length)
    return None


def unit_before(row: Sequence[Atom], start: int, words: UnitWords) -> Unit | None:
    """The sign or word that stands before the number: $, US$, magnitude-."""
    end = start - 1 if start > 0 and _joins_unit(row[start - 1], words) else start
    for length in range(min(3, end), 0, -1):
        if (name := _joined(row[end - length : end])) in words.before:
            return Unit(words.before[name], end - length)
    return None


def _joins_unit(atom: Atom, words: UnitWords) -> bool:
    """magnitude-6.1, a magnitude of 6.1"""
    return (atom.is_hyphen and atom.glued) or atom.word in words.of


def _joined(row: Sequence[Atom]) -> str:
    parts = [row[0].word]
    parts += [(atom.word if atom.glued else f" {atom.word}") for atom in row[1:]]
    return "".join(parts).replace(".", "").replace("-", " ")
