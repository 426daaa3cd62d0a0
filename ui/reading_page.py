"""The page on which reports are read: legend, hint, the synopsis with its card, or the linear review."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.model.span import Passage
from ui.models.card import CardContent
from ui.panels.card_foot import CardActions
from ui.panels.finding_card import FindingCard
from ui.panels.legend_bar import LegendBar
from ui.panels.linear_review import LinearReview
from ui.panes.synoptic_view import SynopticView

_SETTLE_MS = 160  # scrolling to a partner takes 120
_BELOW = 24  # around the card
_HEADS = 56  # the columns' heads stay clear


class ReadingPage(QWidget):
    """Puts the card beside the words it speaks of, now and when the window changes its size."""

    def __init__(self, card_actions: CardActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.legend = LegendBar(self)
        self.ways = QStackedWidget(self)
        self.view = SynopticView(self)
        self.review = LinearReview(self)
        self.ways.addWidget(self.view)
        self.ways.addWidget(self.review)
        self.card = FindingCard(card_actions, self)
        self.hint = QLabel(self)
        self.hint.setProperty("part", "hint")
        self.hint.hide()
        self._carded: tuple[Passage, ...] = ()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._place_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.hint)
        column.addWidget(self.ways, 1)
        self.view.installEventFilter(self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.card.dismiss)
        self.card.closed.connect(self._forget_card)

    def show_hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    @property
    def reviewing(self) -> bool:
        return self.ways.currentWidget() is self.review

    def show_review(self, shown: bool) -> None:
        """Put the linear review in the place of the synopsis, or the synopsis back."""
        if shown == self.reviewing:
            return
        self.hide_card()
        self.ways.setCurrentWidget(self.review if shown else self.view)
        if shown:
            self.review.begin()
        else:
            self.focus_text()

    def show_card(self, content: CardContent, here: Passage, beside: tuple[Passage, ...]) -> None:
        """Open the card; the words `beside` it stay in sight, `here` is where the reader stands."""
        if self.reviewing:
            return
        self._carded = beside
        self.card.show_finding(content, here.report)
        self._place_card()
        self._settle.start()

    def hide_card(self) -> None:
        self._carded = ()
        self._settle.stop()
        self.card.hide()

    def _forget_card(self) -> None:
        self.hide_card()
        self.focus_text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.Resize and self.card.isVisible():
            self._settle.start()
        return super().eventFilter(watched, event)

    def focus_text(self) -> None:
        """Let the keyboard speak to the reports again, or to the review in their place."""
        if self.reviewing:
            self.review.setFocus()
        else:
            self.view.take_keyboard()

    def _place_card(self) -> None:
        if not self._carded:
            return
        room = self._room()
        self._make_room(self.card.size_in(room))
        self.card.stand_by(self._words_in_sight(), room)

    def _make_room(self, size: QSize) -> None:
        """Scroll the words up until the card fits below them, if that leaves them in sight."""
        words, room = self._words_in_sight(), self._room()
        missing = words.bottom() + size.height() + _BELOW - room.bottom()
        over = words.top() - size.height() - _BELOW >= room.top()
        if missing <= 0 or over or words.top() - missing < room.top() + _HEADS:
            return
        area = self.view.findChild(QAbstractScrollArea)
        if area is not None:
            area.verticalScrollBar().setValue(area.verticalScrollBar().value() + missing)

    def _room(self) -> QRect:
        """Where the synopsis is, in this page's coordinates."""
        return QRect(self.view.mapTo(self, QPoint(0, 0)), self.view.size())

    def _words_in_sight(self) -> QRect:
        """The box around the words that the card stands beside, in this page's coordinates."""
        room, words = self.view.rect(), QRect()
        for passage in self._carded:
            box = self.view.anchor_rect(passage)
            if room.intersects(box):
                words = words.united(box.intersected(room))
        return words.translated(self._room().topLeft())
