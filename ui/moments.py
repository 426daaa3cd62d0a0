"""Days and times as the language of the interface writes them, the month always in letters."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from ui.messages import tr


def day(moment: date) -> str:
    """A day without its year: '12 Mar'."""
    return _written(moment, tr("d MMM"))


def full_day(moment: date) -> str:
    """'12 March 2026'."""
    return _written(moment, tr("d MMMM yyyy"))


def day_of_month(moment: date) -> str:
    """'12 March'."""
    return _written(moment, tr("d MMMM"))


def time(moment: datetime) -> str:
    """'18:10', or '6:10 PM' where the day has twelve hours twice."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime) -> str:
    """'12 Mar 2026, 18:10'."""
    return tr("{day}, {time}", day=_written(moment, tr("d MMM yyyy")), time=time(moment))


def zoned(moment: datetime) -> str:
    """The day and the time with their zone, where it is told."""
    zone = moment.tzname()
    told = day_and_time(moment)
    return f"{told} {zone}" if zone else told


def _written(moment: date, pattern: str) -> str:
    """By a pattern that each language has of its own: d, MMM and yyyy stand for day, month and year."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)
