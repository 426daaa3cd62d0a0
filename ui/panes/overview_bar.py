"""All reports at a glance: a lane each with its marks, and what is in sight. A click scrolls there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.messages import tr
from ui.panes.head_button import HEIGHT
from ui.theme import Theme
from ui.theme.type import TINY, ui_font

_LANE, _GAP = 9, 2
_NARROW_LANE, _NARROW_GAP, _MANY = 7, 1, 8  # lanes get narrower from eight reports on
_WIDEST = 160  # px for all lanes: twenty; those of more reports share it, for the page needs the room
_LETTER = 8  # px that a letter of a siglum needs; where lanes are narrower some sigla are left out
_SIDE, _END = 7, 8  # left and right of the lanes, above and below them
_FRAME_FILL = 0.055  # of ink
# which third of the lane a kind owns, and how high its ticks are; a difference owns the whole lane
_THIRDS = {"agree": (0, 1), "unconfirmed": (1, 2), "projection": (1, 1), "only_here": (2, 2)}
_CONFLICT = 3


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark in the lane of a column, at a share of the column's length."""

    column: int
    share: float
    kind: str


class OverviewBar(QWidget):
    """Differences are painted last and widest: a conflict is never lost where marks share a pixel."""

    scroll_requested = Signal(float, int)  # share of the length, column

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sigla: Sequence[str] = ()
        self._ticks: Sequence[Tick] = ()
        self._windows: Sequence[tuple[float, float]] = ()
        self._together = True
        self._lanes: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview"))

    def set_columns(self, sigla: Sequence[str]) -> None:
        self._sigla = sigla
        self._redraw()
        self.updateGeometry()

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        self._ticks = ticks
        self._redraw()

    def set_windows(self, windows: Sequence[tuple[float, float]], *, together: bool) -> None:
        """What is in sight of each column, as shares; together they have one frame."""
        self._windows, self._together = windows, together
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._redraw()

    def sizeHint(self) -> QSize:
        return QSize(round(len(self._sigla) * self._step) + 2 * _SIDE, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lanes = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lanes is None:
            self._lanes = self._draw_lanes()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._lanes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(self.theme.role("ink"))
        fill.setAlphaF(_FRAME_FILL)
        painter.setBrush(fill)
        painter.setPen(QPen(self.theme.role("frame"), 1.0))
        for frame in self._frames():
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._request(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._request(event)

    def _request(self, event: QMouseEvent) -> None:
        track = self._track()
        if not self._sigla or track.height() <= 0:
            return
        share = min(1.0, max(0.0, (event.position().y() - track.top()) / track.height()))
        column = int((event.position().x() - _SIDE) // self._step)
        self.scroll_requested.emit(share, min(len(self._sigla) - 1, max(0, column)))

    @property
    def _step(self) -> float:
        return sum(self._widths)

    @property
    def _lane(self) -> float:
        return self._widths[0]

    @property
    def _widths(self) -> tuple[float, float]:
        """Of a lane and of the gap after it."""
        count = max(1, len(self._sigla))
        lane, gap = (_NARROW_LANE, _NARROW_GAP) if count >= _MANY else (_LANE, _GAP)
        share = min(1.0, _WIDEST / (count * (lane + gap)))
        return lane * share, gap * share

    def _track(self) -> QRectF:
        return QRectF(0, HEIGHT + _END, self.width(), self.height() - HEIGHT - 2 * _END)

    def _left(self, column: int) -> float:
        return _SIDE + 1 + column * self._step

    def _frames(self) -> list[QRectF]:
        track = self._track()
        tops = [(track.top() + a * track.height(), (b - a) * track.height()) for a, b in self._windows]
        if self._together:
            width = len(self._sigla) * self._step + 4
            return [QRectF(_SIDE - 2, top, width, height) for top, height in tops[:1]]
        return [
            QRectF(self._left(column) - 1, top, self._lane + 2, height)
            for column, (top, height) in enumerate(tops)
        ]

    def _redraw(self) -> None:
        self._lanes = None
        self.update()

    def _draw_lanes(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self.theme.role("paper"))
        painter = QPainter(pixmap)
        self._draw_heads(painter)
        track = self._track()
        for column in range(len(self._sigla)):
            lane = QRectF(self._left(column), track.top(), self._lane, track.height())
            painter.fillRect(lane, self.theme.role("lane"))
            if self.theme.high_contrast:
                painter.setPen(self.theme.role("rule"))
                painter.drawRect(lane.adjusted(-0.5, 0.5, 0.5, -0.5))
        for tick in sorted(self._ticks, key=lambda tick: tick.kind == "differ"):
            self._draw_tick(painter, tick, track)
        painter.end()
        return pixmap

    def _draw_heads(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), self.theme.role("edge"))
        painter.fillRect(QRectF(0, HEIGHT, 1, self.height()), self.theme.role("rule"))
        painter.setFont(ui_font(TINY, QFont.Weight.Medium))
        painter.setPen(self.theme.role("ink_muted"))
        room = _LETTER * max(map(len, self._sigla), default=1)
        every = ceil(room / self._step)
        for column, siglum in list(enumerate(self._sigla))[::every]:
            box = QRectF(self._left(column) + self._lane / 2 - room, HEIGHT / 2 - 8, 2 * room, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, siglum)

    def _draw_tick(self, painter: QPainter, tick: Tick, track: QRectF) -> None:
        left, third = self._left(tick.column), self._lane / 3
        top = round(track.top() + tick.share * (track.height() - _CONFLICT))
        colour = self.theme.kind(tick.kind).line
        if tick.kind == "differ":
            painter.fillRect(QRectF(left, top, self._lane, _CONFLICT), colour)
            return
        position, height = _THIRDS[tick.kind]
        painter.fillRect(QRectF(left + position * third, top, third, height), colour)
