"""Days, times of day and zones within a line, taken out of it one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import ClassVar
from zoneinfo import ZoneInfo

from app.importing.lexicons import everywhere
from app.language.lexicon import load

MAX_OFFSET = 14 * 60  # minutes from UTC, on the Line Islands; more is no zone
CENTURY_TURN = 70  # two-digit years from here on are of the last century
AMERICAN_HOURS = range(-8, -3)  # from UTC: where zones are those of North America, months come first

_NUMERIC = re.compile(r"\b(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_HALF_DAY = re.compile(
    r"\b(\d{1,2})(?:\s?[:.]\s?(\d\d)(?::(\d\d))?)?\s?(?P<half>[ap])\.?\s?m\b\.?", re.IGNORECASE
)
_WHOLE_DAY = re.compile(r"\b(\d{1,2})\s?[:.h]\s?(\d\d)(?::(\d\d))?(?!\d)", re.IGNORECASE)
_OFFSET = re.compile(r"(?:\b(?:GMT|UTC)\s?)?(?<!\d)([+-])(\d\d?):?(\d\d)?(?!\d)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class StampWords:
    """The words that a stamp may hold, in lower case; `zones` are hours from UTC, `places` name a zone."""

    file: ClassVar[str] = "stamps"
    published: frozenset[str] = frozenset()
    updated: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()
    months: dict[str, float] = field(default_factory=dict)
    zones: dict[str, float] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed; `date` is None where it has no year, does not exist or may be another."""

    printed: str
    date: date | None
    ambiguous: bool = False


class Scanner:
    """A line from which what was understood is taken out; `rest` is what was not."""

    def __init__(self, line: str) -> None:
        self.line = self.rest = line

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.search(self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}"
        return found

    def take_day(self) -> Day | None:
        """The day, with its month by name or in numbers."""
        if named := self.take(_named_day()):
            return Day(named.group(), _named(named))
        numeric = self.take(_NUMERIC)
        if not numeric:
            return None
        orders = list(_orders(numeric, self.line))
        read = _date(*orders[0]) if len(orders) == 1 else None
        return Day(numeric.group(), read, ambiguous=len(orders) > 1)

    def take_time(self, day: date | None) -> time | None:
        """The time of day, with a zone if one is named; `day` tells which half of the year it is in."""
        found = self.take(_HALF_DAY) or self.take(_WHOLE_DAY)
        if not found:
            return None
        hour, half = int(found[1]), found.groupdict().get("half")
        if half:
            hour = hour % 12 + (12 if half in "pP" else 0)
        if hour > 23 or int(found[2] or 0) > 59 or int(found[3] or 0) > 59:
            return None
        return time(hour, int(found[2] or 0), int(found[3] or 0), tzinfo=self._take_zone(day))

    def words(self) -> list[str]:
        """The words that are left, in lower case."""
        return _WORD.findall(self.rest.casefold())

    def _take_zone(self, day: date | None) -> tzinfo | None:
        if offset := self.take(_OFFSET):
            minutes = int(offset[2]) * 60 + int(offset[3] or 0)
            if minutes > MAX_OFFSET:
                return None
            return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
        known = everywhere(StampWords)
        for word in self.words():
            if word in known.zones:
                return timezone(timedelta(hours=known.zones[word]))
            if word in known.places and day:
                there = datetime.combine(day, time(12), ZoneInfo(known.places[word]))
                return timezone(there.utcoffset() or timedelta())
        return None


@cache
def _named_day() -> re.Pattern[str]:
    """Day and month by name, in either order, with or without the year."""
    months = "|".join(map(re.escape, sorted(everywhere(StampWords).months, key=len, reverse=True)))
    of, year = r"(?:(?:de|del|of)\s+)?", r"(?:,?\s+(?:de\s+|del\s+)?(?P<year{}>\d{{4}}))?"
    day_first = rf"\b(?P<day1>\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+{of}(?P<month1>{months})\b\.?" + year.format(1)
    month_first = rf"\b(?P<month2>{months})\b\.?\s+(?P<day2>\d\d?)(?:st|nd|rd|th)?\b" + year.format(2)
    return re.compile(f"{day_first}|{month_first}", re.IGNORECASE)


def _named(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    year, day = parts["year1"] or parts["year2"], parts["day1"] or parts["day2"]
    named = (parts["month1"] or parts["month2"]).casefold().replace("\u0307", "")  # of a dotted capital I
    month = everywhere(StampWords).months.get(named)
    return _date(int(year), int(month), int(day)) if year and month else None


def _orders(found: re.Match[str], line: str) -> Iterator[tuple[int, int, int]]:
    """Year, month and day in each order in which the numbers may be meant."""
    first, mark, second, third = int(found[1]), found[2], int(found[3]), int(found[4])
    if len(found[1]) > 2:
        yield first, second, third
        return
    year = third if len(found[4]) == 4 else third + (1900 if third >= CENTURY_TURN else 2000)
    american = mark != "." and _names_american_zone(line)
    if not american and second <= 12:
        yield year, second, first
    if american or (first <= 12 and first != second and mark != "." and not _is_day_first(line)):
        yield year, first, second


def _is_day_first(line: str) -> bool:
    """Whether the words around a date are of a language other than English: only there months come first."""
    english, known = load(StampWords, "en"), everywhere(StampWords)
    common = english.published | english.updated | english.filler | english.weekdays
    foreign = (known.published | known.updated | known.filler | known.weekdays) - common
    return any(word in foreign for word in _WORD.findall(line.casefold()))


def _names_american_zone(line: str) -> bool:
    known = everywhere(StampWords)
    american = {zone for zone, hours in known.zones.items() if hours in AMERICAN_HOURS} | known.places.keys()
    return any(word in american for word in _WORD.findall(line.casefold()))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
