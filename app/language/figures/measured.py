"""Units on a quantity: money, measures, ages, brought to their base unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.language.figures.ages import aged, bare_age, of_age
from app.language.figures.atoms import Atom
from app.language.figures.number_words import number_words
from app.language.figures.quantity import FRACTION, SCORE, Quantity
from app.language.figures.spelt import HALF, half_behind
from app.language.figures.units import Unit, measures, unit_after, unit_before, unit_words
from app.model.mentions import FigureKind


def measured(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    """The quantity with the unit that stands beside it, not yet converted."""
    if found.unit == SCORE:
        return found
    readings = (rule(row, found, language) for rule in RULES)
    return next((reading for reading in readings if reading is not None), found)


def converted(found: Quantity) -> Quantity:
    """The quantity in its base unit, with the kind that its unit makes; ages in years."""
    if found.unit is None or found.unit == SCORE:
        return found
    table = measures()
    kind = found.kind if found.kind is FigureKind.AGE else table.kind(found.unit)
    if found.low is None or found.high is None:
        return replace(found, kind=kind, unit=table.base(found.unit))
    if kind is FigureKind.AGE:
        return replace(
            found, unit="year", low=_years(found.low, found.unit), high=_years(found.high, found.unit)
        )
    low, high = (table.in_base(value, found.unit) for value in (found.low, found.high))
    return replace(found, kind=kind, unit=table.base(found.unit), low=low, high=high)


def _years(value: float, unit: str) -> float:
    table = measures()
    return value if unit == "year" else round(table.in_base(value, unit) / table.in_base(1.0, "year"), 3)


def _priced(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """$334 million, £2m: the letter multiplies only money."""
    sign = unit_before(row, found.start, unit_words(language))
    if sign is None or measures().kind(sign.name) is not FigureKind.MONEY:
        return None
    return replace(_marked(row, found, language), start=sign.edge, unit=sign.name)


def _marked(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    mark = row[found.end] if found.end < len(row) else None
    scale = number_words(language).money_marks.get(mark.text) if mark and mark.glued else None
    if scale is None or found.low is None or found.high is None:
        return found
    return replace(found, end=found.end + 1, low=found.low * scale, high=found.high * scale)


def _followed(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """10 kilometers, 2,5 millions d'euros, 43-year-old."""
    words = number_words(language)
    at = found.end + (found.end < len(row) and row[found.end].word in words.linkers)
    if found.unit == FRACTION and at < len(row) and row[at].word in words.articles:
        at += 1  # a quarter of a percentage point, half a mile
    unit = unit_after(row, at, unit_words(language))
    if unit is None or _is_initial(row, unit):
        return None
    named = replace(found, end=unit.edge, unit=_money_or(unit.name, row, unit.edge, language))
    return aged(row, _and_half(row, named, language), language)


def _and_half(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    """Dos horas y media, 12 kilomètres et demi: half of the unit more."""
    end = half_behind(row, found.end, number_words(language))
    if end is None or found.low is None or found.high is None:
        return found
    return replace(found, end=end, low=found.low + HALF, high=found.high + HALF)


def _money_or(unit: str, row: Sequence[Atom], end: int, language: str) -> str:
    """Pounds are money where the sentence speaks of prices, else a weight."""
    words = unit_words(language)
    if end < len(row) and row[end].word in words.of:
        return unit  # 50 pounds of flour
    if unit not in words.priced or not any(atom.word in words.prices for atom in row):
        return unit
    return words.priced[unit]


def _is_initial(row: Sequence[Atom], unit: Unit) -> bool:
    """A lone large letter apart from its number is no unit: 5 m, not 5 M. Degrees need one: 22 F."""
    atom = row[unit.edge - 1]
    if len(atom.text) != 1 or not atom.text.isalpha():
        return False
    if measures().kind(unit.name) is FigureKind.TEMPERATURE and row[unit.edge - 2].is_number:
        return atom.text.islower() or _has_surname(row, unit.edge)
    return atom.text.isupper() and not atom.glued


def _has_surname(row: Sequence[Atom], at: int) -> bool:
    """A stop and a name behind it: 3 C. Moreau fans."""
    return at + 1 < len(row) and row[at].text == "." and row[at + 1].text[0].isupper()


def _led(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """magnitude-6.1"""
    unit = unit_before(row, found.start, unit_words(language))
    return replace(found, start=unit.edge, unit=unit.name) if unit else None


Rule = Callable[[Sequence[Atom], Quantity, str], Quantity | None]
RULES: tuple[Rule, ...] = (_priced, _followed, bare_age, _led, of_age)
