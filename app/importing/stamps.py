"""The line that says when a report was published: found as a whole line, read only where unambiguous."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import ClassVar
from zoneinfo import ZoneInfo

from app.importing.lexicons import everywhere
from app.language.lexicon import load

MAX_LINE = 120  # code points; a longer line is prose with a date in it
FIRST_YEAR = 1900  # machines write the year 1 where they know none
CENTURY_TURN = 70  # two-digit years from here on are of the last century

_MACHINE = re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(?:Z\b|[+-]\d\d:?\d\d\b)?")
_NUMERIC = re.compile(r"\b(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_HALF_DAY = re.compile(r"\b(\d{1,2})(?:\s?[:.]\s?(\d\d)(?::(\d\d))?)?\s?([ap])\.?\s?m\b\.?", re.IGNORECASE)
_WHOLE_DAY = re.compile(r"\b(\d{1,2})\s?[:.h]\s?(\d\d)(?::(\d\d))?(?!\d)(?=()|$)", re.IGNORECASE)
_OFFSET = re.compile(r"(?:\b(?:GMT|UTC)\s?)?(?<!\d)([+-])(\d\d?):?(\d\d)?(?!\d)", re.IGNORECASE)
_READING_TIME = re.compile(r"\b\d{1,2}\s?min\w*\.?\s+read\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class StampWords:
    """The words that a stamp may hold, in lower case; `zones` are hours from UTC."""

    file: ClassVar[str] = "stamps"
    published: frozenset[str] = frozenset()
    updated: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()
    months: dict[str, float] = field(default_factory=dict)
    zones: dict[str, float] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a stamp says. `ambiguous` is a date that may be read in two ways and was therefore not read."""

    published: datetime | None = None
    updated: datetime | None = None
    ambiguous: str | None = None


def read_stamp(line: str) -> Stamp | None:
    """Read a line that holds nothing but dates, times and the words around them; None for any other line.

    Numbers with stops are day first (29.01.26), as wherever stops are used. Numbers with strokes or
    hyphens (03/04/26) are read only where one of them cannot be a month or a North American time zone
    is named; else they stay unread and stand in `ambiguous`. A date without a time is midnight.
    A zone is set only where the line names one.
    """
    if len(line) > MAX_LINE:
        return None
    parts = [part for text in _parted(line) for part in [_read_part(text)]]
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
    try:
        moment: datetime | None = datetime.fromisoformat(text.strip())
    except ValueError:
        stamp = read_stamp(" ".join(text.split()))
        moment = (stamp.published or stamp.updated) if stamp else None
    return moment if moment and moment.year >= FIRST_YEAR else None


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the dates in a stamp; `dated` if it holds a date or time at all, read or not."""

    updated: bool
    dated: bool
    day: date | None = None
    clock: time | None = None
    ambiguous: str | None = None

    def moment(self, on: datetime | None = None) -> datetime | None:
        """The moment it names; `on` lends its day to a part that gives only a time."""
        day = self.day or (on.date() if on and self.clock else None)
        return datetime.combine(day, self.clock or time()) if day else None


class _Scanner:
    """A text from which what was understood is taken out."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.search(self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}"
        return found


def _parted(line: str) -> list[str]:
    """The line cut at bars and before words such as “updated”; each part but the last holds a number."""
    later = "|".join(map(re.escape, sorted(_words().updated, key=len, reverse=True)))
    parts = [""]
    for text in re.split(rf"[|•·]|(?<=[\w.])[\s,;()-]+(?=(?:{later})\b)", line, flags=re.IGNORECASE):
        if any(map(str.isdigit, parts[-1])):
            parts.append(text)
        else:
            parts[-1] = f"{parts[-1]} {text}"
    return [part for part in parts if part.strip()]


