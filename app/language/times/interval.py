"""Stretches of time, [earliest, latest), and how to reach them from a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Interval:
    """From `earliest` up to, not with, `latest`; both None where the words do not tell."""

    earliest: datetime | None = None
    latest: datetime | None = None


UNTOLD = Interval()


def of_day(day: datetime) -> Interval:
    start = midnight(day)
    return Interval(start, start + DAY)


def of_hours(day: datetime, first: float, hours: float) -> Interval:
    start = midnight(day) + timedelta(hours=first)
    return Interval(start, start + timedelta(hours=hours))


def of_month(year: int, month: int, *, zone: datetime | None) -> Interval:
    start = _on(year, month, 1, zone)
    return Interval(start, months_after(start, 1))


def of_year(year: int, *, zone: datetime | None) -> Interval:
    return Interval(_on(year, 1, 1, zone), _on(year + 1, 1, 1, zone))


def of_date(year: int, month: int, day: int, *, zone: datetime | None) -> Interval:
    """Untold if the calendar has no such day."""
    try:
        return of_day(_on(year, month, day, zone))
    except ValueError:
        return UNTOLD


def midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def months_after(start: datetime, months: int) -> datetime:
    years, month = divmod(start.month - 1 + months, 12)
    return start.replace(year=start.year + years, month=month + 1, day=1)


def nearest_year(month: int, day: int, published: datetime) -> int:
    """The year in which a date without one lies closest to the day of publication."""
    years = (published.year - 1, published.year, published.year + 1)
    return min(
        years,
        key=lambda year: abs(
            (year - published.year) * 365 + (month - published.month) * 30 + day - published.day
        ),
    )


def _on(year: int, month: int, day: int, zone: datetime | None) -> datetime:
    return datetime(year, month, day, tzinfo=zone.tzinfo if zone else None)
