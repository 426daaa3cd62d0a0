"""What is asked of the columns' heads, told of reports: others know no columns."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from app.model.span import ReportId
from ui.panes.canvas import Canvas
from ui.panes.column_heads import ColumnHeads


class HeadRequests(QObject):
    """Turns columns and places into reports, pixels into shares."""

    pivot_requested = Signal(str)  # the report whose head was chosen
    move_requested = Signal(str, object)  # a report, the one before which its column shall stand or None
    width_requested = Signal(str, object)  # a report, how many times its share it shall take or None for one
    menu_requested = Signal(str, QPoint)  # the report whose head it is, where on the screen

    def __init__(self, heads: ColumnHeads, canvas: Canvas) -> None:
        super().__init__(heads)
        self._canvas = canvas
        heads.pivot_requested.connect(self._request_pivot)
        heads.move_requested.connect(self.move)
        heads.width_requested.connect(self._request_width)
        heads.menu_requested.connect(self._request_menu)

    def move(self, column: int, place: int) -> None:
        """Ask that a column come to stand at a place among the others; places beyond them are none."""
        panes = list(self._canvas.columns.panes)
        if not 0 <= place < len(panes):
            return
        moved = panes.pop(column)
        before = panes[place].report.id if place < len(panes) else None
        self.move_requested.emit(moved.report.id, before)

    def _request_pivot(self, column: int) -> None:
        self.pivot_requested.emit(self._report(column))

    def _request_width(self, column: int, width: int | None) -> None:
        times = None if width is None else width / self._canvas.measures.column
        self.width_requested.emit(self._report(column), times)

    def _request_menu(self, column: int, at: QPoint) -> None:
        self.menu_requested.emit(self._report(column), at)

    def _report(self, column: int) -> ReportId:
        return self._canvas.columns.panes[column].report.id
