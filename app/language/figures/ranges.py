"""Two numbers joined: a range such as 40 to 80, or a result such as 52-3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom
from app.language.figures.bounds import bound_words
from app.language.figures.number_words import NumberWords, number_words
from app.language.figures.numbers import Number, read_number
from app.language.figures.quantity import FRACTION, SCORE, Quantity
from app.language.figures.units import unit_after, unit_words
from app.model.mentions import Bound, FigureKind


def ranged(row: Sequence[Atom], number: Number, language: str) -> Quantity:
    """The number with the one joined to it, if the two make a range or a result."""
    words, plain = number_words(language), _plain(number)
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


def _plain(number: Number) -> Quantity:
    return Quantity(
        number.start,
        number.end,
        number.start,
        number.value,
        number.value,
        FigureKind.PERCENT if number.fraction else FigureKind.COUNT,
        Bound.APPROX if number.rough else Bound.EXACT,
        FRACTION if number.fraction else None,
    )


def _second(row: Sequence[Atom], number: Number, words: NumberWords, language: str) -> Number | None:
    """The other end of a range; a unit may stand between (40 percent to 70 percent)."""
    at = number.end
    if at + 1 < len(row) and row[at].is_hyphen and row[at + 1].word in bound_words(language).through:
        at += 1  # 24- to 30-foot
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
    return replace(plain, end=second.end, high=second.value, unit=SCORE)
