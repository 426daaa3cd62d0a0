"""Rows as the synopsis asks for them: guessed ones, plain indices, the row of a paragraph, their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.alignment import Cell, Row
from app.model.report import ParagraphKind, Report
from ui.messages import tr
from ui.panes.placing import Rows


def rows_by_index(reports: Sequence[Report]) -> tuple[Row, ...]:
    """One row for each paragraph index, until the alignment is known."""
    longest = max((len(report.paragraphs) for report in reports), default=0)
    return tuple(
        Row(tuple(Cell((i,) if i < len(report.paragraphs) else ()) for report in reports))
        for i in range(longest)
    )


def paragraph_indices(rows: Sequence[Row]) -> Rows:
    return [[cell.paragraphs for cell in row.cells] for row in rows]


def rows_of(rows: Sequence[Row], column: int) -> dict[int, int]:
    """By paragraph of a column the row in which it stands."""
    return {p: index for index, row in enumerate(rows) for p in row.cells[column].paragraphs}


def row_labels(rows: Sequence[Row], reports: Sequence[Report]) -> tuple[str, ...]:
    """'Head' for rows with headlines; the others are counted from 1."""
    labels, number = [], 0
    for row in rows:
        head = _has_headline(row, reports)
        number += not head
        labels.append(tr("Head") if head else str(number))
    return tuple(labels)


def _has_headline(row: Row, reports: Sequence[Report]) -> bool:
    return any(
        report.paragraphs[index].kind is ParagraphKind.HEADLINE
        for report, cell in zip(reports, row.cells, strict=True)
        for index in cell.paragraphs
    )
