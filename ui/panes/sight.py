"""What is in sight in the terms of others: rows for the status bar, shares, numbers for the heads."""

from __future__ import annotations

from ui.panes.canvas import Canvas
from ui.panes.overview_bar import Tick
from ui.panes.report_pane import ReportPane
from ui.panes.rows import rows_of

_UPPERMOST = 24.0  # px below the top: a paragraph of which less is in sight counts as past


def row_at_sync_line(canvas: Canvas) -> int:
    return max(0, min(int(canvas.row()), len(canvas.columns.rows) - 1))


def row_in_sight(canvas: Canvas, column: int, paragraph: int) -> int | None:
    """The row of a paragraph while some of it can be seen."""
    pane = canvas.columns.panes[column]
    seen = any(index == paragraph for index, _ in pane.visible(0, pane.height()))
    return rows_of(canvas.columns.rows, column).get(paragraph) if seen else None


def paragraphs_in_sight(canvas: Canvas) -> list[tuple[int, int]]:
    """For each column the number of its uppermost paragraph in sight, and of how many."""
    counts = [(pane, len(pane.text.paragraphs)) for pane in canvas.columns.panes]
    return [(pane.place.at(_UPPERMOST) + 1 if count else 0, count) for pane, count in counts]


def windows(canvas: Canvas) -> list[tuple[float, float]]:
    """What is in sight of each column, as shares of its length."""
    height = canvas.viewport().height()
    return [
        (max(0.0, pane.place.offset / end), min(1.0, (pane.place.offset + height) / end))
        for pane, end in zip(canvas.columns.panes, canvas.placing.ends, strict=True)
        if end > 0
    ]


def ticks(canvas: Canvas) -> list[Tick]:
    """Every visible mark, as a share of its column's length."""
    return [
        Tick(pane.column, _share(canvas, pane, paragraph, mark.start), mark.kind)
        for pane in canvas.columns.panes
        for paragraph, mark in pane.marks.all_marks()
    ]


def _share(canvas: Canvas, pane: ReportPane, paragraph: int, unit: int) -> float:
    layout, end = pane.text.paragraphs[paragraph], canvas.placing.ends[pane.column]
    inside = layout.height * unit / max(1, layout.units)
    return (canvas.placing.tops[pane.column][paragraph] + inside) / end if end else 0.0
