"""A table before any format: named columns, cells with their types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Cell = str | int | float | date | datetime | None


class Form(StrEnum):
    """What the cells of a column are, and how they are shown; prose is Markdown, a share is from 0 to 1."""

    TEXT = "text"
    LONG = "long"
    PROSE = "prose"
    COUNT = "count"
    NUMBER = "number"
    SHARE = "share"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column and what its cells are; a `detail` is for spreadsheets, not for pages."""

    head: str
    form: Form = Form.TEXT
    detail: bool = False


def detail(head: str, form: Form = Form.TEXT) -> Column:
    return Column(head, form, detail=True)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under their heads; `name` is for files, `title` for readers. None is an empty cell."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def wall_clock(when: datetime | None) -> datetime | None:
    """The time as the file gives it: spreadsheets know no time zones."""
    return when.replace(tzinfo=None) if when else None
