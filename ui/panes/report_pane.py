"""One report as a column: shows its paragraphs where it is told to and finds what is under a point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from app.model.alignment import Cell
from app.model.report import Report
from app.model.span import Passage, Span
from ui.models.label_request import LabelRequest
from ui.panes.column_place import ColumnPlace
from ui.panes.gap_cell import GapCell, link_box
from ui.panes.left_out import LeftOut, LeftOutBlock, block_box
from ui.panes.measures import Measures
from ui.panes.pane_caret import START, CaretMoves, Selection
from ui.panes.pane_marks import PaneMarks
from ui.panes.pane_paint import paint_pane
from ui.panes.pane_pointer import PanePointer
from ui.panes.paragraph_layout import x_of
from ui.panes.report_text import Place, ReportText
from ui.panes.tags import Tag
from ui.theme import Theme

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ReportPane(QWidget):
    """A light widget: where paragraphs stand and what is chosen elsewhere are the canvas's business."""

    selection_changed = Signal(int)  # column
    selection_ended = Signal(int)  # column: the reader let go of the mouse or of the key
    caret_moved = Signal(int)  # column: the caret should come into sight
    marks_activated = Signal(int, object)  # column, finding ids, smallest first
    notes_activated = Signal(int, object)  # column, note ids, smallest first
    note_dragged = Signal(str, int, object)  # note, which of its passages, the Span it shall cover
    hovered = Signal(object)  # the finding under the pointer, or None
    nearest_followed = Signal(int, int)  # column, paragraph
    dragged_beyond = Signal(int, int)  # column, px above (negative) or below the pane; 0 back inside
    labels_wanted = Signal(object)  # LabelRequest
    keyboard_came = Signal(int, bool)  # column: it is read by keyboard, or no longer

    def __init__(self, column: int, report: Report, siglum: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.column, self.report, self.siglum, self.theme = column, report, siglum, theme
        self.text = ReportText(report)
        self.marks = PaneMarks(self.text)
        self.left_out = LeftOut(report)
        self.place = ColumnPlace(len(self.text.paragraphs))
        self.selection = START
        self.caret_shown = False
        self.focus_outlined = False
        self.afloat = False  # stands above another column
        self.link_under_pointer: int | None = None
        self.tags: Mapping[int, Tag] = {}
        self.cells: Sequence[Cell] = ()
        self.measures: Measures | None = None
        self._moves = CaretMoves(self.text)
        self._pointer = PanePointer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    # what it shows

    def set_measures(self, measures: Measures) -> None:
        own = replace(measures, mirrored=self.text.rtl)
        self.measures = own
        self.text.set_measures(own)
        self.marks.forget_shapes()
        self.left_out.set_measures(own)

    def scroll_to(self, offset: float) -> None:
        moved, self.place.offset = self.place.offset - offset, offset
        if moved:
            self.scroll(0, round(moved))

    def set_selection(self, selection: Selection) -> None:
        if selection == self.selection:
            return
        self.selection = selection
        self.update()
        self.selection_changed.emit(self.column)

    def selected_passage(self) -> Passage | None:
        if self.selection.empty:
            return None
        return self.text.passage(self.selection.first, self.selection.last)

    # where things are

    def visible(self, top: float, bottom: float) -> Iterator[tuple[int, float]]:
        """Paragraphs between two heights of this widget, with their own."""
        heights = [paragraph.height for paragraph in self.text.paragraphs]
        return self.place.visible(top, bottom, heights)

    def ensure_visible_lines(self) -> bool:
        """Break the lines of what is in sight; tells whether any height changed."""
        broken = [self.text.ensure(index) for index, _ in list(self.visible(0, self.height()))]
        return any(broken)

    def place_at(self, point: QPointF) -> Place:
        """Between which characters a point lies."""
        index, at = self._inside(point)
        return Place(index, self.text.paragraphs[index].caret_at(at.x(), at.y()))

    def character_at(self, point: QPointF) -> Place | None:
        """The character under a point."""
        if not self.text.paragraphs:
            return None
        index, at = self._inside(point)
        unit = self.text.paragraphs[index].character_at(at.x(), at.y())
        return None if unit is None else Place(index, unit)

    def box_of(self, place: Place) -> QRect:
        """The character after a place, or a line's height where none follows."""
        self.text.ensure(place.paragraph)
        paragraph = self.text.paragraphs[place.paragraph]
        pieces = paragraph.pieces(place.unit, place.unit + 1)
        box = paragraph.box(pieces[0]) if pieces else self._caret_box(place)
        return box.translated(*self.origin(place.paragraph)).toAlignedRect()

    def boxes_of(self, span: Span) -> list[QRectF]:
        """The pieces of lines that a span of the report's text covers."""
        parts = self.text.ranges(span)
        return [box for part in parts for box in self._boxes(part.paragraph, part.start, part.end)]

    def first_selected_box(self) -> QRectF:
        """The first line of the selected finding's words; empty where it has none here."""
        first = self.marks.first_selected()
        boxes = self._boxes(first[0], first[1].start, first[1].end) if first else []
        return boxes[0] if boxes else QRectF()

    def origin(self, paragraph: int) -> tuple[float, float]:
        """The top left of a paragraph's text in this widget."""
        left = self.measures.text_left if self.measures else 0
        return float(left), self.place.tops[paragraph] - self.place.offset

    def gaps(self, top: float, bottom: float) -> Iterator[tuple[int, GapCell]]:
        """The gaps between two heights of this widget, with their rows."""
        edges, offset = self.place.edges, self.place.offset
        for row in self.place.rows(top, bottom) if self.cells else ():
            if not self.cells[row].paragraphs:
                nearest = self.cells[row].nearest
                yield row, GapCell(self.siglum, nearest, edges[row] - offset, edges[row + 1] - 1 - offset)

    def gap_link_at(self, point: QPointF) -> tuple[int, int] | None:
        """The row and nearest paragraph of a gap whose link is under a point."""
        for row, gap in self.gaps(point.y(), point.y()):
            if self.measures and gap.nearest is not None and link_box(gap, self.measures).contains(point):
                return row, gap.nearest
        return None

    def left_out_blocks(self) -> Iterator[tuple[LeftOutBlock, float]]:
        """The blocks that are no part of the report, with their tops in this widget, while they are shown."""
        if not self.left_out.shown:
            return iter(())
        tag, offset = (self.measures.tag_height if self.measures else 0.0), self.place.offset
        tops = [top - offset for top in self.place.tops]
        starts = [top - (tag if index in self.tags else 0.0) for index, top in enumerate(tops)]
        ends = [top + paragraph.height for top, paragraph in zip(tops, self.text.paragraphs, strict=True)]
        return self.left_out.placed(starts, ends)

    def left_out_at(self, point: QPointF) -> int | None:
        """The excluded block under a point."""
        if self.measures is None:
            return None
        for block, top in self.left_out_blocks():
            if block_box(block, top, self.measures).contains(point):
                return block.index
        return None

    def _inside(self, point: QPointF) -> tuple[int, QPointF]:
        index = self.place.at(point.y())
        self.text.ensure(index)
        return index, point - QPointF(*self.origin(index))

    def _boxes(self, index: int, start: int, end: int) -> list[QRectF]:
        self.text.ensure(index)
        paragraph, origin = self.text.paragraphs[index], self.origin(index)
        return [paragraph.box(piece).translated(*origin) for piece in paragraph.pieces(start, end)]

    def _caret_box(self, place: Place) -> QRectF:
        layout = self.text.paragraphs[place.paragraph]
        line = layout.layout.lineForTextPosition(place.unit)
        top, pitch = line.lineNumber() * layout.line_height, layout.line_height
        return QRectF(x_of(line, place.unit), top, 1.0, pitch)

    # what the reader does

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pane(self, painter, QRectF(event.rect()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.text.paragraphs:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activate(self.selection.caret)
            return
        moved = self._moves.by_key(event, self.selection)
        if moved is None:
            event.ignore()
            return
        self.caret_shown = True
        self.set_selection(moved)
        self.selection_ended.emit(self.column)
        self.caret_moved.emit(self.column)

    def activate(self, place: Place) -> None:
        """Open what lies on the character at a place."""
        findings, notes = self.marks.findings_at(place), self.marks.notes_at(place)
        if findings:
            self.marks_activated.emit(self.column, findings)
        if notes:
            self.notes_activated.emit(self.column, notes)

    def ask_labels(self) -> None:
        """Ask what the paragraph at the caret is, and the text left out beside it."""
        caret = self.selection.caret
        at, here = self.mapToGlobal(self.box_of(caret).bottomLeft()), caret.paragraph
        self.labels_wanted.emit(
            LabelRequest(self.report.id, here, at, paragraph=here, excluded=self.left_out.beside(here))
        )

    def ask_label_at(self, point: QPointF) -> None:
        """Ask what the block under a point is."""
        block, here = self.left_out_at(point), self.place.at(point.y())
        asked = partial(LabelRequest, self.report.id, here, self.mapToGlobal(point.toPoint()))
        if block is None:
            self.labels_wanted.emit(asked(paragraph=here))
        else:
            self.labels_wanted.emit(asked(paragraph=None, excluded=(block,)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.text.paragraphs:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.ask_label_at(QPointF(event.pos()))
        else:
            self.ask_labels()

    def extend_to_pointer(self) -> None:
        """Select up to where the pointer is now, though it has not moved."""
        self._pointer.drag_to(QPointF(self.mapFromGlobal(QCursor.pos())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_tab = event.reason() in _BY_TAB
        by_key = by_tab or self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self.caret_shown = self.caret_shown or by_key
        if by_tab:
            self._bring_caret()
        self.keyboard_came.emit(self.column, self.caret_shown)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.keyboard_came.emit(self.column, False)
        self.update()

    def _bring_caret(self) -> None:
        """Whoever comes by Tab goes on reading where the column stands, not where the caret was left."""
        in_sight = [index for index, top in self.visible(0, self.height()) if top >= 0]
        caret = self.selection.caret.paragraph
        if in_sight and self.selection.empty and caret not in in_sight:
            first = Place(min(in_sight), 0)
            self.set_selection(Selection(first, first))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moves.forget_goal()
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def leaveEvent(self, event: object) -> None:
        self._pointer.leave()
