"""What an agency says of its copy: held back, corrected, withdrawn; read off labels, never off prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import ClassVar

from app.importing.lexicons import everywhere
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.reason import Reason

SLUGGED = frozenset({"correction", "advisory", "update", "writethru"})  # a kill or an embargo may be the news
MAX_NOTE = 300  # code points of an editor's note that a notice repeats; the whole is kept with the report

_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th|e|\.)"
_WRITETHRU = re.compile(rf"\b{_ORDINAL}?[\s-]*(?:ld|lead)?[\s,-]*write-?thr(?:u|ough)\b", re.IGNORECASE)
_LEAD = re.compile(rf"\b{_ORDINAL}[\s-]*(?:ld|lead)\b", re.IGNORECASE)
_TAKE = re.compile(rf"\b{_ORDINAL}\s*(?:take|add)\b|\b(?:take|add)[\s-]*(\d{{1,2}})\b", re.IGNORECASE)
_UPDATE = re.compile(r"^(?:UPDATE|WRAPUP)\s+(\d{1,2})\b")
_SLUG_MARK = re.compile(r"[\s/,_]+|--+")
_SIGN_OFF = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{1,4}){1,8}")  # the initials of those who worked on it
_OWNED = re.compile(r"\(?\s*(?:©|\(c\))\s*\w[\w .,&/-]{0,40}\)?", re.IGNORECASE)
_NUMBERED = (("writethru", _WRITETHRU), ("lead", _LEAD), ("take", _TAKE), ("update", _UPDATE))


@dataclass(frozen=True, slots=True)
class WireWords:
    """What agencies mark their copy with; see the word list."""

    file: ClassVar[str] = "wire"
    labels: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    salutations: frozenset[str] = frozenset()
    notebooks: frozenset[str] = frozenset()
    embargoes: frozenset[str] = frozenset()


def wire_notices(
    *,
    headline: str = "",
    slug: str = "",
    notes: Iterable[str] = (),
    statuses: Iterable[str] = (),
    embargo: datetime | None = None,
) -> tuple[Reason, ...]:
    """The notices of one item, each code once, the one that tells most first.

    `statuses` are values of machine-read fields, with or without the name of their list before a colon.
    """
    held = [Reason.of("embargoed", until=embargo.isoformat())] if embargo else []
    found = [
        *held,
        *(reason for label in (slug, headline) for reason in _numbered(label)),
        *(reason for note in notes for reason in _noted(note)),
        *_coded([_of_status(status) for status in statuses]),
        *_coded([*_in_slug(slug), _opening(headline)]),
    ]
    told: dict[str, Reason] = {}
    for reason in found:
        told.setdefault(reason.code, reason)
    return tuple(told.values())


def is_notebook(line: str) -> bool:
    """Whether all below this line of a report is for editors only."""
    return squeezed(line.casefold().strip(" #*=_-:.()")) in everywhere(WireWords).notebooks


def is_note(line: str) -> bool:
    """Whether a line that stands in the body is a label in capitals with a note behind it, or a sign-off."""
    if _SIGN_OFF.fullmatch(line) or _OWNED.fullmatch(line):
        return True
    first = next(iter(line.split()), "")
    held = first.casefold() in everywhere(WireWords).embargoes
    label = first if held else _opening_label(line)
    return label.isupper() and len(line) <= MAX_NOTE


def _numbered(label: str) -> Iterator[Reason]:
    """Which lead, take or update it is; a writethru of a lead is told once."""
    for code, pattern in _NUMBERED:
        if found := pattern.search(label):
            number = next(filter(None, found.groups()), None)
            yield Reason.of(code, number=number) if number else Reason.of(code)
            label = f"{label[: found.start()]} {label[found.end() :]}"


def _noted(note: str) -> Iterator[Reason]:
    """What a note for editors says: by the label that opens it, labels in capitals, or a word of embargo."""
    note, known = squeezed(note), everywhere(WireWords)
    shouted = (code for label, code in known.labels.items() if re.search(rf"\b{label.upper()}\b", note))
    held = "embargoed" if known.embargoes.intersection(words(note)) else None
    for code in dict.fromkeys(filter(None, (_opening(note), *shouted, held))):
        yield Reason.of(code, text=note[:MAX_NOTE])


def _of_status(status: str) -> str | None:
    return everywhere(WireWords).statuses.get(status.rpartition(":")[2].strip().casefold())


def _in_slug(slug: str) -> list[str | None]:
    """The labels among the words of a slug, but for words that may as well be what the story is about."""
    codes = [everywhere(WireWords).labels.get(word.casefold()) for word in _SLUG_MARK.split(slug)]
    return [code for code in codes if code in SLUGGED]


def _opening(line: str) -> str | None:
    return everywhere(WireWords).labels.get(_opening_label(line).casefold())


def _opening_label(line: str) -> str:
    """The label that a line opens with, parted from the rest by a mark or brackets; empty without one."""
    found = _openings().match(line)
    return found["label"] or found["bracketed"] if found else ""


@cache
def _openings() -> re.Pattern[str]:
    known = everywhere(WireWords)
    labels, greetings = _any_of(known.labels), _any_of(known.salutations)
    return re.compile(
        rf"\W*(?:(?:{greetings})\s*[:,–—-]+\s*)?"
        rf"(?:(?P<label>{labels})(?:\s+\d{{1,2}})?\s*(?:[:–—-]|$)|[(\[](?P<bracketed>{labels})\b[^)\]]*[)\]])",
        re.IGNORECASE,
    )


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


def _coded(codes: Iterable[str | None]) -> list[Reason]:
    return [Reason.of(code) for code in codes if code]
