"""Takes the pictures: a window of its own, what can be done in it, and what is kept of what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pictures import reduce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_SECONDS = 180
SIZE = (1440, 900)


class Camera:
    """One window, and pictures of it: all, or those that are wanted."""

    def __init__(self, folder: Path, wanted: set[str]) -> None:
        from ui.main_window import MainWindow

        self.folder, self._wanted = folder, wanted
        self.window = MainWindow()
        self.window.show()
        self.window.resize(*SIZE)  # whatever size the window before had
        self.parts = self.window.parts

    def shot(self, name: str) -> None:
        self.wait(0.3)
        self.keep(self.window, name)

    def keep(self, widget: QWidget, name: str) -> None:
        """Save what the widget shows, in as few colours as nobody sees: a checkout feels it."""
        if self._wanted and name not in self._wanted:
            return
        path = self.folder / f"{name}.png"
        widget.grab().save(str(path))
        reduce(path)

    def shot_dialog(self, name: str, page: int = 0) -> None:
        """A picture of the dialog that is open, on one of its pages; it is closed then."""
        from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

        def found() -> list[QDialog]:
            return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

        self.until(found)
        dialog = found()[0]
        pages = dialog.findChild(QTabWidget)
        if pages is not None:
            pages.setCurrentIndex(page)
        self.wait(0.3)
        self.keep(dialog, name)
        dialog.close()
        self.wait(0.1)

    def do(self, name: str) -> None:
        self.parts.actions[name].trigger()

    def open_sample(self) -> None:
        self.window.open_sample()
        self._compared()

    def open(self, files: list[Path]) -> None:
        self.window.open_files(files)
        self._compared()

    def until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise SystemExit("waited in vain")
            self.wait(0.02)

    def wait(self, seconds: float) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(int(seconds * 1000))

    def close(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _compared(self) -> None:
        self.until(lambda: self.parts.desk.session.comparison)
        self.wait(0.5)
