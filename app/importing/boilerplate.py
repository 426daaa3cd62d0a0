"""Lines that are part of the page and not of the report: advertisements, buttons, lists of other stories."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from app.importing.draft import Exclusion
from app.importing.lexicons import everywhere
from app.importing.wording import ends_sentence, words
from app.model.one_line import squeezed

MAX_LINE = 260  # code points; longer lines are prose whatever they begin with
NETWORKS_NAMED = 2  # in an invitation; one alone may be what the report is about
MAX_WORDS = 40  # in a line that is left out for how it begins or ends
SIGN_OFFS = (
    2  # phrases such as “editing by” in a line that says who worked on a report; one opens sentences, too
)
LABEL_MARK = re.compile(r"\s*(?:[:|>»›]|\s[-–—])")

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_QUOTED = re.compile(r"""^\W*["“„«‘']""")
_READING_TIME = re.compile(r"\d{1,2}\s*-?\s*min(?:ute)?s?\.?\s+read", re.IGNORECASE)
_SHORTCODE = re.compile(r"\[(\w+)\b[^\]]*\].*\[/\1\]")  # of a page builder, left in the text
_ADDRESS = re.compile(r"\s*(?:\w+:\s*)?https?://\S+\s*")
_TRAIL = re.compile(r"\w[\w &-]{0,25}(?:\s+[>»›]\s+\w[\w &-]{0,40}){1,6}")


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """Phrases in lower case, each with the reason why its line is left out; see the word lists."""

    file: ClassVar[str] = "boilerplate"
    lines: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    openings: dict[str, str] = field(default_factory=dict)
    endings: dict[str, str] = field(default_factory=dict)
    tail_openings: dict[str, str] = field(default_factory=dict)
    sign_offs: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()
    buttons: frozenset[str] = frozenset()
    invitations: frozenset[str] = frozenset()


def exclusion(line: str) -> Exclusion | None:
    """Why a line is no part of a report wherever it stands; None if it is, or may be.

    Prose must practically never be left out: phrases are whole lines, open a short line, or are so
    particular that no sentence of a report begins or ends with them. Quoted lines always stay.
    """
    if not words(line.replace("_", " ")):
        return Exclusion.BOILERPLATE
    if _signs_off(line):
        return Exclusion.NOTE
    if len(line) > MAX_LINE or _QUOTED.match(line):
        return None
    plain, phrases = _plain(line), _phrases()
    reason = (
        phrases.lines.get(_EDGES.sub("", plain))
        or _labelled(plain, phrases.labels)
        or _opened(plain, phrases.openings)
        or _ended(plain, phrases.endings)
    )
    return Exclusion(reason) if reason else _shaped(line)


def tail_exclusion(line: str) -> Exclusion | None:
    """The same for a line that stands after the last prose of a report, where more is suspect."""
    if found := exclusion(line):
        return found
    if len(line) > MAX_LINE or _QUOTED.match(line):
        return None
    plain, phrases = _plain(line).lstrip("([ "), _phrases()
    reason = _opened(plain, phrases.tail_openings) or (
        not ends_sentence(line) and _opened(plain, phrases.labels)
    )
    return Exclusion(reason) if reason else None


def _phrases() -> Boilerplate:
    return everywhere(Boilerplate)


def _plain(line: str) -> str:
    return squeezed(line.casefold().replace("’", "'"))


def _signs_off(line: str) -> bool:
    """Whether a line opens and goes on with phrases that say who worked on a report."""
    plain, phrases = _plain(line).lstrip("([ "), _phrases().sign_offs
    opened = any(plain.startswith(f"{phrase} ") for phrase in phrases)
    return opened and sum(f" {phrase} " in f" {plain}" for phrase in phrases) >= SIGN_OFFS


def _labelled(line: str, labels: Mapping[str, str]) -> str | None:
    line = line.lstrip("•·-–—*>»›([ ")
    for label in filter(line.startswith, labels):
        rest = line[len(label) :]
        if not _EDGES.sub("", rest) or LABEL_MARK.match(rest):
            return labels[label]
    return None


def _opened(line: str, openings: Mapping[str, str]) -> str | None:
    if len(line.split()) > MAX_WORDS:
        return None
    opened = filter(line.startswith, openings)
    return next((openings[opening] for opening in opened if not _goes_on(line[len(opening) :])), None)


def _ended(line: str, endings: Mapping[str, str]) -> str | None:
    if len(line.split()) > MAX_WORDS:
        return None
    line = _EDGES.sub("", line)
    return next((reason for ending, reason in endings.items() if line.endswith(ending)), None)


def _goes_on(rest: str) -> bool:
    """Whether what follows a phrase belongs to its last word: “follow us on” is not in “follow us online”."""
    return rest[:1].isalnum() or rest[:1] == "-"


def _shaped(line: str) -> Exclusion | None:
    if _invites(line):
        return Exclusion.SHARE
    if _ADDRESS.fullmatch(line):
        return Exclusion.NOTE
    bare = _EDGES.sub("", line)
    furniture = _READING_TIME.fullmatch(bare) or _TRAIL.fullmatch(bare) or _SHORTCODE.fullmatch(line)
    return Exclusion.BOILERPLATE if furniture else None


def _invites(line: str) -> bool:
    """Whether a line is a row of buttons, or asks to be followed on several networks."""
    plain, phrases, there = _plain(line), _phrases(), words(line)
    named = phrases.networks.intersection(there)
    opened = any(plain.startswith(f"{opening} ") for opening in phrases.invitations)
    return set(there) <= phrases.networks | phrases.buttons or (opened and len(named) >= NETWORKS_NAMED)
