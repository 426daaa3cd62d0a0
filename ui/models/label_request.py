"""The reader wants to say what a block of a report is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from app.model.span import ReportId


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A paragraph, blocks that were left out, by their index, or both.

    `near` is the paragraph at which the reader is, `at` where on the screen to ask.
    """

    report: ReportId
    near: int
    at: QPoint
    paragraph: int | None
    excluded: tuple[int, ...] = ()
