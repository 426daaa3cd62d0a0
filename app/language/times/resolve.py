"""From the words of a date to the interval they mean, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.language.times.interval import (
    DAY,
    UNTOLD,
    Interval,
    midnight,
    months_after,
    nearest_year,
    of_date,
    of_day,
    of_hours,
    of_month,
    of_year,
)
from app.language.times.words import TimeWords

WEEKEND, WEEK, MONTH, YEAR, DECADE = 2, 7, 30, 365, 3650  # days in the units that a lexicon counts in
PART_HOURS = 6  # how long a part of a day lasts
EVENING = timedelta(hours=18)  # when a night begins
NIGHT = timedelta(hours=12)
CENTURY_TURN = 70  # two-digit years above it are of the last century


@dataclass(frozen=True, slots=True)
class Found:
    """The words of one date: what each group of its form caught, and what they are told from."""

    groups: Mapping[str, str]
    words: TimeWords
    published: datetime | None
    ahead: bool = False

    def has(self, *names: str) -> bool:
        return all(name in self.groups for name in names)

    def number(self, name: str) -> int:
        return int(self.groups[name])

    def value(self, name: str) -> float:
        return self.words.value(name, self.groups[name])


def resolve(found: Found) -> Interval:
    """The interval that the words mean; untold where they need a day that the report does not give."""
    day = _day(found)
    if found.has("hour") or found.has("clock"):
        return _clock(found, day)
    if found.has("part") and day.earliest and day.latest:
        return _part(found, day.earliest, day.latest)
    return day


def _day(found: Found) -> Interval:
    for needed, rule in _RULES:
        if found.has(*needed):
            return rule(found)
    return of_day(found.published) if found.published else UNTOLD


def _full_date(found: Found) -> Interval:
    year = found.number("year") if found.has("year") else _full_year(found.number("shortyear"))
    month = int(found.value("month")) if found.has("month") else found.number("monthnumber")
    return of_date(year, month, found.number("day"), zone=found.published)


def _full_year(short: int) -> int:
    return short + (1900 if short > CENTURY_TURN else 2000)


def _month_of_year(found: Found) -> Interval:
    return of_month(found.number("year"), int(found.value("month")), zone=found.published)


def _date_without_year(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    month, day = int(found.value("month")), found.number("day")
    return of_date(nearest_year(month, day, found.published), month, day, zone=found.published)


def _month(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    month = int(found.value("month"))
    year = nearest_year(month, 15, found.published)
    return of_month(year, month, zone=found.published)


def _year(found: Found) -> Interval:
    return of_year(found.number("year"), zone=found.published)


def _decade(found: Found) -> Interval:
    first = found.number("decade")
    begins, ends = (of_year(year, zone=found.published) for year in (first, first + DECADE // YEAR))
    return Interval(begins.earliest, ends.earliest)


def _weekday(found: Found) -> Interval:
    """The last such day up to the report's own; the next one if the words look ahead."""
    if found.published is None:
        return UNTOLD
    back = (found.published.weekday() - int(found.value("weekday"))) % 7
    step = found.value("step") if found.has("step") else 0
    ahead = step > 0 or (found.ahead and step == 0)
    if ahead:
        return of_day(found.published + timedelta(days=(7 - back) if back or step > 0 else 0))
    return of_day(found.published - timedelta(days=back or (7 if step < 0 else 0)))


