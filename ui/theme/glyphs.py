"""Glyphs of the kinds, badges of the reports, markers of the notes: painted paths, never font characters."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from ui.theme.mirror import upright
from ui.theme.roles import Theme, load_patterns
from ui.theme.type import SECONDARY, TINY, ui_font

STROKE = 1.5
DISC = 16.0
BADGE, MARKER = 20.0, 14.0
_INSIDE_DISC = 0.86  # the glyph shrinks so that it keeps clear of the disc's edge


def draw_glyph(painter: QPainter, kind: str, centre: QPointF, colour: QColor, scale: float = 1.0) -> None:
    """The glyph of a kind in an 18 px box (at scale 1) around `centre`."""
    strokes, dots = _paths(load_patterns()[kind].glyph)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(scale if painter.worldTransform().m11() > 0 else -scale, scale)  # upright if turned round
    painter.strokePath(strokes, QPen(colour, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.fillPath(dots, colour)
    painter.restore()


def draw_disc(painter: QPainter, kind: str, centre: QPointF, theme: Theme, scale: float = 1.0) -> None:
    """The glyph of a selected finding: in the paper's colour on a filled disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.kind(kind).glyph)
    radius = DISC / 2 * scale
    painter.drawEllipse(centre, radius, radius)
    painter.restore()
    draw_glyph(painter, kind, centre, theme.role("paper"), scale * _INSIDE_DISC)


def draw_badge(painter: QPainter, box: QRectF, siglum: str, theme: Theme, *, pivot: bool = False) -> None:
    """A report's letter in a small square: filled for the pivot, outlined for the others."""
    ink = theme.role("on_accent" if pivot else "ink")
    fill = theme.role("accent") if pivot else None
    edge = None if pivot else theme.role("rule_strong")
    _rounded(painter, box, 4.0, fill, edge)
    size = SECONDARY if box.height() >= BADGE else TINY
    _letters(painter, box, siglum, size, ink)


def draw_marker(painter: QPainter, box: QRectF, words: str, colour: str, theme: Theme) -> None:
    """A note's number in its colour."""
    note = theme.note(colour)
    _rounded(painter, box, 3.0, note.tint, note.edge)
    _letters(painter, box, words, TINY, theme.role("ink"))


def draw_round_marker(painter: QPainter, box: QRectF, words: str, colour: str, theme: Theme) -> None:
    """The number of another reader's note."""
    note = theme.note(colour)
    _rounded(painter, box, box.height() / 2, note.tint, note.edge)
    _letters(painter, box, words, TINY, theme.role("ink"))


@cache
def _paths(glyph: str) -> tuple[QPainterPath, QPainterPath]:
    """What is stroked and what is filled, around the origin."""
    strokes, dots = QPainterPath(), QPainterPath()
    if glyph == "equal":
        _lines(strokes, (-4, -2, 4, -2), (-4, 2, 4, 2))
    elif glyph == "not_equal":
        _lines(strokes, (-5, -2, 5, -2), (-5, 2, 5, 2), (-3.4, 6, 3.4, -6))
    elif glyph == "question":
        strokes.moveTo(-2.9, -2.3)
        strokes.cubicTo(-2.9, -6.3, 3.2, -6.3, 3.2, -2.4)
        strokes.cubicTo(3.2, -0.2, 0.1, -0.1, 0.1, 2.3)
        dots.addEllipse(QPointF(0.1, 4.7), 1.05, 1.05)
    else:  # the empty set
        strokes.addEllipse(QPointF(0, 0), 4.3, 4.3)
        _lines(strokes, (-4.6, 5.2, 4.6, -5.2))
    return strokes, dots


def _lines(path: QPainterPath, *ends: tuple[float, float, float, float]) -> None:
    for x1, y1, x2, y2 in ends:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)


def _rounded(painter: QPainter, box: QRectF, radius: float, fill: QColor | None, edge: QColor | None) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1.0) if edge is not None else Qt.PenStyle.NoPen)
    inset = 0.5 if edge is not None else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def _letters(painter: QPainter, box: QRectF, words: str, size: int, ink: QColor) -> None:
    painter.setFont(ui_font(size, QFont.Weight.DemiBold))
    painter.setPen(ink)
    with upright(painter, box):
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
