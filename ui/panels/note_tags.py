"""The tags of a note as chips, and a field for another one that knows the codebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.model.annotation import NoteColour
from ui.messages import plain_tip, tr
from ui.panels.clearing import clear
from ui.panels.flow_layout import FlowLayout
from ui.theme.swatch import swatch


class NoteTags(QWidget):
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] | None = None
        self._colours: Mapping[str, NoteColour | None] = {}
        self._known = QStringListModel(self)
        self.chips = QWidget(self)
        self._flow = FlowLayout(self.chips, gap=4)
        self._flow.setContentsMargins(0, 0, 0, 2)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Add a tag…"))
        self.line.setAccessibleName(tr("Add a tag"))
        self.line.setToolTip(tr("A tag of the codebook, or a new one; Enter adds it"))
        self._complete()
        self.line.editingFinished.connect(self._add)  # Enter, or the field is left
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.chips)
        column.addWidget(self.line)

    def show_tags(
        self, tags: Sequence[str], known: Sequence[str], colours: Mapping[str, NoteColour | None]
    ) -> None:
        """The note's tags; those that are known are offered while one is typed."""
        if self._known.stringList() != list(known):
            self._known.setStringList(list(known))
        if tuple(tags) == self._tags and colours == self._colours:
            return
        self._tags, self._colours = tuple(tags), dict(colours)
        clear(self._flow)
        for tag in self._tags:
            self._flow.addWidget(self._chip(tag))
        self.chips.setVisible(bool(self._tags))
        self.updateGeometry()

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(tr("{tag}  ×", tag=tag.replace("&", "&&")), self.chips)
        chip.setProperty("chip", True)
        colour = self._colours.get(tag)
        if colour is not None:
            chip.setIcon(swatch(colour))
        chip.setAccessibleName(tr("Take off the tag {tag}", tag=tag))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.clicked.connect(partial(self.removed.emit, tag))
        chip.show()
        return chip

    def _complete(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        self.line.setCompleter(completer)

    def _take(self, tag: str) -> None:
        """A click on what is offered adds it; so does Enter, which then finds the field empty."""
        self.line.setText(tag)
        self._add()

    def _add(self) -> None:
        tag = self.line.text().strip()
        self.line.clear()
        if tag:
            self.added.emit(tag)
