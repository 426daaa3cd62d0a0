"""The buttons of a finding's card; the way on has a line of its own where there is no room beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.project import Judgement
from ui.messages import tr
from ui.models.card import CardContent

_GAP = 8


@dataclass(frozen=True, slots=True)
class CardActions:
    """The window's actions that the card offers as buttons."""

    accept: QAction
    reject: QAction
    note: QAction
    apart: QAction
    together: QAction
    next_conflict: QAction


class CardFoot(QWidget):
    """Call `fit` with the width that it will have."""

    def __init__(self, content: CardContent, actions: CardActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._deciding, self._below = QHBoxLayout(), QHBoxLayout()
        self._decisions = self._made_decisions(content, actions)
        self._following = _button(actions.next_conflict, tr("Next conflict"), self)
        self._following.setProperty("link", True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        for line in (self._deciding, self._below):
            line.setSpacing(_GAP)
            self._lines.addLayout(line)

    def fit(self, width: int) -> None:
        """Lay the buttons in one line or two."""
        buttons = (*self._decisions, self._following)
        first = next(n for n in range(len(buttons), 0, -1) if n == 1 or _width(buttons[:n]) <= width)
        for line, part in ((self._deciding, buttons[:first]), (self._below, buttons[first:])):
            _clear(line)
            for button in part:
                if button is self._following:
                    line.addStretch(1)
                line.addWidget(button)
            if self._following not in part:
                line.addStretch(1)
        self._below.setContentsMargins(0, _GAP if buttons[first:] else 0, 0, 0)
        self._lines.invalidate()  # whoever asks for the height next is not told the former one
        self.updateGeometry()

    def _made_decisions(self, content: CardContent, actions: CardActions) -> tuple[QPushButton, ...]:
        accepted = content.judgement is Judgement.ACCEPTED
        rejected = content.judgement is Judgement.REJECTED
        accept = _button(actions.accept, tr("Accepted") if accepted else tr("Accept"), self)
        accept.setProperty("primary", True)
        reject = _button(actions.reject, tr("Rejected") if rejected else tr("Reject"), self)
        note = _button(actions.note, tr("Note"), self)
        if content.several_reports:
            return accept, reject, note, _button(actions.apart, tr("Belong apart"), self)
        return accept, reject, note, _button(actions.together, tr("Belongs to…"), self)


def _clear(line: QHBoxLayout) -> None:
    """Take all out of a line; the buttons live on."""
    while line.count():
        line.takeAt(0)


def _width(buttons: Sequence[QPushButton]) -> int:
    return sum(button.sizeHint().width() for button in buttons) + _GAP * (len(buttons) - 1)


def _button(action: QAction, words: str, body: QWidget) -> QPushButton:
    """The words with the key in them; the tooltip tells all."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = QPushButton(tr("{words}  {key}", words=words, key=key) if key else words, body)
    button.setAccessibleName(words)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
