"""The page on which reports are read: legend, a hint, the synopsis, and the card that floats over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.model.finding import Finding
from app.model.span import Passage
from ui.models.card import CardContent
from ui.panels.finding_card import CardActions, FindingCard
from ui.panels.legend_bar import LegendBar
from ui.panes.synoptic_view import SynopticView

_SETTLE_MS = 160  # scrolling to a partner takes 120


class ReadingPage(QWidget):
    """Puts the card beside the words it speaks of, now and when the window changes its size."""

    def __init__(self, card_actions: CardActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.legend = LegendBar(self)
        self.view = SynopticView(self)
        self.card = FindingCard(card_actions, self)
        self._hint = QLabel(self)
        self._hint.setProperty("part", "hint")
        self._hint.hide()
        self._carded: Finding | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._place_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        self.view.installEventFilter(self)

    def show_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def show_card(self, content: CardContent, here: Passage | None) -> None:
        self._carded = content.finding
        self.card.show_finding(content, here.report if here else None)
        self._place_card()
        self._settle.start()

    def hide_card(self) -> None:
        self._carded = None
        self._settle.stop()
        self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.Resize and self.card.isVisible():
            self._settle.start()
        return super().eventFilter(watched, event)

    def _place_card(self) -> None:
        if self._carded is not None:
            self.card.stand_by(self._words_of(self._carded), self.view.geometry())

    def _words_of(self, finding: Finding) -> QRect:
        """The box around all words of the finding that are in sight, in this page's coordinates."""
        room, words = self.view.rect(), QRect()
        for passage in finding.passages:
            box = self.view.anchor_rect(passage)
            if room.intersects(box):
                words = words.united(box.intersected(room))
        return words.translated(self.view.pos())
