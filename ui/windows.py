"""The open windows: each with a project of its own, each closing alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from app.session import Session
from ui.house import House
from ui.main_window import MainWindow
from ui.mishaps import Mishaps
from ui.operations import projects

_STEP = QPoint(32, 32)  # from one window to the next, so that the former stays in sight


class Windows(QObject):
    """Opens windows and lets go of them once they are closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = House(self)
        self._house.window_wanted.connect(self.open)
        self.mishaps = Mishaps(self._house, self)
        self.all: list[MainWindow] = []

    def open(self, session: Session | None = None) -> MainWindow:
        """One more window, with this project in it."""
        window = MainWindow(self._house)
        if self.all:
            window.move(self.all[-1].pos() + _STEP)
        self.all.append(window)
        window.closed.connect(self._forget)
        window.show()
        if session is not None:
            projects.lay(window.parts.desk, session)
        return window

    def watch_mishaps(self) -> None:
        """Tell of errors that nobody foresaw."""
        self.mishaps.watch()

    def _forget(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow) and window in self.all:
            self.all.remove(window)
            window.deleteLater()
