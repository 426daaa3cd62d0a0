"""The line that says when a report was published: found as a whole line, read only where unambiguous."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.importing.lexicons import everywhere
from app.importing.moments import Scanner, StampWords
from app.model.one_line import squeezed

MAX_LINE = 120  # code points; a longer line is prose with a date in it
FIRST_YEAR = 1900  # machines write the year 1 where they know none

_MACHINE = re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(?:Z\b|[+-]\d\d:?\d\d\b)?")
_AGO = re.compile(r"\b\d{1,2}\s(?:minute|hour|day)s?\sago\b", re.IGNORECASE)  # from when, nobody knows
_READING_TIME = re.compile(r"\b\d{1,2}\s?min\w*\.?\s+read\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a stamp says. `ambiguous` is a date that may be read in two ways and was therefore not read."""

    published: datetime | None = None
    updated: datetime | None = None
    ambiguous: str | None = None


def read_stamp(line: str) -> Stamp | None:
    """Read a line that holds nothing but dates, times and the words around them; None for any other line.

    Numbers with stops are day first (29.01.26), as wherever stops are used. Numbers with strokes or
    hyphens (03/04/26) are read only where one of them cannot be a month, a North American time zone is
    named, or the words around them are not English; else they stay unread and stand in `ambiguous`.
    A date without a time is midnight. A zone is set only where the line names one.
    """
    if len(line) > MAX_LINE or not any(map(str.isdigit, line)):
        return None
    parts = [_read_part(text) for text in _parted(line)]
    read = [part for part in parts if part]
    if len(read) < len(parts) or not any(part.dated for part in read):
        return None
    published = next((part.moment() for part in read if not part.updated), None)
    updated = next((part.moment(published) for part in read if part.updated), None)
    return Stamp(published, updated, next((part.ambiguous for part in read if part.ambiguous), None))


def read_moment(text: str | None) -> datetime | None:
    """A date and time as machines write them (ISO 8601), else as people do; None if it cannot be told."""
    if not text:
        return None
    moment = _iso_moment(text.strip())
    if moment is None:
        stamp = read_stamp(squeezed(text))
        moment = (stamp.published or stamp.updated) if stamp else None
    return moment if moment and moment.year >= FIRST_YEAR else None


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the dates in a stamp; `dated` if it holds a date or time at all, read or not."""

    dated: bool
    updated: bool = False
    day: date | None = None
    clock: time | None = None
    ambiguous: str | None = None

    def moment(self, on: datetime | None = None) -> datetime | None:
        """The moment it names; `on` lends its day to a part that gives only a time."""
        day = self.day or (on.date() if on and self.clock else None)
        return datetime.combine(day, self.clock or time()) if day else None


def _iso_moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:  # not of that form, or of a day or an hour that there is none of
        return None


def _parted(line: str) -> list[str]:
    """The line cut at bars and before words such as “updated”; each part but the last holds a number."""
    later = "|".join(map(re.escape, sorted(everywhere(StampWords).updated, key=len, reverse=True)))
    parts = [""]
    for text in re.split(rf"[|•·]|(?<=[\w.])[\s,;()-]+(?=(?:{later})\b)", line, flags=re.IGNORECASE):
        if any(map(str.isdigit, parts[-1])):
            parts.append(text)
        else:
            parts[-1] = f"{parts[-1]} {text}"
    return [part for part in parts if part.strip()]


def _read_part(text: str) -> _Part | None:
    """One date of a stamp; None if the text holds a word that no stamp does."""
    updated = any(word in text.casefold() for word in everywhere(StampWords).updated)
    scan = Scanner(text)
    scan.take(_READING_TIME)
    machine = scan.take(_MACHINE)
    part = _written_by_machine(machine.group()) if machine else _written_by_hand(scan)
    return replace(part, updated=updated) if _is_chaff(scan) else None


def _written_by_machine(text: str) -> _Part:
    moment = _iso_moment(text.replace(" ", "T", 1).replace(" ", ""))
    if moment is None or moment.year < FIRST_YEAR:
        return _Part(dated=True)
    return _Part(dated=True, day=moment.date(), clock=moment.timetz())


def _written_by_hand(scan: Scanner) -> _Part:
    day = scan.take_day()
    clock = scan.take_time(day.date if day else None)
    ambiguous = day.printed if day and day.ambiguous else None
    dated = bool(day or clock or scan.take(_AGO))
    return _Part(dated=dated, day=day.date if day else None, clock=clock, ambiguous=ambiguous)


def _is_chaff(scan: Scanner) -> bool:
    """Whether nothing is left but words that stamps are made of."""
    known, rest = everywhere(StampWords), " ".join(scan.words())
    for phrase in sorted(known.published | known.updated, key=len, reverse=True):
        rest = re.sub(rf"\b{re.escape(phrase)}\b", " ", rest)
    allowed = known.weekdays | known.filler | known.zones.keys() | known.places.keys()
    return not any(map(str.isdigit, scan.rest)) and all(word in allowed for word in rest.split())
