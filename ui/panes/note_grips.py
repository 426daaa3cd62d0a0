"""The ends of the chosen note's words: bars that can be taken by the mouse and dragged along the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.model.span import Passage, Span
from ui.models.passage_ends import End
from ui.panes.report_text import Place
from ui.panes.values import NoteMark

if TYPE_CHECKING:
    from ui.panes.report_pane import ReportPane

_WIDE, _KNOB = 2.0, 6.0
_REACH = 6.0  # px around a grip that still take it


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of one passage of the chosen note."""

    note: NoteMark
    place: int
    passage: Passage
    end: End
    box: QRectF

    def dragged_to(self, code_point: int) -> Span:
        """The passage with this end elsewhere; the other end is not passed."""
        start, end = self.passage.span.start, self.passage.span.end
        if self.end is End.START:
            return Span(min(code_point, end - 1), end)
        return Span(start, max(code_point, start + 1))


class GripDrag:
    """Takes a grip, lets the words follow the pointer, and says at the end what they shall be."""

    def __init__(self, pane: ReportPane) -> None:
        self._pane = pane
        self._grip: Grip | None = None
        self._span: Span | None = None

    @property
    def active(self) -> bool:
        return self._grip is not None

    def begin(self, point: QPointF) -> bool:
        """Take the grip under the pointer; tells whether there is one."""
        self._grip, self._span = grip_at(self._pane, point), None
        return self._grip is not None

    def move(self, to: Place) -> None:
        grip = self._grip
        if grip is None:
            return
        self._span = grip.dragged_to(self._pane.text.code_point(to))
        self._pane.marks.drag_note(grip.note, grip.place, Passage(grip.passage.report, self._span))
        self._pane.update()

    def end(self) -> None:
        grip, span = self._grip, self._span
        self._grip = self._span = None
        if grip is not None and span is not None and span != grip.passage.span:
            self._pane.note_dragged.emit(grip.note.id, grip.place, span)


def paint_grips(pane: ReportPane, painter: QPainter) -> None:
    """A bar at each end with a knob: above where the words begin, below where they end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for grip in grips(pane):
        edge = pane.theme.note(grip.note.colour).edge
        painter.fillRect(grip.box, edge)
        knob = grip.box.top() if grip.end is End.START else grip.box.bottom()
        painter.setPen(QPen(pane.theme.role("paper"), 1))
        painter.setBrush(edge)
        painter.drawEllipse(QPointF(grip.box.center().x(), knob), _KNOB / 2, _KNOB / 2)
    painter.restore()


def grip_at(pane: ReportPane, point: QPointF) -> Grip | None:
    """The grip nearest to a point that is near enough to take it."""
    near = [grip for grip in grips(pane) if grip.box.adjusted(-_REACH, -4, _REACH, 4).contains(point)]
    return min(near, key=lambda grip: abs(grip.box.center().x() - point.x()), default=None)


def grips(pane: ReportPane) -> Iterator[Grip]:
    """Both ends of each passage in this report of the chosen note."""
    for note, place, passage in pane.marks.chosen_passages():
        boxes = pane.boxes_of(passage.span)
        if boxes:
            yield Grip(note, place, passage, End.START, _bar(boxes[0], End.START, pane.text.rtl))
            yield Grip(note, place, passage, End.END, _bar(boxes[-1], End.END, pane.text.rtl))


def _bar(words: QRectF, end: End, rtl: bool) -> QRectF:
    """Where words are read from the right they begin there."""
    left = words.left() - _WIDE if (end is End.START) != rtl else words.right()
    return QRectF(left, words.top() + 2, _WIDE, words.height() - 3)
