"""Units on a quantity: money, measures, ages, brought to their base unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom
from app.language.figures.numbers import number_words
from app.language.figures.quantity import SCORE, Quantity
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
    linked = found.end < len(row) and row[found.end].word in number_words(language).linkers
    unit = unit_after(row, found.end + linked, unit_words(language))
    if unit is None or _is_initial(row, unit):
        return None
    return _aged(row, replace(found, end=unit.edge, unit=unit.name), language)


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


def _aged(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    """43-year-old, 43 years old; also aged 43 years."""
    words = unit_words(language)
    end = found.end
    end += end < len(row) and row[end].is_hyphen and row[end].glued
    if end < len(row) and row[end].word in words.old:
        return replace(found, end=end + 1, kind=FigureKind.AGE)
    if found.start > 0 and row[found.start - 1].word in words.aged:
        return replace(found, kind=FigureKind.AGE)
    return found


def _bare_age(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """43-jährige: the word for old tells the unit by itself."""
    at = found.end + 1 if found.end < len(row) and row[found.end].is_hyphen else found.end
    if at > found.end and at < len(row) and row[at].word in unit_words(language).old:
        return replace(found, end=at + 1, kind=FigureKind.AGE, unit="year")
    return None


def _led(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """magnitude-6.1"""
    unit = unit_before(row, found.start, unit_words(language))
    return replace(found, start=unit.edge, unit=unit.name) if unit else None


def _of_age(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """aged 43"""
    if found.start > 0 and row[found.start - 1].word in unit_words(language).aged:
        return replace(found, kind=FigureKind.AGE, unit="year")
    return None


Rule = Callable[[Sequence[Atom], Quantity, str], Quantity | None]
RULES: tuple[Rule, ...] = (_priced, _followed, _bare_age, _led, _of_age)
