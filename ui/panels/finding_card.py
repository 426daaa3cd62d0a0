"""The card of a finding: floats over the synopsis, says what and why, takes the reader's decision."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.span import ReportId
from ui.messages import tr
from ui.models.card import CardContent, CardQuote
from ui.panels.card_foot import CardActions, CardFoot
from ui.panels.card_parts import Disc, QuoteLine, SideBox
from ui.panels.card_reasons import CardReasons, thin_line
from ui.panels.icon_button import IconButton
from ui.panels.quote_list import QuoteList
from ui.theme import current_theme
from ui.theme.plain_label import plain_label

WIDTH, LEAST_WIDTH = 548, 420
_GAP = 10  # between the words and the card
_MARGIN = 8  # the card keeps clear of the view's edges
_LEFT_OF_WORDS = 14
_INSIDE = 20  # left and right of what stands in it
_SHORT_VALUE = 9  # characters; longer values take the whole width of their boxes


class FindingCard(QFrame):
    """Filled anew for each finding; Esc closes it."""

    go_wanted = Signal(object)  # Passage
    closed = Signal()

    def __init__(self, actions: CardActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("finding_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = actions
        self._content: QWidget | None = None
        self._quotes: dict[QPushButton, CardQuote] = {}
        self._giving_way: tuple[QWidget, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_finding(self, content: CardContent, here: ReportId | None) -> None:
        """Fill the card; `here` is the report in which the reader stands."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._quotes.clear()
        self._content = self._build(content, here)
        self._column.addWidget(self._content)
        self.setAccessibleName(
            tr("{what}, {where}. {why}", what=content.what, where=content.where, why=content.why)
        )
        self._cast_shadow()

    def size_in(self, room: QRect) -> QSize:
        """How large the card comes out where there is that much room."""
        width = min(WIDTH, max(LEAST_WIDTH, room.width() - 2 * _MARGIN))
        most = room.height() - 2 * _MARGIN
        self._foot.fit(width - 2 * _INSIDE)
        for hidden in range(len(self._giving_way) + 1):
            self._hide_first(hidden)
            if self._fitted(width, most) <= most:
                break
        return QSize(width, self._height(width))

    def stand_by(self, words: QRect, room: QRect) -> None:
        """Open below the words, else above them, inside `room` (both in the parent's coordinates)."""
        size = self.size_in(room)
        self.setFixedSize(size)
        self.move(_corner(words, room, size))
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _hide_first(self, count: int) -> None:
        """So that the buttons stay in reach, the reasons give way first, then what the text shows too."""
        for number, part in enumerate(self._giving_way):
            part.setVisible(number >= count)

    def _fitted(self, width: int, most: int) -> int:
        """The height, with as much of the quotes as there is room for."""
        self._quote_list.fit(width - 2 * _INSIDE, 10**6)
        missing = self._height(width) - most
        if missing > 0:
            self._quote_list.fit(width - 2 * _INSIDE, self._quote_list.height() - missing)
        return self._height(width)

    def _height(self, width: int) -> int:
        assert self._content is not None
        layout = self._content.layout()
        assert layout is not None
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def _build(self, content: CardContent, here: ReportId | None) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(_INSIDE, 12, _INSIDE, 12)
        column.setSpacing(12)
        column.addLayout(self._head(content, body))
        if content.sides:
            column.addLayout(_sides(content, body))
        self._quote_list = self._words(content, body, here)
        column.addWidget(self._quote_list)
        reasons, line = CardReasons(content, body), thin_line(body)
        column.addWidget(reasons)
        column.addWidget(line)
        self._foot = CardFoot(content, self._actions, body)
        column.addWidget(self._foot)
        self._giving_way = (reasons, self._quote_list, line) if content.sides else (reasons, line)
        return body

    def _head(self, content: CardContent, body: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Disc(content.kind, body))
        row.addWidget(plain_label(content.what, "card_title", body))
        row.addWidget(plain_label(content.where, "secondary", body))
        row.addStretch(1)
        row.addWidget(plain_label(content.place, "secondary", body))
        close = IconButton("close", tr("Close the card (Esc)"), body)
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        return row

    def _words(self, content: CardContent, body: QWidget, here: ReportId | None) -> QuoteList:
        quotes = QuoteList(body)
        for quote in content.quotes:
            line = QuoteLine(quote, content.kind, quotes, here=quote.passage.report == here)
            line.go.clicked.connect(self._go)
            self._quotes[line.go] = quote
            quotes.add(line)
        return quotes

    def _go(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.go_wanted.emit(self._quotes[button].passage)

    def _cast_shadow(self) -> None:
        theme = current_theme()
        if theme.high_contrast:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]
            return
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        colour = QColor(theme.role("shadow"))
        colour.setAlpha(120 if theme.dark else 60)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)


def _corner(words: QRect, room: QRect, size: QSize) -> QPoint:
    """Where the card's top left corner goes so that the words stay in sight if they can."""
    below, above = words.bottom() + _GAP, words.top() - _GAP - size.height()
    if below + size.height() <= room.bottom() - _MARGIN:
        y = below
    elif above >= room.top() + _MARGIN:
        y = above
    else:
        y = max(room.top() + _MARGIN, room.bottom() - _MARGIN - size.height())
    rightmost = room.right() - _MARGIN - size.width()
    x = max(room.left() + _MARGIN, min(words.left() - _LEFT_OF_WORDS, rightmost))
    return QPoint(x, y)


def _sides(content: CardContent, body: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(12)
    short = all(len(side.value) <= _SHORT_VALUE for side in content.sides)
    for number, side in enumerate(content.sides):
        grid.addWidget(SideBox(side, content.kind, body, short=short), number // 2, number % 2)
    for column in range(min(2, len(content.sides))):
        grid.setColumnStretch(column, 1)
    return grid
