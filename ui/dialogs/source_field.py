"""One field of what is said of a report, with what the file proposes beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.model.one_line import shortened
from ui.messages import tr
from ui.models.source_fields import languages
from ui.theme.choice_box import ChoiceBox

_LONGEST = 60  # code points of a proposal that are shown


class SourceField(QWidget):
    """Words in a line; a click on the proposal takes it."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposed: str | None = None
        self.input = self._made_input(name)
        self.proposal = QPushButton(self)
        self.proposal.setProperty("link", True)
        self.proposal.setProperty("part", "proposal")
        self.proposal.setAutoDefault(False)
        self.proposal.clicked.connect(self._take_proposal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.input)
        column.addWidget(self.proposal)
        self._show_proposal()

    @property
    def words(self) -> str:
        return self._line.text()

    def set_words(self, words: str) -> None:
        self._line.setText(words)
        self._line.setCursorPosition(0)

    def propose(self, words: str) -> None:
        """Tell what the file proposes; a field that held the former proposal follows it."""
        follows = self._proposed is not None and self.words == self._proposed
        self._proposed = words
        if follows:
            self.set_words(words)
        self._show_proposal()

    def _made_input(self, name: str) -> QWidget:
        self._line = QLineEdit(self)
        self._line.setAccessibleName(name)
        self._line.textChanged.connect(self._tell)
        return self._line

    def _tell(self) -> None:
        self._show_proposal()
        self.edited.emit()

    def _take_proposal(self) -> None:
        self.set_words(self._proposed or "")
        self.input.setFocus()

    def _show_proposal(self) -> None:
        differs = self._proposed is not None and self._proposed != self.words
        self.proposal.setVisible(differs)
        if differs:
            self.proposal.setText(_proposal_words(self._shown(self._proposed or "")))

    def _shown(self, words: str) -> str:
        return words


class LanguageField(SourceField):
    """A language from a list."""

    def __init__(self, name: str, present: str, parent: QWidget) -> None:
        self._present = present
        super().__init__(name, parent)

    @property
    def words(self) -> str:
        return str(self._box.currentData())

    def set_words(self, words: str) -> None:
        if self._box.findData(words) < 0:
            self._box.offer([(words, words)])
        self._box.setCurrentIndex(self._box.findData(words))

    def _made_input(self, name: str) -> QWidget:
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(name)
        self._box.offer(languages(self._present))
        self._box.currentIndexChanged.connect(self._tell)
        return self._box

    def _shown(self, words: str) -> str:
        return self._box.itemText(self._box.findData(words)) or words


def _proposal_words(words: str) -> str:
    if not words:
        return tr("The file does not say")
    shown = shortened(words, _LONGEST)
    return tr("In the file: {words}", words=shown.replace("&", "&&"))