def _relative_day(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return of_day(found.published + found.value("relative") * DAY)


def _night(found: Found) -> Interval:
    """From the evening before a day to its morning."""
    if found.published is None:
        return UNTOLD
    evening = midnight(found.published) + (found.value("night") - 1) * DAY + EVENING
    return Interval(evening, evening + NIGHT)


def _ago(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("unit"), -_count(found))


def _count(found: Found) -> int:
    """How many units ago; a week ago is one."""
    if found.has("count"):
        return int(found.value("count"))
    return found.number("number") if found.has("number") else 1


def _stepped(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("unit"), int(found.value("step")))


def _rolling(found: Found) -> Interval:
    """A unit's length up to the end of the day: the past month ends today, last month before the first."""
    if found.published is None:
        return UNTOLD
    length, today = found.value("unit") * DAY, of_day(found.published)
    if today.earliest is None or today.latest is None:
        return UNTOLD
    back = found.value("rolling") < 0
    return (
        Interval(today.earliest - length, today.latest)
        if back
        else Interval(today.earliest, today.latest + length)
    )


def _unit_around(published: datetime, unit: float, steps: int) -> Interval:
    today = midnight(published)
    if unit >= YEAR:
        return of_year(published.year + steps * round(unit / YEAR), zone=published)
    if unit >= MONTH:
        first = months_after(today.replace(day=1), steps)
        return Interval(first, months_after(first, 1))
    if unit >= WEEK:
        monday = today - published.weekday() * DAY + steps * 7 * DAY
        return Interval(monday, monday + 7 * DAY)
    if unit == WEEKEND:
        saturday = today + (5 - today.weekday() + steps * 7) * DAY
        return Interval(saturday, saturday + WEEKEND * DAY)
    if unit < 1:
        moment = published.replace(minute=0, second=0, microsecond=0) + timedelta(days=unit * steps)
        return Interval(moment, moment + timedelta(hours=1))
    return of_day(today + steps * unit * DAY)


def _season(found: Found) -> Interval:
    """Of the year that is named; else the last one that is over, the next one, or the nearest."""
    month = int(found.value("season"))
    if found.has("year"):
        return _three_months(found.number("year"), month, found.published)
    if found.published is None:
        return UNTOLD
    step = found.value("step") if found.has("step") else 0
    if step < 0:
        return _season_over(month, found.published)
    nearest = nearest_year(month, 15, found.published)
    season = _three_months(nearest, month, found.published)
    gone = season.earliest if step > 0 else season.latest if found.ahead else None
    late = gone is not None and gone <= found.published
    return _three_months(nearest + 1, month, found.published) if late else season


def _season_over(month: int, published: datetime) -> Interval:
    """Last summer is over."""
    years = (published.year, published.year - 1, published.year - 2)
    seasons = (_three_months(year, month, published) for year in years)
    return next((season for season in seasons if season.latest and season.latest <= published), UNTOLD)


def _three_months(year: int, month: int, zone: datetime | None) -> Interval:
    first = of_month(year, month, zone=zone).earliest
    return Interval(first, months_after(first, 3)) if first else UNTOLD


def _clock(found: Found, day: Interval) -> Interval:
    if day.earliest is None:
        return UNTOLD
    hour = found.value("clock") if found.has("clock") else float(found.number("hour"))
    if found.has("half"):
        hour = hour % 12 + found.value("half")
    minutes = found.number("minute") if found.has("minute") else 0
    return of_hours(day.earliest, hour + minutes / 60, 1 / 60 if found.has("minute") else 1.0)


def _part(found: Found, earliest: datetime, latest: datetime) -> Interval:
    """Hours of a day, or a third of a longer stretch."""
    begins = found.value("part")
    if latest - earliest <= DAY:
        return of_hours(earliest, begins, PART_HOURS)
    third = (latest - earliest) / 3
    part = min(2, int(begins // 8))
    return Interval(earliest + part * third, earliest + (part + 1) * third)


_RULES: tuple[tuple[tuple[str, ...], Callable[[Found], Interval]], ...] = (
    (("year", "month", "day"), _full_date),
    (("year", "monthnumber", "day"), _full_date),
    (("shortyear", "monthnumber", "day"), _full_date),
    (("year", "month"), _month_of_year),
    (("month", "day"), _date_without_year),
    (("season",), _season),
    (("month",), _month),
    (("year",), _year),
    (("decade",), _decade),
    (("night",), _night),
    (("unit", "rolling"), _rolling),
    (("weekday",), _weekday),
    (("relative",), _relative_day),
    (("unit", "step"), _stepped),
    (("unit",), _ago),
)
