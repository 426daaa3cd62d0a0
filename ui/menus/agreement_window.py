"""The window that tells how far two readers agree: one for each main window, counted anew when asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.agreement_dialog import AgreementDialog
from ui.menus.one_dialog import OneDialog
from ui.menus.with_help import with_help
from ui.operations import exchange
from ui.operations.reader import own_names
from ui.parts import Parts


class AgreementWindow(QObject):
    """Offers the readers who wrote notes, one's own first; one reader alone is told how to get another's."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk = parts, parts.desk
        self._open = OneDialog(self._made)
        self._desk.opened.connect(self._follow)

    def open(self) -> None:
        self._offer(self._open.bring())

    def _made(self) -> AgreementDialog:
        dialog = with_help(AgreementDialog(self._parts.window), self._parts)
        dialog.wanted.connect(self._compare)
        dialog.finished.connect(self._stop)
        return dialog

    def _offer(self, dialog: AgreementDialog) -> None:
        names = own_names(self._parts.preferences.values)
        places = {name: place for place, name in enumerate(names)}
        authors = self._desk.session.project.authors
        dialog.offer(sorted(authors, key=lambda author: places.get(author, len(places))))
        dialog.ask()

    def _compare(self, first: str, second: str) -> None:
        dialog = self._open.dialog
        if dialog is not None:
            exchange.compare_readers(
                self._desk, first, second, take=dialog.show_agreement, lost=dialog.show_no_agreement
            )

    def _stop(self) -> None:
        exchange.stop_comparing(self._desk)

    def _follow(self) -> None:
        """Another project lies on the desk, with readers of its own."""
        if self._open.dialog is not None:
            self._offer(self._open.dialog)
