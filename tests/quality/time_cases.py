"""How times are expected in `times/*.txt`.

Each is a year, a month, a day, or two moments joined by `..`, the second not included; `?` cannot be told,
`-` is no time. Moments may bear an hour: `2024-05-16T15`. All are told from PUBLISHED.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from app.language.times.interval import months_after
from app.model.mentions import TimeExpression

PUBLISHED = datetime(2024, 5, 16, 18, 0)  # a Thursday
SHARP = timedelta(days=2)  # longer stretches may begin and end a day off: thirds of a month are no whole days


def fits(told: str, found: object) -> bool:
    """Whether a time is what a line of a file says of it."""
    assert isinstance(found, TimeExpression)
    if told == "?":
        return found.earliest is None
    if found.earliest is None or found.latest is None:
        return False
    first, _, last = told.partition("..")
    earliest, latest = _moment(first), _moment(last) if last else _end(first)
    slack = timedelta(days=1) if latest - earliest > SHARP else timedelta(0)
    return abs(found.earliest - earliest) <= slack and abs(found.latest - latest) <= slack


def _moment(text: str) -> datetime:
    if "T" in text:
        return datetime.fromisoformat(text if ":" in text else f"{text}:00")
    return datetime.fromisoformat(text + "-01-01"[(len(text) - 4) :])


def _end(text: str) -> datetime:
    start = _moment(text)
    if len(text) == 4:
        return months_after(start, 12)
    return months_after(start, 1) if len(text) == 7 else start + timedelta(days=1)
