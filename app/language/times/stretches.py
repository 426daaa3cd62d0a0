"""Longer stretches as reports name them: months, years, decades, seasons, and units counted from now."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.language.times.found import Found
from app.language.times.interval import (
    DAY,
    UNTOLD,
    Interval,
    midnight,
    months_after,
    nearest_year,
    of_day,
    of_month,
    of_year,
)

WEEKEND, WEEK, MONTH, YEAR = 2, 7, 30, 365  # days in the units that a lexicon counts in
YOUNG_DECADES = 30  # two-digit decades below it are of this century
MID_MONTH = 15


def month_of_year(found: Found) -> Interval:
    return of_month(found.number("year"), int(found.value("month")), zone=found.published)


def month(found: Found) -> Interval:
    """Of the nearest year; with a step, the last one that is over or the next one to come."""
    if found.published is None:
        return UNTOLD
    number = int(found.value("month"))
    year = nearest_year(number, MID_MONTH, found.published)
    return of_month(year, number, zone=found.published)


def year(found: Found) -> Interval:
    return of_year(found.number("year"), zone=found.published)


def decade(found: Found) -> Interval:
    first = _first_year(found)
    return _years(first, first + 10, found.published)


def century(found: Found) -> Interval:
    first = found.number("century") * 100 - 99
    return _years(first, first + 100, found.published)


def half_year(found: Found) -> Interval:
    return _part_of_year(found, int(found.value("semester")), 6)


def quarter(found: Found) -> Interval:
    return _part_of_year(found, int(found.value("quarter")), 3)


def ago(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("unit"), -found.count())


def after(found: Found) -> Interval:
    """In two weeks."""
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("unit"), found.count())


def stepped(found: Found) -> Interval:
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("unit"), int(found.step()))


def current(found: Found) -> Interval:
    """The year, the month: the one in which the report stands."""
    if found.published is None:
        return UNTOLD
    return _unit_around(found.published, found.value("current"), 0)


def one_side(found: Found) -> Interval:
    """Earlier this week: up to the end of the report's day; later this week: from then on."""
    whole = stepped(found)
    if found.published is None or whole.earliest is None or whole.latest is None:
        return UNTOLD
    edge = min(max(midnight(found.published) + DAY, whole.earliest), whole.latest)
    return Interval(whole.earliest, edge) if found.value("side") < 0 else Interval(edge, whole.latest)


def rolling(found: Found) -> Interval:
    """Units' length up to the end of the day: the past month ends today, last month before the first."""
    if found.published is None:
        return UNTOLD
    way = found.value("span") if found.has("span") else found.value("rolling")
    length = found.value("unit") * found.count() * DAY
    if found.value("unit") < 1:
        return _beside(found.published, found.published, round(length / timedelta(hours=1)), way)
    today = of_day(found.published)
    if today.earliest is None or today.latest is None:
        return UNTOLD
    return _beside(today.earliest, today.latest, round(length / timedelta(hours=1)), way)


def season(found: Found) -> Interval:
    """Of the year that is named; else the last one that is over, the next one, or the nearest."""
    first = int(found.value("season"))
    if found.has("year"):
        return _three_months(found.number("year"), first, found.published)
    if found.published is None:
        return UNTOLD
    if found.step() < 0:
        return _season_over(first, found.published)
    nearest = nearest_year(first, MID_MONTH, found.published)
    told = _three_months(nearest, first, found.published)
    gone = told.earliest if found.step() > 0 else _middle(told) if found.ahead else None
    late = gone is not None and gone <= found.published
    return _three_months(nearest + 1, first, found.published) if late else told


def _middle(told: Interval) -> datetime | None:
    """What is to come by spring, told late in spring, comes by the next one."""
    if told.earliest is None or told.latest is None:
        return None
    return told.earliest + (told.latest - told.earliest) / 2


def _season_over(first: int, published: datetime) -> Interval:
    """Last summer is over."""
    years = (published.year, published.year - 1, published.year - 2)
    seasons = (_three_months(year, first, published) for year in years)
    return next((season for season in seasons if season.latest and season.latest <= published), UNTOLD)


def _three_months(year: int, first: int, zone: datetime | None) -> Interval:
    begins = of_month(year, first, zone=zone).earliest
    return Interval(begins, months_after(begins, 3)) if begins else UNTOLD


def _first_year(found: Found) -> int:
    if found.has("decadeword"):
        return int(found.value("decadeword"))
    if found.has("decade"):
        return found.number("decade")
    short = found.number("shortdecade")
    return short + (2000 if short < YOUNG_DECADES else 1900)


def _years(first: int, last: int, zone: datetime | None) -> Interval:
    return Interval(of_year(first, zone=zone).earliest, of_year(last, zone=zone).earliest)


def _part_of_year(found: Found, number: int, months: int) -> Interval:
    """A half or quarter of the year named, or of the report's own."""
    if not found.has("year") and found.published is None:
        return UNTOLD
    own = found.published.year + int(found.step()) if found.published else 0
    named = found.number("year") if found.has("year") else own
    begins = of_month(named, (number - 1) * months + 1, zone=found.published).earliest
    return Interval(begins, months_after(begins, months)) if begins else UNTOLD


def _beside(begins: datetime, ends: datetime, hours: int, way: float) -> Interval:
    length = timedelta(hours=hours)
    return Interval(begins - length, ends) if way < 0 else Interval(begins, ends + length)


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
