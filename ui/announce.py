"""Says words to a listening screen reader, for what changes away from the keyboard's place."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(thing: QObject, words: str) -> None:
    """Let it be said once what the reader is saying has been heard; nothing happens while nobody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(thing, words))
