"""The mouse on a report: selects by character, word and paragraph, opens marks and notes, follows gaps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.panes.note_grips import GripDrag, grip_at
from ui.panes.note_markers import placed_markers
from ui.panes.pane_caret import START, Selection, paragraph_around, word_around
from ui.panes.report_text import Place, ReportText

if TYPE_CHECKING:
    from ui.panes.report_pane import ReportPane

Unit = Callable[[ReportText, Place], Selection]


class PanePointer:
    """A press that never moved is a click: it opens what is under it."""

    def __init__(self, pane: ReportPane) -> None:
        self._pane = pane
        self._pressed: QPointF | None = None
        self._unit: Unit | None = None
        self._start = START
        self._since_double = QElapsedTimer()
        self._grip = GripDrag(pane)

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._pane.text.paragraphs:
            event.ignore()
            return
        self._pressed, self._unit = event.position(), None
        self._pane.caret_shown = False
        if self._grip.begin(event.position()):
            return
        if self._is_third_click():
            self._begin(paragraph_around, event.position())
            return
        place = self._pane.place_at(event.position())
        extending = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._pane.set_selection(Selection(self._pane.selection.anchor if extending else place, place))

    def double_click(self, event: QMouseEvent) -> None:
        self._since_double.start()
        self._pressed = event.position()
        self._begin(word_around, event.position())

    def move(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        self.drag_to(event.position())
        height = self._pane.height()
        y = round(event.position().y())
        self._pane.dragged_beyond.emit(self._pane.column, min(0, y) or max(0, y - height))

    def drag_to(self, point: QPointF) -> None:
        """Select up to a point, by the unit the reader began with; or take an end of a note there."""
        to = self._pane.place_at(point)
        if self._grip.active:
            self._grip.move(to)
            return
        if self._unit is None:
            self._pane.set_selection(Selection(self._pane.selection.anchor, to))
            return
        reached = self._unit(self._pane.text, to)
        if reached.first < self._start.first:
            self._pane.set_selection(Selection(self._start.last, reached.first))
        else:
            self._pane.set_selection(Selection(self._start.first, max(reached.last, self._start.last)))

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if self._grip.active:
            self._pressed = None
            self._pane.dragged_beyond.emit(self._pane.column, 0)
            self._grip.end()
            return
        moved = (event.position() - self._pressed).manhattanLength()
        clicked = moved < QApplication.startDragDistance() and self._pane.selection.empty
        self._pressed = None
        self._pane.dragged_beyond.emit(self._pane.column, 0)
        self._pane.selection_ended.emit(self._pane.column)
        if clicked:
            self._click(event.position())

    def leave(self) -> None:
        self._set_hovered(None)
        self._set_link(None)

    def _is_third_click(self) -> bool:
        within = QApplication.doubleClickInterval()
        return self._since_double.isValid() and self._since_double.elapsed() < within

    def _begin(self, unit: Unit, point: QPointF) -> None:
        self._unit = unit
        self._start = unit(self._pane.text, self._pane.place_at(point))
        self._pane.set_selection(self._start)

    def _click(self, point: QPointF) -> None:
        link = self._pane.gap_link_at(point)
        if link is not None:
            self._pane.nearest_followed.emit(self._pane.column, link[1])
            return
        if self._pane.left_out_at(point) is not None:
            self._pane.ask_label_at(point)
            return
        place = self._pane.character_at(point)
        if place is not None:
            self._pane.activate(place)
            return
        finding, notes = self._beside_text(point)
        if finding:
            self._pane.marks_activated.emit(self._pane.column, (finding,))
        if notes:
            self._pane.notes_activated.emit(self._pane.column, notes)

    def _beside_text(self, point: QPointF) -> tuple[str | None, tuple[str, ...]]:
        """The finding of a glyph or the notes of a marker at a point of the lanes."""
        pane, measures = self._pane, self._pane.measures
        if measures is None:
            return None, ()
        index = pane.place.at(point.y())
        at = point - QPointF(*pane.origin(index))
        layout, shapes = pane.text.paragraphs[index], pane.marks.shapes(index)
        over = [m for m in placed_markers(shapes.markers, layout, measures) if m.box.contains(at)]
        if over:
            return None, tuple(note.id for note in over[-1].opens)
        line = int(at.y() // layout.line_height) if measures.in_glyph_lane(at.x()) else None
        return next((glyph.finding for glyph in shapes.glyphs if glyph.line == line), None), ()

    def _hover(self, point: QPointF) -> None:
        link = self._pane.gap_link_at(point)
        self._set_link(None if link is None else link[0])
        place = self._pane.character_at(point)
        under = () if place is None else self._pane.marks.findings_at(place)
        self._set_hovered(under[0] if under else None)
        block = self._pane.left_out_at(point)
        if grip_at(self._pane, point) is not None:
            self._pane.setCursor(Qt.CursorShape.SizeHorCursor)
            return
        self._set_cursor(text=place is not None, hand=link is not None or block is not None or bool(under))

    def _set_cursor(self, *, text: bool, hand: bool) -> None:
        plain = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        self._pane.setCursor(Qt.CursorShape.PointingHandCursor if hand else plain)

    def _set_hovered(self, finding: str | None) -> None:
        if finding != self._pane.marks.hovered_id:
            self._pane.hovered.emit(finding)

    def _set_link(self, row: int | None) -> None:
        if row != self._pane.link_under_pointer:
            self._pane.link_under_pointer = row
            self._pane.update()
