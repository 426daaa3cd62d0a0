"""Notices when much less came out of a file than it visibly holds: loss is told, never silent."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.reason import Reason

LEFT_OUT = "text_left_out"


def left_out(kept: int, shown: int, *, enough: float) -> Iterator[Reason]:
    """A notice if less than `enough` (a share) of the `shown` characters were `kept`."""
    if kept < enough * shown:
        yield Reason.of(LEFT_OUT, percent=round(100 - 100 * kept / shown))
