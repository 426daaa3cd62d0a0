"""Every command of the window: its place in the menus, its key, its tooltip, and when it can be used."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.messages import with_keys
from ui.panels.staying_menu import StayingMenu


class Need(StrEnum):
    """What must be there before a command makes sense."""

    NOTHING = "nothing"
    REPORTS = "reports"
    COLUMNS = "columns"  # several
    HIDDEN = "hidden"  # columns
    COMPARISON = "comparison"
    FILTER = "filter"
    FINDING = "finding"
    PASSAGE = "passage"
    WORDS = "words"  # a selected passage or a chosen finding
    NOTE = "note"
    NOTES = "notes"
    NOTE_AND_PASSAGE = "note_and_passage"
    UNDO = "undo"
    REDO = "redo"
    BACK = "back"
    FORWARD = "forward"
    HITS = "hits"


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu; commands of one `choice` exclude each other.

    `slot` is the method that does it (its name, if not given); `data` tells it which of several is meant.
    """

    name: str
    text: str
    tip: str
    key: str = ""
    need: Need = Need.NOTHING
    checkable: bool = False
    choice: str = ""
    slot: str = ""
    data: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu with commands, submenus and, as None, lines between them; one that `stays` is for ticks."""

    name: str
    text: str
    entries: tuple[Command | Menu | None, ...] = field(default=())
    stays: bool = False


class Actions(QObject):
    """The window's actions by name, and its menus by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._needs: dict[str, Need] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def fill(self, bar: QMenuBar, menus: tuple[Menu, ...]) -> None:
        for menu in menus:
            self._fill(bar.addMenu(menu.text), menu)

    def bind(self, menu: Menu, receiver: QObject) -> None:
        """Let each entry of the menu call the receiver's method of its name."""
        for entry in menu.entries:
            if isinstance(entry, Menu):
                self.bind(entry, receiver)
            elif entry is not None:
                self._actions[entry.name].triggered.connect(getattr(receiver, entry.slot or entry.name))

    def allow(self, there: Collection[Need]) -> None:
        """Enable the commands whose need is met, and only those."""
        for name, need in self._needs.items():
            self._actions[name].setEnabled(need is Need.NOTHING or need in there)

    def _fill(self, target: QMenu, menu: Menu) -> None:
        target.setToolTipsVisible(True)
        self.menus[menu.name] = target
        for entry in menu.entries:
            if entry is None:
                target.addSeparator()
            elif isinstance(entry, Menu):
                self._fill(_submenu(target, entry), entry)
            else:
                target.addAction(self._action(entry))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.name)
        action.setData(command.data)
        action.setShortcut(QKeySequence(command.key))
        action.setToolTip(with_keys(command.tip, action.shortcut()))
        action.setCheckable(command.checkable or bool(command.choice))
        if command.choice:
            self._group(command.choice).addAction(action)
        self._actions[command.name] = action
        self._needs[command.name] = command.need
        return action

    def _group(self, choice: str) -> QActionGroup:
        if choice not in self._groups:
            self._groups[choice] = QActionGroup(self)
        return self._groups[choice]


def _submenu(target: QMenu, menu: Menu) -> QMenu:
    submenu = StayingMenu(target) if menu.stays else QMenu(target)
    submenu.setTitle(menu.text)
    target.addMenu(submenu)
    return submenu
