"""Painted parts of a finding's card: its head, a side with its value, a line of a report's words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.model.finding import MarkKind
from ui.messages import plain_tip, tr
from ui.models.card import CardQuote, CardSide
from ui.panels.quoted import PITCH, draw_quoted, quoted
from ui.theme import current_theme
from ui.theme.glyphs import draw_badge, draw_disc
from ui.theme.plain_label import plain_label
from ui.theme.type import serif_font

_VALUE_SIZES = (34, 24, 17, 14)  # the largest in which the value fits
_VALUE_LINES = 2  # of the smallest size
_FILL = 0.92  # of the lines: words break before the edge
_BADGE = 16
MOST_BESIDE, _MOST_BELOW = 3, 5  # badges, so that the value keeps its room


class Disc(QWidget):
    """The kind's glyph on its disc."""

    def __init__(self, kind: MarkKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_disc(QPainter(self), self._kind, QPointF(9, 9), current_theme())


class Badge(QWidget):
    """A report's letter."""

    def __init__(self, siglum: str, parent: QWidget, *, pivot: bool = False) -> None:
        super().__init__(parent)
        self._siglum, self._pivot = siglum, pivot
        self.setFixedSize(_BADGE, _BADGE + 5)
        self.setAccessibleName(siglum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(0, 3, _BADGE, _BADGE)
        draw_badge(QPainter(self), box, self._siglum, current_theme(), pivot=self._pivot)


class SideBox(QWidget):
    """One version: its value in large type, who tells it."""

    def __init__(self, side: CardSide, kind: MarkKind, parent: QWidget, *, short: bool) -> None:
        super().__init__(parent)
        self._side, self._kind = side, kind
        self.setAccessibleName(tr("{value}: {reports}", value=side.value, reports=", ".join(side.sigla)))
        self.setToolTip(plain_tip(side.value, ", ".join(side.sigla)))
        direction = QBoxLayout.Direction.LeftToRight if short else QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(direction, self)
        box.setContentsMargins(16, 8, 12, 8)
        box.setSpacing(12 if short else 2)
        box.addWidget(_Value(side.value, kind, self), 1)
        box.addLayout(self._tellers(beside=short))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().kind(self._kind).tint)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def _tellers(self, *, beside: bool) -> QBoxLayout:
        """The badges and how many origins: two lines beside a short value, one line below a long one."""
        badges = QHBoxLayout()
        badges.setSpacing(3)
        most = MOST_BESIDE if beside else _MOST_BELOW
        for siglum in self._side.sigla[:most]:
            badges.addWidget(Badge(siglum, self))
        if len(self._side.sigla) > most:
            badges.addWidget(plain_label(f"+{len(self._side.sigla) - most}", "on_tint", self))
        origins = plain_label(self._side.origins, "on_tint", self)
        direction = QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight
        box = QBoxLayout(direction)
        box.setSpacing(1 if beside else 8)
        badges.addStretch(1 if beside else 0)
        box.addLayout(badges)
        box.addWidget(origins)
        box.addStretch(0 if beside else 1)
        return box


class _Value(QWidget):
    def __init__(self, value: str, kind: MarkKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._value, self._kind = value, kind
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._fitting()
        painter.setFont(font)
        painter.setPen(current_theme().kind(self._kind).glyph)
        room = self.width() * (1 if font.pixelSize() > _VALUE_SIZES[-1] else _VALUE_LINES) * _FILL
        words = QFontMetricsF(font).elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()), flags, words)

    def _fitting(self) -> QFont:
        fonts = [serif_font(size, QFont.Weight.DemiBold) for size in _VALUE_SIZES]
        room = self.width() * _FILL
        fits = (font for font in fonts if QFontMetricsF(font).horizontalAdvance(self._value) <= room)
        return next(fits, fonts[-1])


class QuoteLine(QWidget):
    """A report's words, marked as in the text, with a way to them."""

    def __init__(self, quote: CardQuote, kind: MarkKind, parent: QWidget, *, here: bool) -> None:
        super().__init__(parent)
        self.go = QPushButton(tr("Here") if here else tr("Go there ›"), self)
        self.go.setProperty("link", True)
        self.go.setEnabled(not here)
        self.go.setAccessibleName(tr("Go to the words in {siglum}", siglum=quote.siglum))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(Badge(quote.siglum, self, pivot=quote.pivot), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_Words(quote, kind, self), 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)


class _Words(QWidget):
    """The excerpt with its underline, in one line or two."""

    def __init__(self, quote: CardQuote, kind: MarkKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._quote, self._kind = quote, kind
        self.setAccessibleName(quote.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, round(PITCH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(quoted(self._quote, width).lineCount() * PITCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = quoted(self._quote, self.width())
        draw_quoted(QPainter(self), QPointF(0, 0), layout, self._quote, self._kind)
