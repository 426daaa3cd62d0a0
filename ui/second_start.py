"""Opens in this program what later starts of it were asked to open."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject
from PySide6.QtWidgets import QApplication

from app.handover import Letterbox, Request
from ui.main_window import MainWindow
from ui.windows import Windows


class SecondStart(QObject):
    """Watches the letterbox of the first program."""

    def __init__(self, box: Letterbox | None, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._box, self._windows = box, windows
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        if box is not None:
            self._watcher.addPath(str(box.folder))

    def look(self) -> bool:
        """Open what lies in the letterbox; tells whether anything did."""
        requests = tuple(self._box.taken()) if self._box else ()
        for request in requests:
            self.open(request)
        return bool(requests)

    def open(self, request: Request) -> None:
        """In an empty window, else in a new one; the window comes to the front."""
        window = self._empty() or self._windows.open()
        if request.sample:
            window.open_sample()
        if request.files:
            window.open_files(list(request.files))
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    def _empty(self) -> MainWindow | None:
        """A window in which nothing has been opened yet."""
        free = (w for w in self._windows.all if not w.parts.desk.session.project.reports and not w.busy)
        return next(free, None)
