"""Reading a number that begins with a word: two hundred and five, deux millions et demi."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.figures.atoms import Atom
from app.language.figures.number_words import HUNDRED, THOUSAND, NumberWords

HALF = 0.5
# French counts on from sixty and eighty up to nineteen: soixante et onze, quatre-vingt-dix-sept.
COUNTED_ON = (60, 80)


@dataclass(frozen=True, slots=True)
class Spelt:
    """A number in words up to the atom `end`: closed thousands, and the hundreds still being told."""

    end: int
    total: float = 0.0
    current: float = 0.0
    scale: float = 1.0

    @property
    def value(self) -> float:
        return self.total + self.current


def read_spelt(row: Sequence[Atom], start: int, words: NumberWords) -> Spelt:
    """The longest number whose first word stands at `start`; the word must be a number's."""
    end, word = word_at(row, start, words)
    return continued(row, _added(Spelt(end), words.value(word) or 0.0, end), words)


def continued(row: Sequence[Atom], found: Spelt, words: NumberWords) -> Spelt:
    """The number with all words that go on telling it, and a half behind them."""
    while (longer := _next(row, found, words)) is not None:
        found = longer
    return _with_half(row, found, words)


def word_at(row: Sequence[Atom], at: int, words: NumberWords) -> tuple[int, str]:
    """The number word at a place and the place behind it; quatre-vingt is one word of two."""
    pair = f"{row[at].word}-{row[at + 2].word}" if at + 2 < len(row) and row[at + 1].is_hyphen else ""
    return (at + 3, pair) if pair in words.words else (at + 1, row[at].word)


def _next(row: Sequence[Atom], found: Spelt, words: NumberWords) -> Spelt | None:
    """The number with the next word, which may stand behind a hyphen or an and."""
    if found.end >= len(row):
        return None
    atom = row[found.end]
    linked, hyphened = atom.word in words.joiners, atom.is_hyphen and atom.glued
    place = found.end + 1 if linked or hyphened else found.end
    if place >= len(row):
        return None
    end, word = word_at(row, place, words)
    scale = words.scales.get(word)
    if scale is not None and not linked and (longer := _scaled(found, scale, end)) is not None:
        return longer
    value = words.value(word)
    if value is None or not _adds(found, value):
        return None
    return None if linked and _starts_another(row, end, found, value, words) else _added(found, value, end)


def _added(found: Spelt, value: float, end: int) -> Spelt:
    if value >= THOUSAND:
        return Spelt(end, found.total + value, 0.0, value if value % THOUSAND == 0 else 1.0)
    return Spelt(end, found.total, found.current + value, 1.0)


def _scaled(found: Spelt, scale: float, end: int) -> Spelt | None:
    """Two hundred, deux mille deux cents, dos mil millones."""
    if scale < THOUSAND:
        low = found.current % HUNDRED
        if scale != HUNDRED or found.current == low:
            return Spelt(end, found.total, found.current * scale, scale) if found.current else None
        return None
    if found.current and (not found.total or found.total % (scale * 1000) == 0):
        return Spelt(end, found.total + found.current * scale, 0.0, scale)
    if found.total and found.total < scale:
        return Spelt(end, found.value * scale, 0.0, scale)
    return None


def _adds(found: Spelt, value: float) -> bool:
    """Twenty-three and two hundred five are one number; five six is not."""
    if value >= THOUSAND:
        return found.current == 0 and found.total > value
    if value != int(value):
        return False
    if not found.current:
        return found.total > 0
    room = _room(value)
    return found.current % room == 0 or (found.current % HUNDRED in COUNTED_ON and value < 20)


def _starts_another(row: Sequence[Atom], end: int, found: Spelt, value: float, words: NumberWords) -> bool:
    """Two hundred and three hundred: what follows the and is a number of the same size."""
    scale = words.scales.get(row[end].word) if end < len(row) else None
    if scale is None or found.value < scale:
        return False
    return found.value % (scale * _room(value)) != 0


def _room(value: float) -> int:
    """The power of ten above a number: what it is added to has noughts up to there."""
    return int(10 ** len(str(int(value))))


def _with_half(row: Sequence[Atom], found: Spelt, words: NumberWords) -> Spelt:
    """Four and a half, deux millions et demi: half of the last scale."""
    end = half_behind(row, found.end, words)
    if end is None:
        return found
    return Spelt(end, found.total + found.scale * HALF, found.current, found.scale)


def half_behind(row: Sequence[Atom], at: int, words: NumberWords) -> int | None:
    """The place behind 'and a half' where that stands at `at`."""
    if at >= len(row) or row[at].word not in words.joiners:
        return None
    place = at + 1 + (at + 1 < len(row) and row[at + 1].word in words.articles)
    if place < len(row) and words.fractions.get(row[place].word) == HALF:
        return place + 1
    return None
