"""The line that says who wrote a report: people, an agency, or a desk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.importing.agencies import is_desk, known_agency
from app.importing.lexicons import everywhere
from app.model.one_line import squeezed

MAX_LINE = 120  # code points
MAX_NAME_WORDS = 5

_SEPARATOR = re.compile(r"\s*(?:[,;|/&•·]|\s[-–—]\s|\b(?:and|und|et|y|og|och|with|mit|avec|con|com)\b)\s*")
_CAPITALISED = re.compile(r"[A-ZÀ-ÞŁŚŻČŠŽĐĆİΑ-ΩА-Я][\w.’'-]*")


@dataclass(frozen=True, slots=True)
class BylineWords:
    """Words around the names in a byline, in lower case."""

    file: ClassVar[str] = "bylines"
    openings: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Byline:
    """Who signs: people as printed, and the agency if one is named."""

    names: tuple[str, ...] = ()
    agency: str | None = None


def read_byline(line: str) -> Byline | None:
    """Read a line that opens with “By” and holds names, or holds nothing but agencies; None for others."""
    line = squeezed(line)
    opening = _opening(line)
    parts = [part for part in _SEPARATOR.split(line[len(opening) :].strip(" :")) if part]
    if not parts or len(line) > MAX_LINE or line[-1] in "!?…:":
        return None
    agency = next((agency for part in parts if (agency := signed_agency(part))), None)
    nobody = [part for part in parts if signed_agency(part) or is_desk(part) or _are_roles(part.split())]
    names = tuple(part for part in parts if part not in nobody)
    if names and not (opening and all(map(is_name, names))):
        return None
    return Byline(names, agency) if names or agency or is_desk(parts[0]) else None


def signed_agency(part: str) -> str | None:
    """The agency that a part names, with or without a trade behind it: “Associated Press Writers”."""
    named = part.split()
    ends = (end for end in range(len(named), 0, -1) if _are_roles(named[end:][-1:]))
    return next((agency for end in ends if (agency := known_agency(" ".join(named[:end])))), None)


def is_name(text: str) -> bool:
    """Whether a text has the shape of a name: a few capitalised words, small ones only between them."""
    parts = text.split()
    small = everywhere(BylineWords).particles
    return (
        0 < len(parts) <= MAX_NAME_WORDS
        and all(_CAPITALISED.fullmatch(part) or part in small for part in parts)
        and parts[-1] not in small
    )


def _opening(line: str) -> str:
    lowered = line.casefold()
    openings = sorted(everywhere(BylineWords).openings, key=len, reverse=True)
    return next((word for word in openings if lowered.startswith((f"{word} ", f"{word}:"))), "")


def _are_roles(named: Sequence[str]) -> bool:
    """Whether words name a trade and nobody: “Staff Writer”."""
    known = everywhere(BylineWords).roles
    return all(word.casefold() in known or word.casefold().rstrip("s") in known for word in named)
