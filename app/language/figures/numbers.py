"""Reading one number, in digits or in words, by the number words of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from app.language.figures.atoms import Atom
from app.language.lexicon import load

HALF, HUNDRED = 0.5, 100
_THOUSANDS_GAPS = re.compile(r"[\s'’]")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language writes numbers.

    `words` are added up, `scales` multiply what stands before them, `marks` are scales glued to digits,
    `money_marks` those that only money has (£2m; 2m is a length),
    `vague` name a size without a number. `articles` may stand for one before a scale. `joiners` stand
    between parts of a number. `tens_joiner` joins units and tens within a word (German und);
    `decimal` is the decimal mark.
    """

    file: ClassVar[str] = "numbers"
    decimal: str = "."
    words: dict[str, float] = field(default_factory=dict)
    scales: dict[str, float] = field(default_factory=dict)
    marks: dict[str, float] = field(default_factory=dict)
    money_marks: dict[str, float] = field(default_factory=dict)
    fractions: dict[str, float] = field(default_factory=dict)
    ordinals: dict[str, float] = field(default_factory=dict)
    ordinal_endings: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    linkers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    tens_joiner: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the atoms it takes, [start, end); without a value for dozens and the like."""

    value: float | None
    start: int
    end: int
    fraction: bool = False


@cache
def number_words(language: str) -> NumberWords:
    """The number words of a language, with its compounds such as vierundzwanzig spelt out."""
    listed = load(NumberWords, language)
    for word, value in _compounds(listed).items():
        listed.words.setdefault(word, value)
    return listed


def read_number(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    """The number that begins at `start`, as long as it goes."""
    atom = row[start]
    if atom.is_number:
        return _digits(row, start, words)
    if atom.word in words.vague:
        return _vague(row, start, words)
    if atom.word in words.articles:
        return _after_article(row, start, words)
    if atom.word in words.fractions:
        return _fraction(row, start, 1.0, start + 1, words)
    if atom.word in words.words:
        return _spelt(row, start, words)
    return None


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
    if value is None:
        return None
    return _scaled(row, start, value, start + 1, words)


def _scaled(row: Sequence[Atom], start: int, value: float, end: int, words: NumberWords) -> Number:
    """Take in the scales that follow: 2 million, 1.5bn, two hundred thousand."""
    while end < len(row):
        atom = row[end]
        scale = words.scales.get(atom.word) or (words.marks.get(atom.text) if atom.glued else None)
        if scale is None:
            break
        value, end = value * scale, end + 1
    return Number(round(value, 6), start, end)


def _vague(row: Sequence[Atom], start: int, words: NumberWords) -> Number:
    end = start + 1
    while end + 1 < len(row) and row[end].word in words.linkers and row[end + 1].word in words.vague:
        end += 2
    return Number(None, start, end)


def _after_article(row: Sequence[Atom], start: int, words: NumberWords) -> Number | None:
    """a hundred, a million, a dozen, a few hundred, a quarter."""
    nearest = start + 1
    if nearest >= len(row):
        return None
    if row[nearest].word in words.scales:
        return _scaled(row, start, 1.0, nearest, words)
    if row[nearest].word in words.fractions and _is_share(row, nearest, words):
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


def _spelt(row: Sequence[Atom], start: int, words: NumberWords) -> Number:
    end, word = _word_at(row, start, words)
    total, current = 0.0, words.words[word]
    while (found := _continues(row, end, words, current)) is not None:
        end, word = found
        if word in words.fractions and word not in words.words:
            return _fraction(row, start, total + current, end, words)
        if words.scales.get(word) == HUNDRED:
            current *= HUNDRED
        elif word in words.scales:
            total, current = total + current * words.scales[word], 0.0
        else:
            current += words.words[word]
    half = _and_a_half(row, end, words)
    return Number(total + current + half, start, end + 3 if half else end)


def _and_a_half(row: Sequence[Atom], at: int, words: NumberWords) -> float:
    """Four and a half years."""
    tail = [atom.word for atom in row[at : at + 3]]
    if len(tail) < 3 or tail[0] not in words.joiners or tail[1] not in words.articles:
        return 0.0
    return HALF if words.fractions.get(tail[2]) == HALF else 0.0


def _word_at(row: Sequence[Atom], at: int, words: NumberWords) -> tuple[int, str]:
    """The number word at a place and the place behind it; quatre-vingt is one word of two."""
    pair = f"{row[at].word}-{row[at + 2].word}" if at + 2 < len(row) and row[at + 1].is_hyphen else ""
    return (at + 3, pair) if pair in words.words else (at + 1, row[at].word)


def _continues(row: Sequence[Atom], at: int, words: NumberWords, current: float) -> tuple[int, str] | None:
    """The next word of the same number, across a hyphen or an and, and the place behind it."""
    if at >= len(row):
        return None
    linked, hyphened = row[at].word in words.joiners, row[at].is_hyphen and row[at].glued
    place = at + 1 if linked or hyphened else at
    if place >= len(row):
        return None
    end, word = _word_at(row, place, words)
    fits = word in words.scales or (word in words.fractions and word not in words.words)
    if fits and not linked:
        return end, word
    if word in words.words and _adds(current, words.words[word]):
        return end, word
    return None


def _adds(current: float, value: float) -> bool:
    """Twenty-three and two hundred five are one number; five six is not."""
    if value >= HUNDRED:
        return False
    if current % HUNDRED == 0:
        return True
    rest = current % HUNDRED
    if value < 10:
        return rest >= 20 and rest % 10 == 0
    return rest in (60, 80) and value < 20


def _compounds(words: NumberWords) -> dict[str, float]:
    """Numbers written as one word, units before tens: vierundzwanzig, vierentwintig."""
    if not words.tens_joiner:
        return {}
    units = {word: value for word, value in words.words.items() if 1 <= value <= 9}
    tens = {word: value for word, value in words.words.items() if 20 <= value <= 90 and value % 10 == 0}
    return {
        form: one + ten
        for unit, one in units.items()
        for ten_word, ten in tens.items()
        for form in (unit + words.tens_joiner + ten_word, unit + "ë" + words.tens_joiner[1:] + ten_word)
    }
