"""What the windows of one running program share, and where they find one another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from app.errors import SynopticError
from ui.bridge import Children
from ui.dialogs.help_window import HelpWindow
from ui.operations.desk import Desk
from ui.operations.preferences import Preferences


class House(QObject):
    """One set of preferences and one engine for all windows; a project lies on one desk only."""

    window_wanted = Signal(object)  # Session | None: what shall lie on the new window's desk

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = Preferences(self)
        self.processes = Children()
        self._desks: dict[QMainWindow, Desk] = {}
        self.help: HelpWindow | None = None  # made when it is first asked for

    def enter(self, window: QMainWindow, desk: Desk) -> None:
        self._desks[window] = desk

    def leave(self, window: QMainWindow) -> None:
        """Forget a window that closes; with the last one the engine's work ends."""
        self._desks.pop(window, None)
        if not self._desks:
            self.processes.kill()
            self._close_help()

    def show_help(self, page: str, anchor: str = "") -> None:
        """One window of Help for all windows."""
        if self.help is None:
            self.help = HelpWindow(self.preferences.values.zoom)
        self.help.show_page(page, anchor)

    def save_all(self) -> bool:
        """Bring every project's latest edits to the disk; tells whether all of them are there."""
        saved = [_is_saved(desk) for desk in self._desks.values()]
        return all(saved)

    def _close_help(self) -> None:
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None

    def desk_with(self, project: Path) -> tuple[QMainWindow, Desk] | None:
        """The window in which a project is open, and its desk."""
        wanted = project.resolve()
        found = ((w, d) for w, d in self._desks.items() if d.session.path and d.session.path == wanted)
        return next(found, None)


def _is_saved(desk: Desk) -> bool:
    session = desk.session
    if session.failure is None:  # each edit was written when it was made
        return True
    try:
        session.save()
    except SynopticError:
        return False
    return True
