"""From the words of a date to the interval they mean, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Callable

from app.language.times import days, stretches
from app.language.times.found import Found
from app.language.times.interval import DAY, UNTOLD, Interval, of_day, of_hours

PART_HOURS = 6  # how long a part of a day lasts
NOON = 12


def resolve(found: Found) -> Interval:
    """The interval that the words mean; untold where they need a day that the report does not give."""
    day = _day(found)
    if _names_hour(found):
        return _clock(found, day)
    if found.has("part") and day.earliest and day.latest:
        return _part(found, day)
    return day


def clock(found: Found) -> float | None:
    """The hour of the day that the words name, with its minutes as a fraction; None where they name none."""
    if not _names_hour(found):
        return None
    return _hour(found) + (found.number("minute") / 60 if found.has("minute") else 0)


def names_day(found: Found) -> bool:
    """Whether the words themselves name a day or longer stretch, not but an hour of one."""
    return any(found.has(*needed) for needed, _ in _RULES)


def _day(found: Found) -> Interval:
    for needed, rule in _RULES:
        if found.has(*needed):
            return rule(found)
    if found.anchor.earliest is not None:
        return found.anchor
    return of_day(found.published) if found.published else UNTOLD


def _names_hour(found: Found) -> bool:
    return found.has("hour") or found.has("clock") or found.has("hourword")


def _clock(found: Found, day: Interval) -> Interval:
    if day.earliest is None:
        return UNTOLD
    return of_hours(day.earliest, clock(found) or 0.0, 1 / 60 if found.has("minute") else 1.0)


def _hour(found: Found) -> float:
    if found.has("clock"):
        return found.value("clock")
    hour = found.value("hourword") if found.has("hourword") else float(found.number("hour"))
    if found.has("half"):
        return hour % NOON + found.value("half")
    late = found.has("part") and found.value("part") >= NOON and hour < NOON
    return hour + NOON if late else hour


def _part(found: Found, day: Interval) -> Interval:
    """Hours of a day, or a third of a longer stretch."""
    if day.earliest is None or day.latest is None:
        return UNTOLD
    begins = found.value("part")
    if day.latest - day.earliest <= DAY:
        return of_hours(day.earliest, begins, PART_HOURS)
    third = (day.latest - day.earliest) / 3
    part = min(2, int(begins // 8))
    return Interval(day.earliest + part * third, day.earliest + (part + 1) * third)


_RULES: tuple[tuple[tuple[str, ...], Callable[[Found], Interval]], ...] = (
    (("semester",), stretches.half_year),
    (("quarter",), stretches.quarter),
    (("century",), stretches.century),
    (("year", "month", "day"), days.full_date),
    (("year", "month", "dayword"), days.full_date),
    (("year", "monthnumber", "day"), days.full_date),
    (("shortyear", "monthnumber", "day"), days.full_date),
    (("year", "month"), stretches.month_of_year),
    (("month", "day"), days.date_without_year),
    (("month", "dayword"), days.date_without_year),
    (("monthnumber", "day"), days.date_without_year),
    (("day",), days.day_of_month),
    (("season",), stretches.season),
    (("month",), stretches.month),
    (("year",), stretches.year),
    (("decade",), stretches.decade),
    (("shortdecade",), stretches.decade),
    (("decadeword",), stretches.decade),
    (("night",), days.night),
    (("eve", "weekday"), days.eve),
    (("unit", "span"), stretches.rolling),
    (("unit", "rolling"), stretches.rolling),
    (("weekday",), days.weekday),
    (("relative",), days.relative_day),
    (("anchored",), days.anchored_day),
    (("side", "unit", "step"), stretches.one_side),
    (("unit", "step"), stretches.stepped),
    (("current",), stretches.current),
    (("after", "unit"), stretches.after),
    (("unit",), stretches.ago),
)
