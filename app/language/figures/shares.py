"""Two numbers that are one share: one in five, two out of three, jeder fünfte."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.figures.atoms import Atom, phrase_at
from app.language.figures.bounds import bound_before
from app.language.figures.number_words import NumberWords, number_words, phrases
from app.language.figures.numbers import Number, read_number
from app.language.figures.units import unit_after, unit_words

# Of how many a share is told; of other numbers both stand for themselves: 12 in 40 boats.
TENS = frozenset({10, 100})
WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000})


def read_share(row: Sequence[Atom], number: Number, language: str) -> Number | None:
    """The share that begins with `number`, or None where it counts things by itself."""
    words = number_words(language)
    for place in _joints(row, number, language):
        whole = read_number(row, place, words) if place < len(row) else None
        if whole is not None and _is_share(row, number, whole, language):
            part = (number.value or 0.0) / (whole.value or 1.0)
            return Number(round(part, 6), number.start, whole.end, fraction=True)
    return None


def read_every(row: Sequence[Atom], start: int, language: str) -> Number | None:
    """Jeder fünfte, one share by its ordinal; not jeden zweiten Tag."""
    words = number_words(language)
    if row[start].word not in words.every or start + 1 >= len(row):
        return None
    whole = words.ordinals.get(row[start + 1].word)
    often = unit_after(row, start + 2, unit_words(language)) is not None
    if whole is None or whole not in WHOLES or often:
        return None
    return Number(round(1 / whole, 6), start, start + 2, fraction=True)


def _joints(row: Sequence[Atom], number: Number, language: str) -> list[int]:
    """Where the second number of a share may stand: behind a joint, and that perhaps behind a noun."""
    words, end = number_words(language), number.end
    ends = _behind(row, end, words.shares)
    ends += [
        place for place in _behind(row, end + 1, words.shares_apart) if _tells_of(row, number, place, words)
    ]
    opens = number.start == 0 or bound_before(row, number.start, language) is not None
    return ends + _behind(row, end, words.shares_of_one) if number.value == 1 or opens else ends


def _tells_of(row: Sequence[Atom], number: Number, place: int, words: NumberWords) -> bool:
    """Behind a noun only tens tell of more than one: neuf habitants sur dix, not trois bombes sur six."""
    whole = read_number(row, place, words) if place < len(row) else None
    return number.value == 1 or (whole is not None and whole.value in TENS)


def _behind(row: Sequence[Atom], at: int, joints: frozenset[str]) -> list[int]:
    return [at + len(phrase) for phrase in phrases(joints) if phrase_at(row, at, phrase)]


def _is_share(row: Sequence[Atom], part: Number, whole: Number, language: str) -> bool:
    if part.value is None or whole.value is None or not 0 < part.value < whole.value:
        return False
    return whole.value in WHOLES and unit_after(row, whole.end, unit_words(language)) is None
