"""From a number to a quantity: range, unit, sign and bound, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom, phrase_at
from app.language.figures.bounds import bound_after, bound_before
from app.language.figures.measured import converted, measured
from app.language.figures.number_words import number_words, phrases
from app.language.figures.numbers import Number, read_number
from app.language.figures.quantity import Quantity
from app.language.figures.ranges import ranged
from app.language.figures.shares import read_every, read_share
from app.model.mentions import Bound


def read_quantity(row: Sequence[Atom], start: int, language: str) -> Quantity | None:
    """The quantity whose first number begins at `start`, or None where there is none."""
    number = _number(row, start, language)
    if number is None or _part_of_a_name(row, number):
        return None
    found = measured(row, ranged(row, number, language), language)
    return converted(_bounded(row, _negative(row, found, language), language))


def _number(row: Sequence[Atom], start: int, language: str) -> Number | None:
    words = number_words(language)
    if (every := read_every(row, start, language)) is not None:
        return every
    number = read_number(row, start, words)
    if number is None:
        one = Number(1.0, start, start + 1)  # une personne sur cinq
        return read_share(row, one, language) if row[start].word in words.articles else None
    return read_share(row, number, language) or number


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


def _negative(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    if found.low is None or found.high is None:
        return found
    for phrase in phrases(number_words(language).minus_after):
        if phrase_at(row, found.end, phrase):
            return _below_zero(found, found.end + len(phrase))
    if found.start == 0:
        return found
    if bound_before(row, found.start, language) is not None:
        return found  # au moins, al menos: the word for minus within a bound
    words = number_words(language)
    sign = row[found.start - 1]
    written = sign.word in words.minus or (sign.text in "-−–" and not sign.glued and row[found.start].glued)
    if not written:
        return found
    return replace(found, start=found.start - 1, low=-found.high, high=-found.low)


def _below_zero(found: Quantity, end: int) -> Quantity:
    """Twelve degrees below zero, 12 below zero."""
    return replace(
        found, end=end, low=-(found.high or 0.0), high=-(found.low or 0.0), unit=found.unit or "degree"
    )


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
