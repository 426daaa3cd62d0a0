"""Reading one number, in digits or in words, by the number words of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.language.figures.atoms import Atom
from app.language.figures.number_words import NumberWords
from app.language.figures.spelt import Spelt, continued, read_spelt

_THOUSANDS_GAPS = re.compile(r"[\s'’]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the atoms it takes, [start, end); without a value for dozens and the like."""

    value: float | None
    start: int
    end: int
    fraction: bool = False
    rough: bool = False  # une dizaine: about ten


def read_number(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    """The number that begins at `start`, as long as it goes."""
    atom = row[start]
    if atom.is_number:
        return _digits(row, start, words)
    if atom.word in words.vague:
        return _vague(row, start, words)
    if (led := _led_vague(row, start, words)) is not None:
        return led
    if atom.word in words.articles:
        return _after_article(row, start, words)
    if atom.word in words.fractions:
        return _fraction(row, start, 1.0, start + 1, words)
    return _in_words(row, start, words) if words.value(atom.word) is not None else None


def literal(text: str, decimal: str) -> float | None:
    """The value of digits with their marks: 1,500 and 2.5, or 1.500 and 2,5 where the comma is decimal."""
    text = _THOUSANDS_GAPS.sub("", text)
    other = "," if decimal == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(other)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", text):
        return float(text.replace(other, "").replace(decimal, "."))
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(decimal)}\d{{3}}){{{1 if decimal == ',' else 2},}}", text):
        return float(text.replace(decimal, ""))  # written the other way, as abroad
    if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
        return float(text.replace(",", "."))
    return None


def _digits(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    value = literal(row[start].text, words.decimal)
    return None if value is None else _scaled(row, start, value, start + 1, words)


def _scaled(row: Sequence[Atom], start: int, value: float, end: int, words: NumberWords) -> Number:
    """Take in the scales that follow, each greater than the last: 2 million, 1.5bn, 3.200 mil millones."""
    last = 1.0
    while end < len(row) and (scale := _scale_at(row, end, words)) is not None and scale > last:
        value, end, last = value * scale, end + 1, scale
        end += _stop_behind(row, end, words)
    return Number(round(value, 6), start, end)


def _scale_at(row: Sequence[Atom], at: int, words: NumberWords) -> float | None:
    atom = row[at]
    return words.scales.get(atom.word) or (words.marks.get(atom.text) if atom.glued else None)


def _stop_behind(row: Sequence[Atom], end: int, words: NumberWords) -> bool:
    """Mio. and Mrd. bear a stop, which is no part of the number at a sentence's end."""
    if row[end - 1].word not in words.stopped or end + 1 >= len(row):
        return False
    return row[end].text == "." and row[end].glued


def _vague(row: Sequence[Atom], start: int, words: NumberWords) -> Number:
    end = start + 1
    while end + 1 < len(row) and row[end].word in words.linkers and row[end + 1].word in words.vague:
        end += 2
    return Number(None, start, end)


def _led_vague(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    """Several hundred, a few thousand, quelques centaines."""
    at = start + 1 if row[start].word in words.articles else start
    if at + 1 >= len(row) or row[at].word not in words.vague_leads:
        return None
    if row[at + 1].word in words.scales or row[at + 1].word in words.vague:
        return replace(_vague(row, at + 1, words), start=start)
    return None


def _after_article(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    """A hundred, a million and a half, a dozen, a quarter."""
    nearest = start + 1
    if nearest >= len(row):
        return None
    word = row[nearest].word
    if word in words.scales:
        return _of_spelt(row, start, continued(row, Spelt(nearest, current=1.0), words), words, word)
    if word in words.fractions and _is_share(row, nearest, words):
        return _fraction(row, start, 1.0, nearest + 1, words)
    return None


def _is_share(row: Sequence[Atom], at: int, words: NumberWords) -> bool:
    """A third of the houses is a share; a third was hurt is a person."""
    if row[at].word not in words.ordinals:
        return True
    return at + 1 < len(row) and row[at + 1].word in words.linkers


def _fraction(row: Sequence[Atom], start: int, times: float, end: int, words: NumberWords) -> Number:
    """A half, two-thirds, half a million, a quarter of a million."""
    value = times * words.fractions[row[end - 1].word]
    at = end + 1 if end < len(row) and row[end].word in words.linkers else end
    at = at + 1 if at < len(row) and row[at].word in words.articles else at
    if at < len(row) and row[at].word in words.scales:
        return _scaled(row, start, value, at, words)
    return Number(round(value, 4), start, end, fraction=True)


def _in_words(row: Sequence[Atom], start: int, words: NumberWords) -> Number:
    return _of_spelt(row, start, read_spelt(row, start, words), words, row[start].word)


def _of_spelt(row: Sequence[Atom], start: int, found: Spelt, words: NumberWords, first: str) -> Number:
    """The number, or the fraction that it counts (two-thirds), or what it scales (one and a half million)."""
    at = found.end + (found.end < len(row) and row[found.end].is_hyphen and row[found.end].glued)
    if at < len(row) and row[at].word in words.fractions and words.value(row[at].word) is None:
        return _fraction(row, start, found.value, at + 1, words)
    scaled = _scaled(row, start, found.value, found.end, words)
    return replace(scaled, rough=first in words.rough or row[found.end - 1].word in words.rough)
