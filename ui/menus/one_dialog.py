"""A dialog that a window has once at most: asked for again, the open one comes to the front."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


class OneDialog(Generic[D]):
    """Holds the dialog while it is open."""

    def __init__(self, make: Callable[[], D]) -> None:
        self._make = make
        self.dialog: D | None = None

    def bring(self) -> D:
        """Open it, or bring the open one to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return self.dialog
        self.dialog = self._make()
        self.dialog.finished.connect(self._forget)
        self.dialog.show()
        return self.dialog

    def _forget(self) -> None:
        self.dialog = None
