"""Printed lines into reading order: down each column, columns from left to right, whole widths between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.importing.pdf.line import Line

STEP = 2.0  # points between the places where a gutter is looked for
WIDEST = 5_000.0  # points across which letters stand on paper; broken files put them anywhere
OVERHANG = 1.0  # points by which a line may reach into a gutter
FEWEST = 3  # lines without which there is no column but the cells of a table
BESIDE = 0.5  # of a column's lines that stand beside the other column's; else they are merely short


def in_reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of all pages as columns in the order in which they are read, each from top to bottom."""
    pages = groupby(sorted(lines, key=lambda line: line.page), key=lambda line: line.page)
    return [column for _, page in pages for column in _columns(list(page))]


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The columns of a page or of a part of it, from one gutter to the next."""
    gutter = _gutter(lines)
    if gutter is None:
        if lines:
            yield _down(lines)
        return
    for band in _bands(lines, gutter):
        if _crosses(band[0], gutter):
            yield _down(band)
            continue
        yield from _columns([line for line in band if line.right <= gutter + OVERHANG])
        yield from _columns([line for line in band if line.right > gutter + OVERHANG])


def _gutter(lines: Sequence[Line]) -> float | None:
    """The place across which the fewest lines reach, with columns on both sides; None without one."""
    left, right = (
        min((line.left for line in lines), default=0),
        max((line.right for line in lines), default=0),
    )
    if not right - left < WIDEST:
        return None
    places = [left + STEP * step for step in range(1, int((right - left) / STEP))]
    crossed = {place: sum(_crosses(line, place) for line in lines) for place in places}
    open_places = [place for place in places if 2 * crossed[place] < len(lines)]
    open_places.sort(key=lambda place: (crossed[place], abs(place - (left + right) / 2)))
    return next((place for place in open_places if _parts(lines, place)), None)


def _parts(lines: Sequence[Line], place: float) -> bool:
    """Whether columns stand on both sides of a place, beside each other."""
    left = [line for line in lines if line.right <= place + OVERHANG]
    right = [line for line in lines if line.left >= place - OVERHANG]
    fewer, more = sorted((left, right), key=len)
    beside = sum(any(abs(other.middle - line.middle) < line.size for other in more) for line in fewer)
    return len(fewer) >= FEWEST and beside >= BESIDE * len(fewer)


def _bands(lines: Sequence[Line], gutter: float) -> list[list[Line]]:
    """Lines from top to bottom, those across the gutter apart from those beside it."""
    return [list(band) for _, band in groupby(_down(lines), key=lambda line: _crosses(line, gutter))]


def _crosses(line: Line, place: float) -> bool:
    return line.left < place - OVERHANG and line.right > place + OVERHANG


def _down(lines: Sequence[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (-line.middle, line.left))
