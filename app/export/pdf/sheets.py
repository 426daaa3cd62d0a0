"""How the reports are spread over sheets of paper: their size, and which columns and rows stand on each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from app.export.outline.options import ExportOptions, Layout, Orientation, Paper
from app.export.outline.values import Outline, OutlineRow

# Millimetres, upright.
_SIZES = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0), Paper.LETTER: (215.9, 279.4)}
_AROUND = 38.0  # mm: both margins and the column of row numbers
_NARROWEST = 47.0  # mm of a column: narrower ones break every other line badly
# The narrowest column in mm for each size of type in points.
_TYPE = ((75.0, 10.5), (58.0, 10.0), (0.0, 9.0))


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that stand side by side, by index, and the rows that one of them tells.

    `landed` are the rows that stand here for the first time: links lead there. `untold` are the labels of
    the others, as in '3, 5–7'.
    """

    reports: tuple[int, ...]
    rows: tuple[int, ...]
    landed: tuple[int, ...]
    untold: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in millimetres, the size of its type in points, and the groups of columns in their order."""

    width: float
    height: float
    size: float
    groups: tuple[Group, ...]


def sheet_of(outline: Outline) -> Sheet:
    """The paper that was asked for, else what suits the layout."""
    width, height = _measures(outline.options)
    most = max(1, int((width - _AROUND) // _NARROWEST))
    count = len(outline.reports)
    columns = ceil(count / ceil(count / most))
    room = (width - _AROUND) / columns
    size = next(points for narrowest, points in _TYPE if room >= narrowest)
    return Sheet(width, height, size, tuple(_groups(outline, columns)))


def _measures(options: ExportOptions) -> tuple[float, float]:
    usual = Orientation.LANDSCAPE if options.layout is Layout.SYNOPSIS else Orientation.PORTRAIT
    width, height = _SIZES[options.paper or Paper.A4]
    return (height, width) if (options.orientation or usual) is Orientation.LANDSCAPE else (width, height)


def _groups(outline: Outline, columns: int) -> Iterator[Group]:
    landed: set[int] = set()
    for start in range(0, len(outline.reports), columns):
        reports = tuple(range(start, min(start + columns, len(outline.reports))))
        rows = tuple(i for i, row in enumerate(outline.rows) if _tells(row, reports))
        new = tuple(i for i in rows if i not in landed)
        landed.update(new)
        told = set(rows)
        missing = [i for i in range(len(outline.rows)) if i not in told]
        yield Group(reports, rows, new, _ranges(outline.rows, missing))


def _tells(row: OutlineRow, reports: Sequence[int]) -> bool:
    return any(row.cells[index].paragraphs for index in reports)


def _ranges(rows: Sequence[OutlineRow], indices: Sequence[int]) -> str:
    """Labels of rows, those in succession by the first and the last of them."""
    runs = groupby(enumerate(indices), key=lambda place: place[1] - place[0])
    told = []
    for _, run in runs:
        labels = [rows[index].label for _, index in run]
        told.append(labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}")
    return ", ".join(told)
