"""Paints the shapes of marks and notes: tints and underlines below the text, glyphs and markers beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.panes.mark_shapes import Glyph, Marker, MarkRange, NoteBar, NoteTint, Underline
from ui.panes.measures import Measures
from ui.panes.note_markers import placed_markers
from ui.panes.paragraph_layout import ParagraphLayout
from ui.theme import Theme
from ui.theme.glyphs import draw_disc, draw_glyph, draw_marker, draw_round_marker
from ui.theme.notes import stacked
from ui.theme.underlines import Pen, draw_underline

_GLYPH_ABOVE, _GLYPH_SCALE = 4.5, 0.92
_BAR = 2.0
_FOCUS, _FOCUS_HIGH_CONTRAST = 1.5, 2.0


class MarkPainter:
    """Paints on one paragraph: the painter's origin is the top left of its text."""

    def __init__(self, painter: QPainter, layout: ParagraphLayout, theme: Theme, measures: Measures) -> None:
        self._painter, self._layout, self._theme, self._measures = painter, layout, theme, measures
        self._zoom, self._scale = measures.zoom, measures.scale
        self._ratio = painter.device().devicePixelRatioF()

    def notes(self, tints: Iterable[NoteTint]) -> None:
        for tint in tints:
            box = self._layout.box(tint.piece).adjusted(-1, 2, 1, -1)
            self._round(box, 2.0, stacked(self._theme, tint.colours))
            if self._theme.high_contrast:
                edge = self._theme.note(tint.colours[-1]).edge
                self._painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), edge)

    def tint(self, marks: Iterable[MarkRange]) -> None:
        for mark in marks:
            for box in self._boxes(mark):
                self._round(box, 3.0, self._theme.kind(mark.kind).tint)

    def outline(self, mark: MarkRange) -> None:
        """The focus: only on the passage with the keyboard."""
        width = _FOCUS_HIGH_CONTRAST if self._theme.high_contrast else _FOCUS
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._theme.role("focus"), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        for box in self._boxes(mark):
            self._painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3.0, 3.0)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def selection(self, start: int, end: int) -> None:
        for piece in self._layout.pieces(start, end):
            self._painter.fillRect(self._layout.box(piece), self._theme.role("selection"))

    def underlines(self, underlines: Iterable[Underline]) -> None:
        for line in underlines:
            pen = Pen.of(line.kind, self._theme, over_note=line.over_note, zoom=self._zoom, ratio=self._ratio)
            left, right = self._snapped(line.piece.left), self._snapped(line.piece.right)
            draw_underline(self._painter, pen, left, right, self._layout.baseline(line.piece.line))

    def glyphs(self, glyphs: Iterable[Glyph], selected: str | None) -> None:
        for glyph in glyphs:
            above = self._layout.baseline(glyph.line) - _GLYPH_ABOVE * self._zoom
            centre = QPointF(self._measures.glyph_centre, above)
            if glyph.finding == selected:
                draw_disc(self._painter, glyph.kind, centre, self._theme, self._scale)
            else:
                colour = self._theme.kind(glyph.kind).glyph
                draw_glyph(self._painter, glyph.kind, centre, colour, _GLYPH_SCALE * self._scale)

    def bars(self, bars: Iterable[NoteBar]) -> None:
        """How far the notes reach, in the margin below their markers; lanes that do not fit are left out."""
        pitch = self._layout.line_height
        for bar in bars:
            left = self._measures.bar_left(bar.lane)
            if left is not None:
                box = QRectF(left, bar.first * pitch + 2, _BAR, (bar.last - bar.first + 1) * pitch - 3)
                self._painter.fillRect(box, self._theme.note(bar.colour).edge)

    def markers(self, markers: Iterable[Marker]) -> None:
        for marker in placed_markers(markers, self._layout, self._measures):
            draw = draw_round_marker if marker.note.foreign else draw_marker
            draw(self._painter, marker.box, marker.words, marker.note.colour, self._theme)

    def _boxes(self, mark: MarkRange) -> Iterable[QRectF]:
        for piece in self._layout.pieces(mark.start, mark.end):
            yield self._layout.box(piece).adjusted(-2, 1, 2, 2)

    def _round(self, box: QRectF, radius: float, fill: QColor) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(box, radius, radius)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _snapped(self, x: float) -> float:
        return round(x * self._ratio) / self._ratio
