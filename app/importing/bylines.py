"""The line that says who wrote a report: people, an agency, or a desk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from app.importing.agencies import is_desk, known_agency
from app.importing.lexicons import everywhere

MAX_LINE = 120  # code points
MAX_NAME_WORDS = 5

_SEPARATOR = re.compile(r"\s*(?:[,;|/&•·]|\s[-–—]\s|\b(?:and|und|et|y|og|och)\b)\s*")
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
    line = " ".join(line.split())
    opening = _opening(line)
    parts = [part for part in _SEPARATOR.split(line[len(opening) :].strip(" :")) if part]
    if not parts or len(line) > MAX_LINE or line[-1] in "!?…:":
        return None
    names = tuple(part for part in parts if not (known_agency(part) or is_desk(part) or _is_role(part)))
    agency = next((agency for part in parts if (agency := known_agency(part))), None)
    if names and not (opening and all(map(is_name, names))):
        return None
    return Byline(names, agency) if names or agency or is_desk(parts[0]) else None


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


def _is_role(text: str) -> bool:
    """Whether a part names a trade and not a person: “Staff Writer”, “Associated Press Writer”."""
    roles = everywhere(BylineWords).roles
    rest = [word for word in text.casefold().split() if word not in roles]
    return not rest or known_agency(" ".join(rest)) is not None or rest == ["associated"]
