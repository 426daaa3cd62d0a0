"""Where every paragraph begins, aligned or as written, and how columns keep level: arithmetic without Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Rows = Sequence[Sequence[Sequence[int]]]  # row -> column -> paragraph indices
Key = tuple[float, float]  # a row and the height at which it begins


@dataclass(frozen=True, slots=True)
class Slot:
    """The room of one paragraph: `above` for its tag, `height` for its lines, `below` for what follows."""

    above: float
    height: float
    below: float = 0.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """Space around paragraphs.

    Aligned: `padding` above and below a row, `between` the paragraphs of a cell, `least` height of a
    row's words. As written: `lead` above the first paragraph, `apart` between paragraphs.
    """

    padding: float = 11.0
    between: float = 8.0
    least: float = 40.0
    lead: float = 12.0
    apart: float = 16.0


@dataclass(frozen=True, slots=True)
class Placing:
    """Heights in a column's own document, from its top.

    `tops` are by column and paragraph, `ends` by column, `edges` the tops of all rows and the end of
    the last (empty as written). `keys` by column rise in row and height: what keeps columns level.
    """

    tops: tuple[tuple[float, ...], ...]
    ends: tuple[float, ...]
    keys: tuple[tuple[Key, ...], ...]
    edges: tuple[float, ...] = ()


def place_aligned(rows: Rows, slots: Sequence[Sequence[Slot]], spacing: Spacing) -> Placing:
    """Every row as high as its highest cell, so that it begins level in all columns."""
    tops = [[0.0] * len(column) for column in slots]
    edges, y = [0.0], 0.0
    for row in rows:
        tallest = spacing.least
        for column, paragraphs in enumerate(row):
            used = _fill_cell(tops[column], slots[column], paragraphs, y + spacing.padding, spacing.between)
            tallest = max(tallest, used)
        y += tallest + 2 * spacing.padding
        edges.append(y)
    keys = tuple((float(row), top) for row, top in enumerate(edges))
    count = len(slots)
    return Placing(tuple(map(tuple, tops)), (y,) * count, (keys,) * count, tuple(edges))


def place_written(rows: Rows, slots: Sequence[Sequence[Slot]], spacing: Spacing) -> Placing:
    """Every column in its own order; rows told out of order do not pull it back."""
    tops, ends = [], []
    for column in slots:
        inside = [0.0] * len(column)
        used = _fill_cell(inside, column, range(len(column)), spacing.lead, spacing.apart)
        tops.append(tuple(inside))
        ends.append(used + 2 * spacing.lead)
    keys = tuple(_rising(rows, column, tops[column], ends[column]) for column in range(len(slots)))
    return Placing(tuple(tops), tuple(ends), keys)


def row_at(keys: Sequence[Key], y: float) -> float:
    """The row at a height; the fraction tells how far down in it."""
    i = min(max(1, bisect_right(keys, y, key=lambda key: key[1])), len(keys) - 1)
    (row, top), (next_row, end) = keys[i - 1], keys[i]
    return row + (next_row - row) * (y - top) / (end - top) if end > top else row


def y_at(keys: Sequence[Key], row: float) -> float:
    """The height of a row and its fraction."""
    i = min(max(1, bisect_right(keys, row, key=lambda key: key[0])), len(keys) - 1)
    (before, top), (after, end) = keys[i - 1], keys[i]
    return top + (end - top) * (row - before) / (after - before) if after > before else top


def sync_line(y: float, end: float, view: float) -> float:
    """The height in the view at which columns are level.

    It slides from top to bottom while the reader scrolls, so that both ends of all columns are reached.
    """
    span = end - view
    return view * min(1.0, max(0.0, y / span)) if span > 0 else 0.0


def follow(placing: Placing, leader: int, y: float, view: float) -> tuple[float, ...]:
    """The scroll offset of every column while the column `leader` stands at `y` in a view of that height."""
    line = sync_line(y, placing.ends[leader], view)
    row = row_at(placing.keys[leader], y + line)
    return tuple(
        y if column == leader else float(round(y_at(keys, row) - line))
        for column, keys in enumerate(placing.keys)
    )


def _fill_cell(
    tops: list[float], slots: Sequence[Slot], paragraphs: Sequence[int], start: float, between: float
) -> float:
    """Set the paragraphs' tops below each other; returns the height used."""
    y = start
    for paragraph in paragraphs:
        slot = slots[paragraph]
        tops[paragraph] = y + slot.above
        y += slot.above + slot.height + slot.below + between
    return y - start - between if paragraphs else 0.0


def _rising(rows: Rows, column: int, tops: Sequence[float], end: float) -> tuple[Key, ...]:
    """A column that tells the first row begins with it, so that all such columns start at their top."""
    begins = bool(rows) and 0 in rows[0][column]
    keys: list[Key] = [(0.0 if begins else -1.0, 0.0)]
    last = tops[0] if begins else 0.0
    for index, row in enumerate(rows):
        if row[column] and tops[row[column][0]] > last:
            last = tops[row[column][0]]
            keys.append((float(index), last))
    return (*keys, (float(len(rows)), end))
