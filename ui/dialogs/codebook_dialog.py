"""The codebook: every tag with its colour, description and uses; renamed, merged and deleted here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.annotation import Code, NoteColour
from app.model.characters import tag_name
from ui.messages import counted, tr
from ui.models.note_words import colour_names
from ui.models.tag_book import TagBook
from ui.theme.choice_box import ChoiceBox
from ui.theme.swatch import swatch

_SIZE = (660, 440)
_LIST_WIDTH = 240
_NO_COLOUR = ""


class CodebookDialog(QDialog):
    """Shows a TagBook and emits what is wanted; every wish can be undone."""

    added = Signal(str)
    renamed = Signal(str, str)
    merged = Signal(str, str)  # a tag, the one that takes its place
    recoloured = Signal(str, object)  # NoteColour | None
    described = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = TagBook()
        self.setWindowTitle(tr("Codebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._chosen = ""
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Tags"))
        self.list.setProperty("part", "tags")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._choose)
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(tr("New tag…"))
        self.new.setAccessibleName(tr("New tag"))
        self.new.returnPressed.connect(self._add)
        self.form = self._made_form()
        self._nothing = QLabel(tr("No tag yet. Write one below, or add tags to your notes."), self)
        self._nothing.setProperty("part", "empty")
        self._nothing.setWordWrap(True)
        self._lay_out()
        self.show_book(TagBook())

    def show_book(self, book: TagBook) -> None:
        """Show these tags; the chosen one stays chosen while it is among them."""
        self._book = book
        self.list.blockSignals(True)
        self.list.clear()
        for code in book.codes:
            item = QListWidgetItem(swatch(code.colour), self._line(code), self.list)
            item.setData(Qt.ItemDataRole.UserRole, code.name)
        names = book.names
        if self._chosen not in names:
            self._chosen = names[0] if names else ""
        if self._chosen:
            self.list.setCurrentRow(names.index(self._chosen))
        self.list.blockSignals(False)
        self._show_code()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._book.codes:
            self.show_book(self._book)  # its colours are those of the theme

    def _line(self, code: Code) -> str:
        return tr("{name}  ({n})", name=code.name, n=self._book.uses.get(code.name, 0))

    def _show_code(self) -> None:
        code = next((one for one in self._book.codes if one.name == self._chosen), None)
        self.form.setVisible(code is not None)
        self._nothing.setVisible(code is None)
        if code is None:
            return
        if not self.name.hasFocus():
            self.name.setText(code.name)
        self.colour.setCurrentIndex(max(0, self.colour.findData(str(code.colour or _NO_COLOUR))))
        if self.description.toPlainText() != code.description and not self.description.hasFocus():
            self.description.blockSignals(True)
            self.description.setPlainText(code.description)
            self.description.blockSignals(False)
        uses = self._book.uses.get(code.name, 0)
        self.uses.setText(counted(uses, "In {n} note", "In {n} notes") if uses else tr("In no note"))
        self._others.clear()
        for other in self._book.names:
            if other != code.name:
                self._others.addAction(other.replace("&", "&&")).setData(other)
        self.merge.setEnabled(not self._others.isEmpty())

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._chosen = item.data(Qt.ItemDataRole.UserRole) if item else ""
        self.name.setModified(False)
        self.name.clearFocus()
        self._show_code()

    def _made_form(self) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = QLineEdit(page)
        self.name.editingFinished.connect(self._rename)
        self.colour = ChoiceBox(page)
        self.colour.addItem(tr("No colour"), _NO_COLOUR)
        for colour, words in colour_names().items():
            self.colour.addItem(swatch(colour), words, str(colour))
        self.colour.activated.connect(self._recolour)
        self.description = QPlainTextEdit(page)
        self.description.setTabChangesFocus(True)
        self.description.setPlaceholderText(tr("When to use this tag"))
        self.description.textChanged.connect(self._describe)
        self.uses = QLabel(page)
        self.uses.setProperty("part", "secondary")
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Colour"), self.colour)
        form.addRow(tr("Descri&ption"), self.description)
        form.addRow("", self.uses)
        form.addRow("", self._acts(page))
        return page

    def _acts(self, page: QWidget) -> QWidget:
        acts = QWidget(page)
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        self._others = QMenu(self)
        self._others.triggered.connect(self._merge)
        self.merge = QPushButton(tr("&Merge Into"), acts)
        self.merge.setToolTip(tr("Let another tag stand for this one in all notes"))
        self.merge.setMenu(self._others)
        self.delete = QPushButton(tr("&Delete"), acts)
        self.delete.setToolTip(tr("Take this tag off all notes; undo brings it back"))
        self.delete.clicked.connect(self._delete)
        for button in (self.merge, self.delete):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return acts

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        right = QVBoxLayout()
        right.addWidget(self.form, 1)
        right.addWidget(self._nothing, 1)
        close = QPushButton(tr("Clo&se"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        right.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 16)
        row.setSpacing(20)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _add(self) -> None:
        name = tag_name(self.new.text())
        self.new.clear()
        if name:
            self._chosen = name
            self.added.emit(name)

    def _rename(self) -> None:
        new = tag_name(self.name.text())
        if not self.name.isModified() or not new or new == self._chosen:
            return
        self.name.setModified(False)
        old, self._chosen = self._chosen, new
        self.renamed.emit(old, new)

    def _recolour(self) -> None:
        value = self.colour.currentData()
        self.recoloured.emit(self._chosen, NoteColour(value) if value else None)

    def _describe(self) -> None:
        self.described.emit(self._chosen, self.description.toPlainText())

    def _merge(self, action: QAction) -> None:
        old, self._chosen = self._chosen, action.data()
        self.merged.emit(old, self._chosen)

    def _delete(self) -> None:
        self.deleted.emit(self._chosen)
