"""The works that the program stands on: a list, and the terms of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from app.licences import parts
from ui.messages import tr

_LIST_WIDTH = 240


class LicencesDialog(QDialog):
    """Everything in it comes from the installation itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 640)
        self._parts = parts()
        self._names = QListWidget(self)
        self._names.setFixedWidth(_LIST_WIDTH)
        self._names.setAccessibleName(tr("Parts of Synoptic"))
        self._names.addItems([part.name for part in self._parts])
        self._names.setSpacing(3)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel(self)
        self._facts.setProperty("part", "secondary")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._terms = QPlainTextEdit(self)
        self._terms.setReadOnly(True)
        self._terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._terms.setAccessibleName(tr("Terms"))
        self._lay_out()
        self._names.currentRowChanged.connect(self._show)
        self._names.setCurrentRow(0)

    def _lay_out(self) -> None:
        reading = QVBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(self._title)
        reading.addWidget(self._facts)
        reading.addWidget(self._terms, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(16)
        row.addWidget(self._names)
        row.addLayout(reading, 1)

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self._title.setText(f"{part.name} {part.version}".strip())
        self._facts.setText(" · ".join(fact for fact in (part.licence, part.home) if fact))
        self._terms.setPlainText("\n\n\n".join(terms.text.strip() for terms in part.terms))
