"""Values out of a file that anybody may have written: each is what it should be, or an error."""

from __future__ import annotations

from datetime import date, datetime


def text(value: object) -> str:
    """Raises TypeError for what is no text, ValueError for one that could never be saved again."""
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r}")
    value.encode()  # half an emoji is no character
    return value


def optional_text(value: object) -> str | None:
    return None if value is None else text(value)


def texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError(f"not a list: {values!r}")
    return tuple(text(value) for value in values)


def number(value: object) -> int:
    """Raises TypeError for what is no whole number; JSON's true is none either."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"not a whole number: {value!r}")
    return value


def optional_number(value: object) -> int | None:
    return None if value is None else number(value)


def blob(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError(f"no bytes: {value!r}")
    return value


def time(value: object) -> datetime:
    return datetime.fromisoformat(text(value))


def optional_time(value: object) -> datetime | None:
    return None if value is None else time(value)


def optional_day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(text(value))
