"""The synopsis: several reports side by side in rows, or each as written, with marks and notes on their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.model.alignment import Row
from app.model.finding import Finding, Mark, MarkKind
from app.model.report import Report
from app.model.span import Passage, ReportId
from ui.panes.values import ColumnHead, Mode, NoteMark
from ui.theme import Theme

__all__ = ["ColumnHead", "Mode", "NoteMark", "SynopticView"]


class SynopticView(QWidget):
    """Shows values and emits what the reader asks for; it decides nothing about the text."""

    passage_selected = Signal(object)  # Passage | None: the words the reader selected
    marks_activated = Signal(object)  # tuple[str, ...]: findings under a click or Enter, smallest first
    notes_activated = Signal(object)  # tuple[str, ...]: notes under a click or Enter
    row_changed = Signal(int)  # the row being read
    pivot_requested = Signal(str)  # the report whose head was chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection: Passage | None = None
        self._reports: tuple[Report, ...] = ()

    def set_reports(self, reports: Sequence[Report], heads: Sequence[ColumnHead]) -> None:
        """Show these reports at once, a row for each paragraph index until `set_rows` tells better."""
        self._reports = tuple(reports)

    def set_rows(self, rows: Sequence[Row], told: Sequence[str]) -> None:
        """Stand the paragraphs in these rows; `told` says for each how many origins tell it, '2 of 3'."""

    def set_tags(self, tags: Mapping[tuple[ReportId, int], str]) -> None:
        """Words above single paragraphs, such as 'Same copy as A', by report and paragraph index."""

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these words."""

    def set_notes(self, notes: Sequence[NoteMark]) -> None:
        """Tint the words of these notes."""

    def set_visible_kinds(self, kinds: frozenset[MarkKind]) -> None:
        """Show only marks of these kinds."""

    def set_mode(self, mode: Mode) -> None:
        """Change between aligned and as written; the row being read stays."""

    def set_zoom(self, percent: int) -> None:
        """Scale the reports' text; 100 is its plain size."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""

    def select_finding(self, finding: Finding | None) -> None:
        """Tint the finding's words in every column and bring its row level and into sight."""

    def go_to(self, passage: Passage) -> None:
        """Bring the passage into sight and put the caret there."""

    def selected_passage(self) -> Passage | None:
        return self._selection

    def copy_selection(self) -> None:
        """Put the selected words on the clipboard, as they stand in the report."""
        if self._selection is not None:
            QGuiApplication.clipboard().setText("")

    def anchor_rect(self, passage: Passage) -> QRect:
        """The box around the passage's words, in this view's coordinates."""
        return QRect()
