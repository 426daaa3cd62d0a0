"""Years that are an age: 43-year-old, un homme de 43 ans, aged 43."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom, phrase_at
from app.language.figures.concepts import concept, is_person
from app.language.figures.number_words import phrases
from app.language.figures.quantity import Quantity
from app.language.figures.units import unit_words
from app.model.mentions import FigureKind


def aged(row: Sequence[Atom], found: Quantity, language: str) -> Quantity:
    """43-year-old, 43 years old; also aged 43 years."""
    words = unit_words(language)
    end = found.end
    end += end < len(row) and row[end].is_hyphen and row[end].glued
    if end < len(row) and row[end].word in words.old:
        return replace(found, end=end + 1, kind=FigureKind.AGE)
    if found.unit != "year" or found.start == 0:
        return found
    if _led_by_age(row, found.start, language) or _of_person(row, found, language):
        return replace(found, kind=FigureKind.AGE)
    return found


def bare_age(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """43-jährige: the word for old tells the unit by itself."""
    at = found.end + 1 if found.end < len(row) and row[found.end].is_hyphen else found.end
    if at > found.end and at < len(row) and row[at].word in unit_words(language).old:
        return replace(found, end=at + 1, kind=FigureKind.AGE, unit="year")
    return None


def of_age(row: Sequence[Atom], found: Quantity, language: str) -> Quantity | None:
    """aged 43"""
    if _led_by_age(row, found.start, language):
        return replace(found, kind=FigureKind.AGE, unit="year")
    return None


def _led_by_age(row: Sequence[Atom], start: int, language: str) -> bool:
    ahead = phrases(unit_words(language).aged)
    return any(phrase_at(row, start - len(phrase), phrase) for phrase in ahead)


def _of_person(row: Sequence[Atom], found: Quantity, language: str) -> bool:
    """Un homme de 43 ans; Rosa Lillo, 43 años, ...; el sospechoso, de 27 años, ..."""
    linked = row[found.start - 1].word in unit_words(language).age_linkers
    at = found.start - 1 - linked
    apart = at > 0 and row[at].text == "," and (found.end == len(row) or row[found.end].text in ",.;)")
    someone = row[at - apart] if at >= 0 and (linked or apart) else None
    if someone is None:
        return False
    return is_person(concept(someone.word, language)) or (apart and someone.text[0].isupper())
