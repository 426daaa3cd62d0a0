"""Captions of pictures: how one is told from prose, and the credit that closes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from app.importing.agencies import is_photo_desk, known_agency
from app.importing.bylines import is_name
from app.importing.lexicons import everywhere
from app.importing.wording import words
from app.model.one_line import squeezed

MAX_CREDIT_WORDS = 10
MAX_CAPTION = 600  # code points

_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{2,100})[)\]]\s*\.?\s*$")
_AFTER_STOP = re.compile(r"""(?<=[.!?…"”’])\s+([^.!?…]{2,100}?)\s*\.?\s*$""")
_AFTER_BAR = re.compile(r"\s*\|\s*([^|]{2,100}?)\s*$")
_COPYRIGHT = re.compile(r"\s*(©\s*[^©|]{2,100}?)\s*$")
_OPENING = re.compile(r"\s*(?::|\bby\b|\bcourtesy\b)\s*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:[/,|&+]|\bvia\b|\bfor\b|\bthrough\b)\s*", re.IGNORECASE)
_DAY = re.compile(r"\b[A-Z][a-z]+day,\s+[A-Z][a-z]+\.?\s+\d{1,2},\s+\d{4}\.$")


@dataclass(frozen=True, slots=True)
class CaptionWords:
    """Words that captions and credits open with, and lines that announce a caption, in lower case."""

    file: ClassVar[str] = "captions"
    captions: frozenset[str] = frozenset()
    announcements: frozenset[str] = frozenset()
    credit_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Caption:
    """The words about a picture, and to whom it is credited, as printed."""

    text: str
    credit: str | None = None


def split_credit(text: str) -> Caption:
    """Part a caption from the credit that closes it: (Photo: Jane Roe/AP), “… . AP/PTI”, “… | Reuters”."""
    text = squeezed(text)
    for pattern in (_BRACKETED, _AFTER_BAR, _COPYRIGHT, _AFTER_STOP, _labelled_credit()):
        found = pattern.search(text)
        if found and _is_credit(found[1]):
            return Caption(text[: found.start()].strip(), found[1].strip())
    return Caption(text)


def is_caption(line: str) -> bool:
    """Whether a line outside the prose is about a picture: it closes with a credit or speaks of a photo."""
    if len(line) > MAX_CAPTION:
        return False
    credit = split_credit(line).credit
    signed_prose = bool(credit) and line.rstrip(".").endswith(")") and known_agency(credit or "") is not None
    return _opens_as_caption(line) or (bool(credit) and not signed_prose)


def announces_caption(line: str) -> bool:
    """Whether a line only says that the next one is a caption."""
    return " ".join(words(line)) in everywhere(CaptionWords).announcements


def names_day_of_picture(line: str) -> bool:
    """Whether a line closes with a full date as captions do: “…, Kyiv, Monday, Jan. 26, 2026.”"""
    return bool(_DAY.search(line))


def _opens_as_caption(line: str) -> bool:
    lowered = line.casefold()
    return any(
        lowered.startswith(word) and not lowered[len(word) : len(word) + 1].isalnum()
        for word in everywhere(CaptionWords).captions
    )


def _labelled_credit() -> re.Pattern[str]:
    openings = "|".join(map(re.escape, sorted(everywhere(CaptionWords).credit_words, key=len, reverse=True)))
    return re.compile(rf"(?:^|\s+)((?:{openings})s?\s*(?::|by\b|courtesy\b).{{2,80}}?)\s*$", re.IGNORECASE)


def _is_credit(text: str) -> bool:
    """Whether words say whose picture it is: names behind “Photo:” or ©, or names with an agency."""
    if len(text.split()) > MAX_CREDIT_WORDS or text.startswith("©"):
        return text.startswith("©")
    opening, mark, rest = _OPENING.sub("\n", text, count=1).partition("\n")
    opened = bool(mark) and _is_credit_word(opening)
    parts = [part for part in _SEPARATOR.split(rest if opened else text) if part]
    desks = [part for part in parts if _is_desk(part)]
    return bool(opened or desks) and all(part in desks or is_name(part) for part in parts)


def _is_desk(part: str) -> bool:
    first, _, rest = part.partition(" ")
    return is_photo_desk(part) or (_is_credit_word(first) and is_photo_desk(rest))


def _is_credit_word(text: str) -> bool:
    return text.casefold().strip() in everywhere(CaptionWords).credit_words
