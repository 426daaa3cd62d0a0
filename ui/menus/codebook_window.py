"""The codebook's window: one for each main window, open beside it while notes are written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.model.annotation import NoteColour
from app.model.change import Change
from ui.dialogs.codebook_dialog import CodebookDialog
from ui.menus.one_dialog import OneDialog
from ui.menus.with_help import with_help
from ui.models.tag_book import tag_book
from ui.operations import codebook
from ui.parts import Parts


class CodebookWindow(QObject):
    """Shows the project's tags while it is open."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk = parts, parts.desk
        self._open = OneDialog(self._made)
        self._desk.changed.connect(self._follow)
        self._desk.opened.connect(self._show_book)

    def open(self) -> None:
        self._open.bring()

    def _made(self) -> CodebookDialog:
        dialog, desk = with_help(CodebookDialog(self._parts.window), self._parts), self._desk
        dialog.added.connect(partial(codebook.add, desk))
        dialog.renamed.connect(partial(codebook.rename, desk))
        dialog.merged.connect(self._merge)
        dialog.recoloured.connect(self._recolour)
        dialog.described.connect(partial(codebook.describe, desk))
        dialog.deleted.connect(partial(codebook.delete, desk))
        dialog.show_book(tag_book(desk.session.project))
        return dialog

    def _merge(self, name: str, into: str) -> None:
        codebook.merge(self._desk, (name,), into)

    def _recolour(self, name: str, colour: NoteColour | None) -> None:
        codebook.recolour(self._desk, name, colour)

    def _follow(self, change: Change) -> None:
        if change.codebook or change.annotations:
            self._show_book()

    def _show_book(self) -> None:
        if self._open.dialog is not None:
            self._open.dialog.show_book(tag_book(self._desk.session.project))
