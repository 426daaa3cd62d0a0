"""Which paragraphs of a report stand in its own order among the rows, and which are told earlier or later."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from app.model.alignment import Order


def orders(rows: Sequence[int]) -> tuple[Order, ...]:
    """How each paragraph stands, given the row of each in the report's own order.

    As many as possible are in place. Another one is told earlier if the report has it before what
    the rows show above it, and later if after what the rows show below it.
    """
    kept = in_place(rows)
    return tuple(
        Order.IN_PLACE if i in kept else _astray(row, next((rows[k] for k in sorted(kept) if k > i), None))
        for i, row in enumerate(rows)
    )


def in_place(rows: Sequence[int]) -> frozenset[int]:
    """The places of the longest run of paragraphs whose rows never go back (patience sorting)."""
    tails: list[int] = []  # the paragraph that ends the best run of each length
    before: list[int] = []
    for i, row in enumerate(rows):
        length = bisect_right(tails, row, key=rows.__getitem__)
        before.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [i]
    kept = set()
    i = tails[-1] if tails else -1
    while i >= 0:
        kept.add(i)
        i = before[i]
    return frozenset(kept)


def _astray(row: int, next_in_place: int | None) -> Order:
    return Order.EARLIER if next_in_place is not None and row > next_in_place else Order.LATER
