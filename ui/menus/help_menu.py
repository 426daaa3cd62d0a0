"""Help: all keys on one page, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app import paths
from ui.actions import Command, Menu
from ui.dialogs.about import AboutDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.messages import Message, tr
from ui.operations.showing import show
from ui.parts import Parts


def menu() -> Menu:
    return Menu(
        "help",
        tr("&Help"),
        (
            Command("shortcuts", tr("&Shortcuts"), tr("All keys on one page"), "F1"),
            Command(
                "log_folder",
                tr("Show &Log Folder"),
                tr("What went wrong is written there, without a word of your reports"),
                "Ctrl+Shift+F1",
            ),
            Command("about", tr("&About Synoptic"), tr("Version and licences"), "Shift+F1"),
        ),
    )


class HelpMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts

    def shortcuts(self) -> None:
        ShortcutsDialog(self._parts.actions, self._parts.window).show()

    def log_folder(self) -> None:
        folder = paths.logs()
        if not show(folder):
            self._parts.desk.say(Message(tr("There is no log: {folder} cannot be written.", folder=folder)))

    def about(self) -> None:
        AboutDialog(self._parts.window).show()