def _read_part(text: str) -> _Part | None:
    """One date of a stamp; None if the text holds a word that no stamp does."""
    scan = _Scanner(text)
    scan.take(_READING_TIME)
    machine = scan.take(_MACHINE)
    found = read_moment(machine.group().replace(" ", "T", 1)) if machine else None
    named = scan.take(_named_day())
    numeric = None if machine or named else scan.take(_NUMERIC)
    day = found.date() if found else _named(named) if named else _numbered(numeric, text)
    clock = found.timetz() if found else _clock(scan, day)
    if not _is_chaff(scan.rest):
        return None
    return _Part(
        updated=any(word in text.casefold() for word in _words().updated),
        dated=bool(machine or named or numeric or clock),
        day=day,
        clock=clock,
        ambiguous=numeric.group() if numeric and not day else None,
    )


def _named(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    year, number = parts["year1"] or parts["year2"], parts["day1"] or parts["day2"]
    month = int(_words().months[(parts["month1"] or parts["month2"]).casefold()])
    return _date(int(year), month, int(number)) if year else None


def _numbered(found: re.Match[str] | None, text: str) -> date | None:
    if not found:
        return None
    first, mark, second, third = int(found[1]), found[2], int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return _date(first, second, third)
    year = third if len(found[4]) == 4 else third + (1900 if third >= CENTURY_TURN else 2000)
    if mark == "." or first > 12 or first == second or _is_day_first(text):
        return _date(year, second, first)
    if second > 12 or _names_american_zone(text):
        return _date(year, first, second)
    return None


def _is_day_first(text: str) -> bool:
    """Whether the words around a date are of a language other than English: only there months come first."""
    english = load(StampWords, "en")
    common = english.published | english.updated | english.filler | english.weekdays
    foreign = _words().published | _words().updated | _words().filler | _words().weekdays
    return any(word in foreign - common for word in _WORD.findall(text.casefold()))


def _names_american_zone(text: str) -> bool:
    american = {zone for zone, hours in _words().zones.items() if -8 <= hours <= -4}
    return any(word.casefold() in american | set(_words().places) for word in _WORD.findall(text))


def _clock(scan: _Scanner, day: date | None) -> time | None:
    found = scan.take(_HALF_DAY) or scan.take(_WHOLE_DAY)
    if not found:
        return None
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "pP" else 0)
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0), tzinfo=_zone(scan, day))
    except ValueError:
        return None


def _zone(scan: _Scanner, day: date | None) -> tzinfo | None:
    if offset := scan.take(_OFFSET):
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
    for word in map(str.casefold, _WORD.findall(scan.rest)):
        if word in _words().zones:
            return timezone(timedelta(hours=_words().zones[word]))
        if word in _words().places and day:
            there = datetime.combine(day, time(12), ZoneInfo(_words().places[word]))
            return timezone(there.utcoffset() or timedelta())
    return None


def _is_chaff(text: str) -> bool:
    """Whether nothing is left but words that stamps are made of."""
    known = _words()
    rest = " ".join(_WORD.findall(text.casefold()))
    for phrase in sorted(known.published | known.updated, key=len, reverse=True):
        rest = re.sub(rf"\b{re.escape(phrase)}\b", " ", rest)
    allowed = known.weekdays | known.filler | known.zones.keys() | known.places.keys()
    return all(word in allowed for word in rest.split()) and not any(map(str.isdigit, text))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _words() -> StampWords:
    return everywhere(StampWords)


@cache
def _named_day() -> re.Pattern[str]:
    """Day and month by name, in either order, with or without the year."""
    months = "|".join(map(re.escape, sorted(_words().months, key=len, reverse=True)))
    of, year = r"(?:(?:de|del|of)\s+)?", r"(?:,?\s+(?:de\s+|del\s+)?(?P<year{}>\d{{4}}))?"
    day_first = rf"\b(?P<day1>\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+{of}(?P<month1>{months})\b\.?" + year.format(1)
    month_first = rf"\b(?P<month2>{months})\b\.?\s+(?P<day2>\d\d?)(?:st|nd|rd|th)?\b" + year.format(2)
    return re.compile(f"{day_first}|{month_first}", re.IGNORECASE)
