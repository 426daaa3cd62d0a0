"""A date in figures that can be read day first or month first."""

from __future__ import annotations

import re
from datetime import date

CENTURY = 2000  # of a year in two figures: reports that are compared are recent

_FIGURES = re.compile(r"\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b")


def both_readings(text: str) -> tuple[date, ...]:
    """The days that “03/04/26” may mean: day first, then month first; those that there are."""
    found = _FIGURES.search(text)
    if found is None:
        return ()
    first, second, year = map(int, found.groups())
    year += CENTURY if year < 100 else 0
    days = (_day(year, second, first), _day(year, first, second))
    return tuple(dict.fromkeys(day for day in days if day))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
