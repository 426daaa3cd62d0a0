"""Help: the handbook, all keys on one page, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app import paths
from ui.actions import Command, Menu
from ui.dialogs.about import AboutDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.help_topics import topic_of
from ui.menus.with_help import with_help
from ui.messages import Message, tr
from ui.operations.showing import show
from ui.parts import Parts


def menu() -> Menu:
    return Menu(
        "help",
        tr("&Help"),
        (
            Command("help", tr("Synoptic &Help"), tr("The handbook, at what you are looking at"), "F1"),
            Command("shortcuts", tr("&Shortcuts"), tr("All keys on one page"), "Ctrl+F1"),
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

    def help(self) -> None:
        """Open the page about the part of the window that has the keyboard."""
        self._parts.house.show_help(
            *topic_of(QApplication.focusWidget() or self._parts.stack.currentWidget())
        )

    def shortcuts(self) -> None:
        dialog = with_help(ShortcutsDialog(self._parts.actions, self._parts.window), self._parts)
        dialog.show()

    def log_folder(self) -> None:
        folder = paths.logs()
        if not show(folder):
            self._parts.desk.say(Message(tr("There is no log: {folder} cannot be written.", folder=folder)))

    def about(self) -> None:
        dialog = with_help(AboutDialog(self._parts.window), self._parts)
        dialog.show()
