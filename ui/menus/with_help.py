"""F1 in a dialog: Help opens on the page about it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog

from ui.parts import Parts

D = TypeVar("D", bound=QDialog)


def with_help(dialog: D, parts: Parts) -> D:
    dialog.addAction(parts.actions["help"])
    return dialog
