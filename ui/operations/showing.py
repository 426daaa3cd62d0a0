"""Hands a file or a folder of this computer to the system: the only place that opens anything outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show(path: Path) -> bool:
    """Let the system open what lies at `path`; what is not there is not opened. Never an address."""
    there = path.absolute()
    if not there.exists():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
