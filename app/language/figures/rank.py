"""Ordinals on a noun: third floor, 7th round."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.figures.atoms import Atom
from app.language.figures.number_words import NumberWords
from app.language.figures.numbers import literal
from app.language.figures.quantity import Quantity
from app.model.mentions import FigureKind

TENS = (20, 100)  # a ten before an ordinal: twenty-third


def read_rank(row: Sequence[Atom], start: int, words: NumberWords) -> Quantity | None:
    """The ordinal that begins at `start`; whether it stands on a noun is for the grammar to say."""
    atom = row[start]
    if atom.is_number:
        return _in_digits(row, start, words)
    if (value := words.ordinals.get(atom.word)) is not None:
        return _rank(start, start + 1, value)
    return _after_ten(row, start, words)


def _in_digits(row: Sequence[Atom], start: int, words: NumberWords) -> Quantity | None:
    follows = row[start + 1] if start + 1 < len(row) else None
    if follows is None or not follows.glued or follows.word not in words.ordinal_endings:
        return None
    if follows.text == "." and not _has_noun(row, start + 2):
        return None
    value = literal(row[start].text, words.decimal)
    return _rank(start, start + 2, value) if value is not None else None


def _has_noun(row: Sequence[Atom], at: int) -> bool:
    """The stop of an ordinal stands before its noun, any other ends the sentence: auf dem 3. Platz."""
    return at < len(row) and row[at].text[0].isalpha()


def _after_ten(row: Sequence[Atom], start: int, words: NumberWords) -> Quantity | None:
    ten = words.value(row[start].word) or 0.0
    if not TENS[0] <= ten < TENS[1] or start + 2 >= len(row) or not row[start + 1].is_hyphen:
        return None
    one = words.ordinals.get(row[start + 2].word)
    return _rank(start, start + 3, ten + one) if one is not None else None


def _rank(start: int, end: int, value: float) -> Quantity:
    return Quantity(start, end, start, value, value, FigureKind.RANK)
