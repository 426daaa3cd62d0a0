"""The columns under one pair of scroll bars: lays them out, keeps them level and the row being read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.model.alignment import Row
from app.model.report import Report
from app.model.span import ReportId
from ui.panes.columns import Columns
from ui.panes.lazy_layout import LazyLayout
from ui.panes.level import Level
from ui.panes.measures import Measures, measure
from ui.panes.placing import Placing, place_aligned, place_written
from ui.panes.report_pane import ReportPane
from ui.panes.row_gutter import least_width
from ui.panes.rows import paragraph_indices, rows_of
from ui.panes.values import ColumnHead, Mode, TextLook
from ui.theme import Theme

_LINES_A_TURN = 3
_STEP = 44  # px of one step of the wheel or of an arrow key: two lines
_CLEAR = 24.0  # px between a caret and the edge of the view
_ARRIVAL = 0.25  # of the view above what was jumped to, so that its context is in sight
_SETTLING = 4  # exact heights may pull further paragraphs into sight; then it is near enough


class Canvas(QAbstractScrollArea):
    """Positions are kept as a row and a fraction of it, never as pixels."""

    arranged = Signal()  # columns stand elsewhere or are of another width
    placed = Signal()  # paragraphs have other heights or other places
    scrolled = Signal()  # other words are in sight

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = Columns(theme, self.viewport())
        self.columns.caret_moved.connect(self._show_caret)
        self.measures = measure(Mode.ALIGNED, (), 0, TextLook())
        self._widths: Mapping[ReportId, float] = {}
        self.placing = Placing((), (), ())
        self._level = Level()
        self._lazy = LazyLayout(self)
        self._lazy.finished.connect(self._settle)
        self._mode, self._look = Mode.ALIGNED, TextLook()
        self._placing_now = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)

    # values in

    def set_reports(self, reports: Sequence[Report], heads: Sequence[ColumnHead]) -> None:
        row, rows = self.row(), self.columns.rows
        same = self.columns.reads(reports)
        self.columns.set_reports(reports, heads)
        if same:  # in other words: they stand as they stood
            self.columns.set_rows(rows, ())
        self.relayout(row if same else None)

    def set_heads(self, heads: Sequence[ColumnHead]) -> None:
        """The same reports under other heads: another may be the pivot, which stays in sight."""
        self.columns.set_heads(heads)
        self._arrange()

    def set_rows(self, rows: Sequence[Row], told: Sequence[str]) -> None:
        row = self.row()
        self.columns.set_rows(rows, told)
        self._place(row)
        self._show_lines()

    def set_same_copy(self, words: Mapping[tuple[ReportId, int], str]) -> None:
        self.columns.set_same_copy(words)
        self._place(self.row())
        self._show_lines()

    def set_left_out(self, shown: bool) -> None:
        self.columns.set_left_out(shown)
        self.relayout()

    def set_widths(self, widths: Mapping[ReportId, float]) -> None:
        """How many times its share each of these columns takes; the others take one."""
        self._widths = widths
        if self._measured() != self.measures:
            self.relayout()

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            row = self.row()
            self._mode = mode
            self.relayout(row)

    def set_look(self, look: TextLook) -> None:
        if look != self._look:
            self._look = look
            self.relayout()

    def set_scroll_together(self, together: bool) -> None:
        self._level.together = together

    # where the reader is

    @property
    def mode(self) -> Mode:
        return self._mode

    def row(self) -> float:
        """The row at the sync line, with a fraction."""
        return self._level.row(self._y, self._view)

    def scroll_to_share(self, share: float, column: int) -> None:
        """Bring the row at a share of a column's length to the sync line."""
        if self.placing.ends:
            row = self._level.row_of(column, self.placing.ends[column] * share)
            self._set_y(self._level.y_of(row, self._view))

    def bring(self, pane: ReportPane, box: QRectF) -> None:
        """Bring a box of a pane into sight, unless it is."""
        if box.top() >= 0 and box.bottom() <= self._view:
            return
        top = pane.place.offset + box.top()
        wanted = max(0.0, min(top - self._view * _ARRIVAL, self.placing.ends[pane.column] - self._view))
        if self._mode is Mode.AS_WRITTEN:
            self._set_y(self._level.y_of(self._level.row_of(pane.column, top), self._view))
        else:
            self._set_y(wanted)
        self._hold(pane, wanted)
        self._show_lines()

    def show_level(self, reading: ReportPane) -> None:
        """Bring the selected words of `reading` into sight and what the others tell there level with them."""
        first = reading.marks.first_selected()
        if first is None:
            return
        self.bring(reading, reading.first_selected_box())
        for pane in self.columns.panes:
            if pane is not reading:
                self._hold(pane, pane.place.offset + self._apart(reading, first[0], pane))
        self._show_lines()

    def _apart(self, reading: ReportPane, paragraph: int, pane: ReportPane) -> float:
        """How much lower a column stands than `reading`: its selected words, else its part of the row."""
        if pane.marks.first_selected():
            return pane.first_selected_box().top() - reading.first_selected_box().top()
        row = rows_of(self.columns.rows, reading.column).get(paragraph)
        told = () if row is None else self.columns.rows[row].cells[pane.column].paragraphs
        return pane.origin(told[0])[1] - reading.origin(paragraph)[1] if told else 0.0

    # layout

    def relayout(self, row: float | None = None) -> None:
        """Exact for what is in sight, guessed for the rest, finished in idle slices; the row stays."""
        kept = self.row() if row is None else row
        self.measures = self._measured()
        self.columns.set_measures(self.measures)
        self._arrange()
        self._place(kept)
        self._show_lines()
        self._lazy.start([pane.text for pane in self.columns.panes])

    def _measured(self) -> Measures:
        widths = [self._widths.get(pane.report.id, 1.0) for pane in self.columns.panes]
        return measure(self._mode, widths, self.viewport().width(), self._look, gutter=least_width())

    def _arrange(self) -> None:
        self.columns.arrange(self.measures, self.horizontalScrollBar().value())
        self.arranged.emit()

    def _place(self, row: float) -> None:
        place = place_aligned if self._mode is Mode.ALIGNED else place_written
        slots = self.columns.slots(self.measures)
        self.placing = place(paragraph_indices(self.columns.rows), slots, self.measures.spacing)
        self._level.move(self.placing, self._mode)
        self.columns.move(self.placing)
        self._set_bars(row)
        self._scroll_columns()
        self.columns.update()
        self.placed.emit()

    def _set_bars(self, row: float) -> None:
        self._placing_now = True
        bar, across, view = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport().size()
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, round(self._level.length - view.height())))
        bar.setValue(round(self._level.y_of(row, view.height())))
        across.setPageStep(view.width())
        across.setRange(0, max(0, self.measures.width - view.width()))
        self._placing_now = False

    def _show_lines(self) -> None:
        """Break the lines of what is in sight."""
        for _ in range(_SETTLING):
            if not self.columns.ensure_visible_lines():
                return
            self._place(self.row())

    def _settle(self) -> None:
        self._place(self.row())
        self._show_lines()

    # scrolling

    @property
    def _y(self) -> float:
        return float(self.verticalScrollBar().value())

    @property
    def _view(self) -> float:
        return float(self.viewport().height())

    def _set_y(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def _hold(self, pane: ReportPane, offset: float) -> None:
        """As written: let one column stand at `offset`, the others where they are."""
        self._level.hold(pane.column, offset, self._y, self._view)
        self._scroll_columns()

    def _scroll_columns(self) -> None:
        self.columns.scroll_to(self._level.offsets(self._y, self._view), self._y)
        self.scrolled.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._placing_now:
            return
        if dx:
            self._arrange()
        if dy:
            self._level.loosen(dy)
            self._scroll_columns()
        if self._lazy.pending:
            self._show_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._measured() != self.measures:
            self.relayout()
            return
        row = self.row()
        self._arrange()
        self._place(row)
        self._show_lines()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and self._scrolls_alone(event):
            return True
        return super().viewportEvent(event)

    def _scrolls_alone(self, event: QWheelEvent) -> bool:
        """With scrolling apart the wheel moves only the column under it."""
        turned = event.pixelDelta().y() or event.angleDelta().y() * _LINES_A_TURN * _STEP // 120
        if self._level.together or self._mode is Mode.ALIGNED or not turned:
            return False
        at = event.position().toPoint()
        pane = next((pane for pane in self.columns.panes if pane.geometry().contains(at)), None)
        if pane is not None:
            self._hold(pane, pane.place.offset - turned)
            self._show_lines()
        return pane is not None

    def _show_caret(self, column: int) -> None:
        pane = self.columns.panes[column]
        box = pane.box_of(pane.selection.caret)
        above, below = box.top() - _CLEAR, box.bottom() + _CLEAR - self._view
        step = above if above < 0 else max(0.0, below)
        if step:
            wanted = pane.place.offset + step
            self._set_y(self._y + step)
            self._hold(pane, wanted)
