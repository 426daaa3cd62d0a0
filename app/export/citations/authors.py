"""Bylines as names of a bibliography: family and given name where that is certain, else as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.export.characters import one_line

# One capital and more small letters, also with hyphen or apostrophe; scripts that put the family name last.
_WORD = re.compile(r"[^\W\d_][^\W\d_’'\-]*(?:[’'\-][^\W\d_]+)*\.?")
_FAMILY_LAST = re.compile("[A-Za-zÀ-ɏḀ-ỿͰ-Ͽἀ-῿Ѐ-ӿ’'. -]+")
_FAMILY_FIRST = frozenset({"hu", "vi", "ja", "zh", "ko"})
# Desks and titles that stand where a name would.
_NO_NAMES = frozenset(
    (
        *("agence", "agencies", "agency", "bureau", "correspondent", "correspondents", "desk", "editor"),
        *("editorial", "editors", "news", "newsroom", "online", "press", "redaktion", "reporter"),
        *("reporters", "rédaction", "redacción", "redazione", "service", "services", "staff", "team"),
        *("wire", "writer", "writers"),
    )
)


@dataclass(frozen=True, slots=True)
class Author:
    """A name in two parts, or as `printed` where nobody can be sure how it divides."""

    printed: str
    family: str = ""
    given: str = ""


def authors(byline: Iterable[str], language: str) -> tuple[Author, ...]:
    """One for each name of a byline; only names of two words are divided."""
    printed = [one_line(name) for name in byline]
    return tuple(_author(name, language) for name in printed if name)


def _author(name: str, language: str) -> Author:
    words = name.split(" ")
    certain = (
        len(words) == 2
        and language not in _FAMILY_FIRST
        and _FAMILY_LAST.fullmatch(name) is not None
        and all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
        and not _NO_NAMES.intersection(word.casefold() for word in words)
    )
    return Author(name, family=words[1], given=words[0]) if certain else Author(name)
