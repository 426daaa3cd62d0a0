"""News agencies and photo desks: how they are named in bylines, datelines and credits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from app.importing.lexicons import everywhere
from app.importing.wording import words
from app.model.one_line import squeezed


@dataclass(frozen=True, slots=True)
class Agencies:
    """Names in lower case; `names` says what each agency is called in the program."""

    file: ClassVar[str] = "agencies"
    names: dict[str, str] = field(default_factory=dict)
    photo_desks: frozenset[str] = frozenset()
    desks: frozenset[str] = frozenset()
    agency_words: frozenset[str] = frozenset()


def known_agency(name: str) -> str | None:
    """What the agency of that name is called; None if the name is not known to be an agency's."""
    return everywhere(Agencies).names.get(_bare(name))


def likely_agency(name: str) -> str | None:
    """The same, and any name with a word such as “press” or “wire” in it, as printed."""
    is_one = set(words(name)) & everywhere(Agencies).agency_words
    return known_agency(name) or (name.strip() if is_one else None)


def bracketed_agency(name: str) -> str | None:
    """The same for a name in brackets after a place, where capitals alone are an agency's, too."""
    return likely_agency(name) or (name.strip() if name.isupper() and len(name.strip()) > 1 else None)


def is_photo_desk(name: str) -> bool:
    """Whether pictures are credited to this name: an agency, a picture library, a network."""
    return known_agency(name) is not None or _bare(name) in everywhere(Agencies).photo_desks


def is_desk(name: str) -> bool:
    """Whether the name stands for nobody in particular: staff, agencies, a desk of the outlet."""
    bare = _bare(name)
    return bare in everywhere(Agencies).desks or bare.endswith((" desk", " bureau", " staff"))


def _bare(name: str) -> str:
    return squeezed(name.casefold().strip(" .()[]"))
