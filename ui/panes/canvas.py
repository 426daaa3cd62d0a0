"""The columns under one pair of scroll bars: arranges them, keeps them level, keeps the row being read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.model.alignment import Row
from app.model.finding import Pair
from app.model.report import Report
from app.model.span import ReportId
from ui.panes.lazy_layout import LazyLayout
from ui.panes.level import Level
from ui.panes.link_gutter import LinkGutter
from ui.panes.measures import CHANNEL, measure
from ui.panes.placing import Placing, Slot, place_aligned, place_written
from ui.panes.report_pane import ReportPane
from ui.panes.ribbons import ribbons
from ui.panes.row_gutter import RowGutter
from ui.panes.rows import paragraph_indices, row_labels, rows_by_index, rows_of
from ui.panes.tags import given_tags, order_tags
from ui.panes.values import ColumnHead, Mode
from ui.theme import Theme

_STEP = 44  # px of one turn of the wheel: two lines
_CLEAR = 24.0  # px between a caret and the edge of the view
_ARRIVAL = 0.25  # of the view above what was jumped to, so that its context is in sight
_UPPERMOST = 24.0  # px below the top: a paragraph of which less is in sight is past
_SETTLING = 4  # exact heights may pull further paragraphs into sight; then it is near enough


class Canvas(QAbstractScrollArea):
    """Owns the panes. Positions are kept as a row and a fraction of it, never as pixels."""

    arranged = Signal()  # columns stand elsewhere or are of another width
    placed = Signal()  # paragraphs have other heights or other places
    scrolled = Signal()  # other words are in sight

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.panes: tuple[ReportPane, ...] = ()
        self.measures = measure(Mode.ALIGNED, 0, 0, 1.0)
        self.placing = Placing((), (), ())
        self._links: tuple[LinkGutter, ...] = ()
        self._gutter = RowGutter(theme, self.viewport())
        self._level = Level()
        self._lazy = LazyLayout(self)
        self._lazy.finished.connect(self._settle)
        self._mode, self._zoom, self._pivot = Mode.ALIGNED, 1.0, 0
        self._reports: tuple[Report, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._pairs: tuple[Pair, ...] = ()
        self._same_copy: Mapping[tuple[ReportId, int], str] = {}
        self._placing_now = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)

    # values in

    def set_reports(self, reports: Sequence[Report], heads: Sequence[ColumnHead]) -> None:
        """Make a pane for each report; whoever listens to panes must connect to the new ones."""
        for old in (*self.panes, *self._links):
            old.hide()
            old.deleteLater()
        self._reports = tuple(reports)
        self._pivot = next((i for i, head in enumerate(heads) if head.pivot), 0)
        port = self.viewport()
        self.panes = tuple(
            ReportPane(column, report, head.siglum, self.theme, port)
            for column, (report, head) in enumerate(zip(reports, heads, strict=True))
        )
        self._links = tuple(LinkGutter(a, b, self.theme, port) for a, b in pairwise(self.panes))
        for pane in self.panes:
            pane.caret_moved.connect(self._show_caret)
            pane.show()
        for link in self._links:
            link.followed.connect(self.show_paragraph)
        self._rows = rows_by_index(reports)
        self._gutter.set_rows(row_labels(self._rows, self._reports), ())
        self._share_rows()
        self.relayout()

    def set_rows(self, rows: Sequence[Row], told: Sequence[str]) -> None:
        self._rows = tuple(rows)
        self._gutter.set_rows(row_labels(self._rows, self._reports), told)
        for column, pane in enumerate(self.panes):
            pane.cells = tuple(row.cells[column] for row in self._rows)
        self._share_rows()
        self._place(self.row())
        self._show_lines()

    def set_same_copy(self, words: Mapping[tuple[ReportId, int], str]) -> None:
        self._same_copy = words
        self._share_rows()
        self._place(self.row())

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        self._pairs = tuple(pairs)
        self._share_ribbons()

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            row = self.row()
            self._mode = mode
            self.relayout(row)

    def set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.relayout()

    def set_scroll_together(self, together: bool) -> None:
        self._level.together = together

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self._gutter, *self.panes, *self._links):
            part.theme = theme
            part.update()

    # where the reader is

    @property
    def mode(self) -> Mode:
        return self._mode

    def row(self) -> float:
        """The row at the sync line, with a fraction."""
        return self._level.row(self._y, self.viewport().height())

    def row_at_sync_line(self) -> int:
        return max(0, min(int(self.row()), len(self._rows) - 1))

    def row_in_sight(self, column: int, paragraph: int) -> int | None:
        """The row of a paragraph while some of it can be seen."""
        pane = self.panes[column]
        seen = any(index == paragraph for index, _ in pane.visible(0, pane.height()))
        return rows_of(self._rows, column).get(paragraph) if seen else None

    def paragraphs_in_sight(self) -> list[tuple[int, int]]:
        """For each column the number of its uppermost paragraph in sight, and of how many."""
        return [
            (pane.place.at(_UPPERMOST) + 1 if pane.text.paragraphs else 0, len(pane.text.paragraphs))
            for pane in self.panes
        ]

    def share_of(self, pane: ReportPane, paragraph: int, unit: int) -> float:
        """Where a place stands, as a share of its column's length."""
        layout, end = pane.text.paragraphs[paragraph], self.placing.ends[pane.column]
        inside = layout.height * unit / max(1, layout.units)
        return (self.placing.tops[pane.column][paragraph] + inside) / end if end else 0.0

    def set_current_row(self, row: int | None) -> None:
        self._gutter.set_current(row)
        for link in self._links:
            link.set_current(row)

    def windows(self) -> tuple[tuple[float, float], ...]:
        """What is in sight of each column, as shares of its length."""
        height = self.viewport().height()
        return tuple(
            (max(0.0, pane.place.offset / end), min(1.0, (pane.place.offset + height) / end))
            for pane, end in zip(self.panes, self.placing.ends, strict=True)
            if end > 0
        )

    def scroll_to_share(self, share: float, column: int) -> None:
        """Bring the middle of the view to a share of a column's length."""
        if not self.placing.ends:
            return
        height = self.placing.ends[column] * share
        self._set_y(self._level.y_of(self._level.row_of(column, height), self.viewport().height()))

    def show_paragraph(self, column: int, paragraph: int) -> None:
        self.bring(self.panes[column], paragraph)

    def bring(self, pane: ReportPane, paragraph: int) -> None:
        """Bring a paragraph into sight, unless it is."""
        top = self.placing.tops[pane.column][paragraph]
        bottom, view = top + pane.text.paragraphs[paragraph].height, self.viewport().height()
        if pane.place.offset <= top and bottom <= pane.place.offset + view:
            return
        wanted = max(0.0, min(top - view * _ARRIVAL, self.placing.ends[pane.column] - view))
        if self._mode is Mode.AS_WRITTEN:
            self._set_y(self._level.y_of(self._level.row_of(pane.column, top), view))
        else:
            self._set_y(wanted)
        self.hold(pane.column, wanted)
        self._show_lines()

    def show_level(self, reading: ReportPane, partners: Sequence[ReportPane]) -> None:
        """Bring the selected words of `reading` into sight and those of the partners level with them."""
        first = reading.marks.first_selected()
        if first is None:
            return
        self.bring(reading, first[0])
        height = reading.first_selected_box().top()
        for pane in partners:
            if pane is not reading:
                self.hold(pane.column, pane.place.offset + pane.first_selected_box().top() - height)

    def hold(self, column: int, offset: float) -> None:
        """As written: let one column stand at `offset`, the others where they are."""
        self._level.hold(column, offset, self._y, self.viewport().height())
        self._scroll_columns()

    # arranging

    def relayout(self, row: float | None = None) -> None:
        """Exact for what is in sight, guessed for the rest, finished in idle slices; the row stays."""
        kept = self.row() if row is None else row
        self.measures = measure(self._mode, len(self.panes), self.viewport().width(), self._zoom)
        for pane in self.panes:
            pane.set_measures(self.measures)
        self._gutter.padding = self.measures.density.padding
        self._arrange()
        self._place(kept)
        self._show_lines()
        self._lazy.start([pane.text for pane in self.panes])

    def _arrange(self) -> None:
        measures, height = self.measures, self.viewport().height()
        scrolled = self.horizontalScrollBar().value()
        for pane, left in zip(self.panes, measures.lefts, strict=True):
            pane.setGeometry(left - scrolled, 0, measures.column, height)
        for link, pane in zip(self._links, self.panes, strict=False):
            link.setGeometry(pane.geometry().right() + 1, 0, CHANNEL, height)
            link.setVisible(measures.mode is Mode.AS_WRITTEN)
        self._gutter.setGeometry(0, 0, measures.gutter, height)
        self._gutter.raise_()
        self._pin_pivot()
        self.arranged.emit()

    def _pin_pivot(self) -> None:
        """While aligned columns scroll sideways the pivot stays in sight."""
        if self._mode is Mode.ALIGNED and self.panes:
            pane = self.panes[self._pivot]
            most = max(self.measures.gutter, self.viewport().width() - pane.width())
            pane.move(max(self.measures.gutter, min(pane.x(), most)), 0)
            pane.raise_()

    def _place(self, row: float) -> None:
        slots = [self._slots(pane) for pane in self.panes]
        place = place_aligned if self._mode is Mode.ALIGNED else place_written
        self.placing = place(paragraph_indices(self._rows), slots, self.measures.spacing)
        self._level.move(self.placing, self._mode)
        for column, pane in enumerate(self.panes):
            pane.place.move(self.placing.tops[column], self.placing.edges)
        self._gutter.place.move((), self.placing.edges)
        self._set_bars(row)
        self._scroll_columns()
        for part in (self._gutter, *self.panes):
            part.update()
        self.placed.emit()

    def _slots(self, pane: ReportPane) -> list[Slot]:
        tag = self.measures.tag_height
        return [
            Slot(tag if index in pane.tags else 0.0, paragraph.height)
            for index, paragraph in enumerate(pane.text.paragraphs)
        ]

    def _set_bars(self, row: float) -> None:
        self._placing_now = True
        view = self.viewport().size()
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, round(self._level.length - view.height())))
        bar.setValue(round(self._level.y_of(row, view.height())))
        across.setPageStep(view.width())
        across.setRange(0, max(0, self.measures.width - view.width()))
        self._placing_now = False

    def _show_lines(self) -> None:
        """Break the lines of what is in sight."""
        for _ in range(_SETTLING):
            broken = [pane.ensure_visible_lines() for pane in self._in_sight()]
            if not any(broken):
                return
            self._place(self.row())

    def _in_sight(self) -> list[ReportPane]:
        width = self.viewport().width()
        return [pane for pane in self.panes if pane.x() < width and pane.geometry().right() > 0]

    def _settle(self) -> None:
        self._place(self.row())
        self._show_lines()

    def _share_rows(self) -> None:
        for column, pane in enumerate(self.panes):
            copies = {p: words for (report, p), words in self._same_copy.items() if report == pane.report.id}
            pane.tags = given_tags(copies) | order_tags(self._rows, column)
        self._share_ribbons()

    def _share_ribbons(self) -> None:
        for left, link in enumerate(self._links):
            link.set_ribbons(ribbons(self._rows, self._reports, left, self._pairs))

    # scrolling

    @property
    def _y(self) -> float:
        return float(self.verticalScrollBar().value())

    def _set_y(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def _scroll_columns(self) -> None:
        offsets = self._level.offsets(self._y, self.viewport().height())
        for pane, offset in zip(self.panes, offsets, strict=True):
            pane.scroll_to(offset)
        self._gutter.scroll_to(self._y)
        for link in self._links:
            link.update()
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
        wanted = measure(self._mode, len(self.panes), self.viewport().width(), self._zoom)
        if wanted != self.measures:
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
        turned = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * 3 * _STEP)
        if self._level.together or self._mode is Mode.ALIGNED or not turned:
            return False
        pane = next((p for p in self.panes if p.geometry().contains(event.position().toPoint())), None)
        if pane is None:
            return False
        self.hold(pane.column, pane.place.offset - turned)
        self._show_lines()
        return True

    def _show_caret(self, column: int) -> None:
        pane = self.panes[column]
        box = pane.box_of(pane.selection.caret)
        view = self.viewport().height()
        above, below = box.top() - _CLEAR, box.bottom() + _CLEAR - view
        step = above if above < 0 else max(0.0, below)
        if step:
            wanted = pane.place.offset + step
            self._set_y(self._y + step)
            self.hold(column, wanted)
