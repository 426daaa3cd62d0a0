"""The worksheet: all that is to be verified, with whom to call and how far it is; it can be printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from ui.messages import counted, tr
from ui.models.note_lines import NoteLine
from ui.models.worksheet import ConflictLine, Line, open_count
from ui.panels.icon_button import IconButton
from ui.panels.panel import Panel
from ui.panels.roll import Roll, RollRow
from ui.panels.worksheet_row import WorksheetHead, WorksheetRow

_ROW = "line"


class WorksheetPanel(Panel):
    """Shows lines and emits what is wanted of them."""

    asked = Signal(object)  # NoteRequest
    went = Signal(object)  # Passage
    task_wanted = Signal(object)  # Finding

    def __init__(self, print_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__("worksheet", tr("Worksheet"), parent)
        self._lines: dict[str, Line] = {}
        self.print = IconButton("print", tr("Print Worksheet"), self.head)
        self.print.follow(print_action)
        self.add_to_head(self.print)
        self.columns = WorksheetHead(self)
        self.roll = Roll(self._make, self._fill, self)
        self.roll.setAccessibleName(tr("Worksheet"))
        self.roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every line has stops of its own
        self.nothing = QLabel(self)
        self.nothing.setProperty("part", "empty")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setText(
            tr("Nothing is to be verified. Notes of the kind ‘To verify’ and conflicts appear here.")
        )
        for part in (self.columns, self.nothing, self.roll):
            self.column.addWidget(part, 0 if part is self.columns else 1)
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = {_key(line): line for line in lines}
        still_open = open_count(lines)
        self.tell_count(counted(still_open, "{n} open", "{n} open") if lines else "")
        self.nothing.setVisible(not lines)
        self.columns.setVisible(bool(lines))
        self.roll.setVisible(bool(lines))
        self.roll.show_rows(tuple(self._lines), self._row_of)

    def row(self, key: str) -> WorksheetRow:
        """The line of a note or finding, which comes into sight."""
        row = self.roll.bring(key)
        if not isinstance(row, WorksheetRow):
            raise KeyError(key)
        return row

    def _row_of(self, key: str) -> RollRow:
        return RollRow(_ROW, self._lines[key])

    def _make(self, _kind: str) -> QWidget:
        row = WorksheetRow(self)
        row.asked.connect(self.asked)
        row.went.connect(self.went)
        row.task_wanted.connect(self.task_wanted)
        return row

    def _fill(self, widget: QWidget, value: object) -> None:
        if isinstance(widget, WorksheetRow) and isinstance(value, NoteLine | ConflictLine):
            widget.show_line(value)


def _key(line: Line) -> str:
    return line.note.id if isinstance(line, NoteLine) else line.finding.id
