"""What happens when an error reaches nobody: the work is saved, the reader is told and goes on."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.trace import system, trace
from ui.dialogs.error_dialog import ErrorDialog
from ui.house import House

MOST_TOLD = 5  # dialogs of one run; a program that fails on and on is not to be clicked through

log = logging.getLogger(__name__)


class Mishaps(QObject):
    """Takes the place of Python's own reports; errors of other threads come to the GUI thread."""

    _arisen = Signal(object)  # BaseException

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._told: set[str] = set()
        self.dialog: ErrorDialog | None = None
        self._arisen.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Hear of every error from now on."""
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def _hear(self, _kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("an error reached nobody", exc_info=error)
        self._arisen.emit(error)

    def _hear_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._hear(what.exc_type, what.exc_value, what.exc_traceback)

    def _take(self, error: BaseException) -> None:
        """Save before anything else is tried; then tell, each error once."""
        saved = self._house.save_all()
        details = f"{system()}\n\n{trace(error)}"
        if details in self._told or len(self._told) >= MOST_TOLD or self.dialog is not None:
            return
        self._told.add(details)
        self.dialog = ErrorDialog(details, saved=saved, parent=QApplication.activeWindow())
        self.dialog.quit_wanted.connect(self._quit)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _quit(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        QTimer.singleShot(0, QApplication.closeAllWindows)
