"""A sentence cut as numbers need it: digits, letters and signs each apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.model.span import Span

_ATOM = re.compile(
    r"\d{1,3}(?:[   ]\d{3})+(?![\d.,]*\d)(?:,\d+)?|\d+(?:[.,'’]\d+)*"
    r"|[^\W\d_]{1,2}['’](?=[^\W\d_]{2})|[^\W\d_]+(?:[.'’][^\W\d_]+)*|[^\w\s]"
)
HYPHENS = "-‐‑–—"


@dataclass(frozen=True, slots=True)
class Atom:
    """A run of digits, a word or a sign; `word` is its text in small letters."""

    span: Span
    text: str
    word: str
    glued: bool  # nothing stands between it and the atom before

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()

    @property
    def is_hyphen(self) -> bool:
        return self.text in HYPHENS


def atoms(text: str, span: Span) -> tuple[Atom, ...]:
    """The atoms of one sentence; offsets are those of the whole text."""
    found: list[Atom] = []
    for match in _ATOM.finditer(text, span.start, span.end):
        glued = bool(found) and found[-1].span.end == match.start()
        found.append(Atom(Span(match.start(), match.end()), match.group(), _plain(match.group()), glued))
    return tuple(found)


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def phrase_at(row: Sequence[Atom], start: int, phrase: Sequence[str]) -> bool:
    """Whether the words of a phrase stand from `start` on."""
    if not 0 <= start < len(row) or row[start].word != phrase[0]:
        return False  # nearly always, and asked of every word for every phrase
    end = start + len(phrase)
    return end <= len(row) and all(row[start + i].word == word for i, word in enumerate(phrase))
