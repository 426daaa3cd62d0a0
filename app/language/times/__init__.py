"""Dates and clock times as intervals, told from the day on which the report was published."""

from app.language.times.find import times

__all__ = ["times"]
