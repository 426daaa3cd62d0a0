"""What must be said, above the page and never in its way: what failed, what was saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.messages import Message, Offer, Tone, tr
from ui.panels.clearing import clear
from ui.panels.icon_button import IconButton
from ui.theme.plain_label import wrapped_label

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_MOST_OFFERED = 0.4  # of the bar's width, so that the words keep theirs
_LINES = 6  # of what is said besides; more are scrolled, so that the page keeps its room


class MessageBar(QFrame):
    """Shows one message until it is dismissed or the next one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._message = Message("")
        self._text = _label(self, "heading")
        self._lines = _Lines(self)
        self._offers = QHBoxLayout()
        self._said = QBoxLayout(_BESIDE)
        self._close = IconButton("close", tr("Dismiss this message"), self)
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    @property
    def message(self) -> Message:
        return self._message

    def show_message(self, message: Message) -> None:
        self._message = message
        self._text.setText(message.text)
        self._lines.show_lines(message.lines)
        self.setProperty("tone", message.tone.value)
        self.style().polish(self)
        self._show_offers(message)
        self.setAccessibleName(message.details)
        self.show()

    def dismiss(self) -> None:
        self.hide()

    def _show_offers(self, message: Message) -> None:
        clear(self._offers)
        offers = message.offers
        if message.tone is Tone.PROBLEM:
            offers = (*offers, Offer(tr("Copy Details"), self.copy_details))
        for offer in offers:
            button = QPushButton(offer.label, self)
            button.clicked.connect(offer.act)
            self._offers.addWidget(button)
        self._place_offers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_offers()

    def _place_offers(self) -> None:
        """Below the words where they would be squeezed beside."""
        squeezed = self._offers.sizeHint().width() > self.width() * _MOST_OFFERED
        direction = _BELOW if squeezed else _BESIDE
        if direction != self._said.direction():
            self._said.setDirection(direction)
            side = Qt.AlignmentFlag.AlignLeft if squeezed else Qt.AlignmentFlag(0)
            self._said.setAlignment(self._offers, side)

    def copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._message.details)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._lines)
        self._said.setSpacing(12)
        self._said.addLayout(words, 1)
        self._said.addLayout(self._offers)
        self._offers.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(self._said, 1)
        row.addWidget(self._close)
        row.setAlignment(self._close, Qt.AlignmentFlag.AlignVCenter)


class _Lines(QScrollArea):
    """As high as its lines, up to a limit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = _label(self, "secondary")
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setObjectName("message_lines")
        self.setWidget(self._label)
        for filled in (self._label, self.viewport()):  # Qt fills both; the bar's own ground shows through
            filled.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details"))

    def show_lines(self, lines: Sequence[str]) -> None:
        self._label.setText("\n".join(lines))
        self.verticalScrollBar().setValue(0)
        self.setVisible(bool(lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._label.heightForWidth(self.viewport().width())
        most = _LINES * self._label.fontMetrics().lineSpacing()
        self.setFixedHeight(max(0, min(wanted, most)))


def _label(parent: QWidget, part: str) -> QLabel:
    label = wrapped_label("", part, parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
