"""The underline of each kind, drawn in the leading below the descenders, never through a letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.theme.roles import Pattern, Theme, load_patterns

_HIGH_CONTRAST_STROKE = 1.5  # against 1.0: thin strokes fade first for weak eyes
_HIGH_CONTRAST_DOT = 2.7


@dataclass(frozen=True, slots=True)
class Pen:
    """With what a kind is underlined: its colour, the zoom (1.0 is 100 %), the screen's pixel ratio."""

    kind: str
    colour: QColor
    zoom: float
    ratio: float
    high_contrast: bool

    @classmethod
    def of(
        cls, kind: str, theme: Theme, *, over_note: bool = False, zoom: float = 1.0, ratio: float = 1.0
    ) -> Pen:
        """Over a note the stronger colour is needed to be seen."""
        colours = theme.kind(kind)
        return cls(kind, colours.glyph if over_note else colours.line, zoom, ratio, theme.high_contrast)

    def snapped(self, length: float) -> float:
        """A length on whole device pixels, so that strokes stay crisp."""
        return max(1, round(length * self.ratio)) / self.ratio


def draw_underline(painter: QPainter, pen: Pen, left: float, right: float, baseline: float) -> None:
    """Underline from `left` to `right` a line of text that stands on `baseline`."""
    pattern = load_patterns()[pen.kind]
    top = baseline + pen.snapped(pattern.offset * pen.zoom)
    if pattern.underline in ("dotted", "sparse"):
        _dots(painter, pen, pattern, left, right, top)
        return
    stroke = pen.snapped(_HIGH_CONTRAST_STROKE if pen.high_contrast else pattern.thickness)
    if pattern.underline == "dashed":
        _dashes(painter, pen, pattern, QRectF(left, top, right - left, stroke))
        return
    painter.fillRect(QRectF(left, top, right - left, stroke), pen.colour)
    if pattern.underline == "double":
        second = top + stroke + pen.snapped(pattern.gap * pen.zoom)
        painter.fillRect(QRectF(left, second, right - left, stroke), pen.colour)


def _dashes(painter: QPainter, pen: Pen, pattern: Pattern, line: QRectF) -> None:
    """Stretched so that the line ends on a dash."""
    dash, space = pattern.dash * pen.zoom, pattern.space * pen.zoom
    count = max(1, round((line.width() + space) / (dash + space)))
    step = (line.width() + space) / count
    for i in range(count):
        painter.fillRect(QRectF(line.left() + i * step, line.top(), step - space, line.height()), pen.colour)


def _dots(painter: QPainter, pen: Pen, pattern: Pattern, left: float, right: float, top: float) -> None:
    """Tiled from one painted dot: stroking a dotted pen takes thirty times as long."""
    size = (_HIGH_CONTRAST_DOT if pen.high_contrast else pattern.thickness) * min(pen.zoom, 1.5)
    pitch = pen.snapped(pattern.pitch * pen.zoom)
    count = max(1, int((right - left - size) // pitch) + 1)
    tile = _dot(pen.colour.rgba(), size, pitch, pen.ratio)
    height = tile.height() / pen.ratio
    painter.drawTiledPixmap(QRectF(left, round(top * pen.ratio) / pen.ratio, count * pitch, height), tile)


@cache
def _dot(colour: int, size: float, pitch: float, ratio: float) -> QPixmap:
    tile = QPixmap(round(pitch * ratio), int(size * ratio) + 2)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(colour))
    painter.drawEllipse(QPointF(size / 2, size / 2), size / 2, size / 2)
    painter.end()
    return tile
