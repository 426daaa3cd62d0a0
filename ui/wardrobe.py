"""Dresses the application in a theme: the one chosen, or the system's as it changes."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import resources
from app.settings import Theme as Choice
from ui.theme import Theme, apply, system_theme_name


class Wardrobe(QObject):
    """Emits the theme after it is put on, for what is painted by hand."""

    dressed = Signal(object)  # Theme

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._choice = Choice.SYSTEM
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def dress(self, choice: Choice | str) -> None:
        self._choice = Choice(choice)
        name = system_theme_name() if self._choice is Choice.SYSTEM else self._choice.value
        theme = apply(QApplication.instance(), name)  # type: ignore[arg-type]
        self._window.setStyleSheet(_window_sheet(theme))
        self.dressed.emit(theme)

    def _follow_system(self) -> None:
        if self._choice is Choice.SYSTEM:
            self.dress(self._choice)


def _window_sheet(theme: Theme) -> str:
    source = resources("themes", "window.qss").read_text(encoding="utf-8")
    return Template(source).substitute({role: colour.name() for role, colour in theme.roles.items()})
