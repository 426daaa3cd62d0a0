"""The codebook's window: one for each main window, open beside it while notes are written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.annotation import NoteColour
from app.model.change import Change
from ui.dialogs.codebook_dialog import CodebookDialog
from ui.models.tag_book import tag_book
from ui.operations import codebook
from ui.parts import Parts


class CodebookWindow(QObject):
    """Shows the project's tags while it is open."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk = parts, parts.desk
        self.dialog: CodebookDialog | None = None
        self._desk.changed.connect(self._follow)
        self._desk.opened.connect(self._show_book)

    def open(self) -> None:
        """Open it; one that is open already comes to the front."""
        if self.dialog is None:
            self.dialog = self._made()
            self._show_book()
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _made(self) -> CodebookDialog:
        dialog, desk = CodebookDialog(self._parts.window), self._desk
        dialog.addAction(self._parts.actions["help"])
        dialog.added.connect(lambda name: codebook.add(desk, name))
        dialog.renamed.connect(lambda name, new: codebook.rename(desk, name, new))
        dialog.merged.connect(lambda name, into: codebook.merge(desk, (name,), into))
        dialog.recoloured.connect(self._recolour)
        dialog.described.connect(lambda name, words: codebook.describe(desk, name, words))
        dialog.deleted.connect(lambda name: codebook.delete(desk, name))
        dialog.finished.connect(self._forget)
        return dialog

    def _recolour(self, name: str, colour: NoteColour | None) -> None:
        codebook.recolour(self._desk, name, colour)

    def _follow(self, change: Change) -> None:
        if change.codebook or change.annotations:
            self._show_book()

    def _show_book(self) -> None:
        if self.dialog is not None:
            self.dialog.show_book(tag_book(self._desk.session.project))

    def _forget(self) -> None:
        self.dialog = None
