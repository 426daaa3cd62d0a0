"""Where the reader is in the synopsis: the report that is read, and the row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.panes.canvas import Canvas
from ui.panes.report_pane import ReportPane
from ui.panes.sight import row_at_sync_line, row_in_sight


class ReadingPlace(QObject):
    """What the reader chose last counts while it is in sight, else the row at the sync line."""

    row_changed = Signal(int)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._chosen: tuple[int, int] | None = None  # column and paragraph
        self._row = -1

    @property
    def column(self) -> int:
        """The column in which the reader chose something last; -1 for none."""
        return self._chosen[0] if self._chosen else -1

    def pane(self) -> ReportPane | None:
        """The report that is read: with the keyboard, else with a selection, else the first."""
        panes = self._canvas.columns.panes
        focused = (pane for pane in panes if pane.hasFocus())
        selected = (pane for pane in panes if not pane.selection.empty)
        return next(focused, None) or next(selected, None) or next(iter(panes), None)

    def forget(self) -> None:
        """Other reports stand there: nothing is chosen in them."""
        self._chosen = None

    def choose(self, column: int, paragraph: int) -> None:
        self._chosen = (column, paragraph)
        self.follow()

    def follow(self) -> None:
        """Tell which row is read, if it is another one."""
        chosen = row_in_sight(self._canvas, *self._chosen) if self._chosen else None
        self._canvas.columns.set_current_row(chosen)
        row = row_at_sync_line(self._canvas) if chosen is None else chosen
        if row != self._row:
            self._row = row
            self.row_changed.emit(row)
