"""Days as reports name them: by date or weekday, from the report's own day or from one named before."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.language.times.found import Found
from app.language.times.interval import (
    DAY,
    UNTOLD,
    Interval,
    midnight,
    nearest_year,
    of_date,
    of_day,
)

CENTURY_TURN = 70  # two-digit years above it are of the last century
EVENING = timedelta(hours=18)  # when a night begins
NIGHT = timedelta(hours=12)
MONTHS_TRIED = 3  # a 31st is at most two months away


def full_date(found: Found) -> Interval:
    year = found.number("year") if found.has("year") else _full_year(found.number("shortyear"))
    return of_date(year, _month(found), _day(found), zone=found.published)


def date_without_year(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    month, day = _month(found), _day(found)
    return of_date(nearest_year(month, day, found.published), month, day, zone=found.published)


def day_of_month(found: Found) -> Interval:
    """On the 29th: the last one up to the report's day, or the next one if the words look ahead."""
    if found.published is None:
        return UNTOLD
    day, today = _day(found), midnight(found.published)
    if day == today.day:
        return of_day(today)
    steps = range(MONTHS_TRIED) if found.ahead else range(0, -MONTHS_TRIED, -1)
    told = (_in_month(today, day, months) for months in steps)
    return next((one for one in told if one.earliest and (one.earliest > today) == found.ahead), UNTOLD)


def weekday(found: Found) -> Interval:
    """The last such day up to the report's own; the next one if the words look ahead."""
    if found.published is None:
        return UNTOLD
    back = (found.published.weekday() - int(found.value("weekday"))) % 7
    step = found.step()
    if step > 0 or (found.ahead and step == 0):
        return of_day(found.published + timedelta(days=(7 - back) if back or step > 0 else 0))
    return of_day(found.published - timedelta(days=back or (7 if step < 0 else 0)))


def relative_day(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return of_day(found.published + found.value("relative") * DAY)


def anchored_day(found: Found) -> Interval:
    """The previous day: told from the day that the text named before, untold where it named none."""
    if found.anchor.earliest is None:
        return UNTOLD
    return of_day(found.anchor.earliest + found.value("anchored") * DAY)


def night(found: Found) -> Interval:
    """From the evening before a day to its morning."""
    if found.published is None:
        return UNTOLD
    return _night_before(midnight(found.published) + found.value("night") * DAY)


def eve(found: Found) -> Interval:
    """In der Nacht zum Dienstag: the night that ends on the day named last."""
    day = weekday(found)
    return _night_before(day.earliest) if day.earliest else UNTOLD


def _night_before(day: datetime) -> Interval:
    evening = day - DAY + EVENING
    return Interval(evening, evening + NIGHT)


def _in_month(today: datetime, day: int, months: int) -> Interval:
    years, month = divmod(today.month - 1 + months, 12)
    return of_date(today.year + years, month + 1, day, zone=today)


def _full_year(short: int) -> int:
    return short + (1900 if short > CENTURY_TURN else 2000)


def _month(found: Found) -> int:
    return int(found.value("month")) if found.has("month") else found.number("monthnumber")


def _day(found: Found) -> int:
    return int(found.value("dayword")) if found.has("dayword") else found.number("day")
