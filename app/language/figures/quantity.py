"""From a number to a quantity: its bound before, its unit behind, a range if two are joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.language.figures.atoms import Atom
from app.language.figures.bounds import bound_after, bound_before, bound_words
from app.language.figures.numbers import Number, NumberWords, number_words, read_number
from app.language.figures.units import Unit, UnitWords, measures, unit_after, unit_before, unit_words
from app.model.mentions import Bound, FigureKind
from app.model.span import Span

OLDEST = 120  # years; a number after a name's comma above it is no age


@dataclass(frozen=True, slots=True)
class Quantity:
    """Numbers with bound and unit, over the atoms [start, end); `core` is the first number's atom."""

    start: int
    end: int
    core: int
    low: float | None
    high: float | None
    kind: FigureKind
    bound: Bound = Bound.EXACT
    unit: str | None = None

    def span(self, row: Sequence[Atom]) -> Span:
        return Span(row[self.start].span.start, row[self.end - 1].span.end)


def read_quantity(row: Sequence[Atom], start: int, language: str) -> Quantity | None:
    """The quantity whose first number begins at `start`, or None where there is none."""
    words = number_words(language)
    number = read_number(row, start, words)
    if number is None or _part_of_a_name(row, number):
        return None
    found = _with_unit(row, _ranged(row, number, words, language), number, language)
    found = _negative(row, found, words, language)
    return _converted(_bounded(row, found, language))


def _part_of_a_name(row: Sequence[Atom], number: Number) -> bool:
    """AK-47, B52, G7: digits glued to letters that are no unit are a name."""
    first = row[number.start]
    if not first.is_number or not first.glued or number.start == 0:
        return False
    before = row[number.start - 1]
    if before.is_hyphen and number.start > 1 and before.glued:
        before = row[number.start - 2]
        return before.text.isupper() or before.is_number
    return before.text[-1].isalpha() and before.text.isupper() and len(before.text) < 4


def _ranged(row: Sequence[Atom], number: Number, words: NumberWords, language: str) -> Quantity:
    plain = Quantity(number.start, number.end, number.start, number.value, number.value, _kind(number))
    plain = replace(plain, unit="fraction" if number.fraction else None)
    second = _second(row, number, words, language)
    if second is None or number.value is None or second.value is None:
        return plain
    opened = number.start > 0 and row[number.start - 1].word in bound_words(language).between
    joint = row[second.start - 1]
    if second.value <= number.value:
        return _score(row, plain, second, joint)
    if joint.word == "and" and not opened:
        return plain
    low = number.value * _scale_of(second, row, words) if row[number.start].is_number else number.value
    low = low if low < second.value else number.value
    start = number.start - 1 if opened else number.start
    return replace(plain, start=start, end=second.end, low=low, high=second.value)


def _second(row: Sequence[Atom], number: Number, words: NumberWords, language: str) -> Number | None:
    """The other end of a range; a unit may stand between (40 percent to 70 percent)."""
    at = number.end
    if at < len(row) and row[at].word not in bound_words(language).through:
        unit = unit_after(row, at, unit_words(language))
        at = unit.edge if unit else at
    if at + 1 >= len(row) or row[at].word not in bound_words(language).through:
        return None
    after = at + 1
    if row[after].word in unit_words(language).before:
        after += 1
    return read_number(row, after, words) if after < len(row) else None


def _scale_of(number: Number, row: Sequence[Atom], words: NumberWords) -> float:
    """In 2 to 3 million the first number counts millions too."""
    scale = 1.0
    for atom in row[number.start + 1 : number.end]:
        scale *= words.scales.get(atom.word) or words.marks.get(atom.text) or 1.0
    return scale


def _score(row: Sequence[Atom], plain: Quantity, second: Number, joint: Atom) -> Quantity:
    """52-3 is a score or a vote: both numbers, falling, joined by a glued hyphen."""
    if not (joint.is_hyphen and joint.glued and row[second.start].glued) or second.value is None:
        return plain
    return replace(plain, end=second.end, high=second.value, unit="score")


def _kind(number: Number) -> FigureKind:
    return FigureKind.PERCENT if number.fraction else FigureKind.COUNT


def _with_unit(row: Sequence[Atom], found: Quantity, number: Number, language: str) -> Quantity:
    words = unit_words(language)
    if found.unit == "score":
        return found
    linked = found.end < len(row) and row[found.end].word in number_words(language).linkers
    unit = unit_after(row, found.end + linked, words)
    if unit and not _is_initial(row, unit):
        return _aged(row, replace(found, end=unit.edge, unit=unit.name), language)
    if (age := _bare_age(row, found, words)) is not None:
        return age
    if (ahead := unit_before(row, found.start, words)) is not None:
        return replace(found, start=ahead.edge, unit=ahead.name)
    if found.start > 0 and row[found.start - 1].word in words.aged:
        return replace(found, kind=FigureKind.AGE, unit="year")
    return found


def _is_initial(row: Sequence[Atom], unit: Unit) -> bool:
    """A lone letter apart from its number is no unit unless small: 5 m, not 5 M."""
    atom = row[unit.edge - 1]
    return len(atom.text) == 1 and atom.text.isupper() and not atom.glued


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


def _bare_age(row: Sequence[Atom], found: Quantity, words: UnitWords) -> Quantity | None:
    """43-jährige: the word for old tells the unit by itself."""
    at = found.end + 1 if found.end < len(row) and row[found.end].is_hyphen else found.end
    if at > found.end and at < len(row) and row[at].word in words.old:
        return replace(found, end=at + 1, kind=FigureKind.AGE, unit="year")
    return None


def _negative(row: Sequence[Atom], found: Quantity, words: NumberWords, language: str) -> Quantity:
    if found.start == 0 or found.low is None or found.high is None:
        return found
    if bound_before(row, found.start, language) is not None:
        return found  # au moins, al menos: the word for minus within a bound
    sign = row[found.start - 1]
    written = sign.word in words.minus or (sign.text in "-−–" and not sign.glued and row[found.start].glued)
    if not written:
        return found
    return replace(found, start=found.start - 1, low=-found.high, high=-found.low)


def _bounded(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    if found.low is None:
        found = replace(found, bound=Bound.APPROX)
    while (ahead := bound_before(row, found.start, language)) is not None:
        bound = ahead[0] if found.bound is Bound.EXACT else found.bound
        found = replace(found, bound=bound, start=ahead[1])
    if (behind := bound_after(row, found.end, language)) is not None:
        bound = behind[0] if found.bound is Bound.EXACT else found.bound
        found = replace(found, bound=bound, end=behind[1])
    return found


def _converted(found: Quantity) -> Quantity:
    if found.unit is None or found.unit == "score":
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
