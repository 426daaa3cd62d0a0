"""What the reader prefers, kept from one start of the program to the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app import settings
from app.errors import SettingsNotSaved
from app.settings import Settings
from ui.operations.desk import Desk


class Preferences:
    """The settings in use; a change is saved at once, or it is told that it could not be."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.values: Settings = settings.load()

    def change(self, **changes: object) -> None:
        self._take(replace(self.values, **changes))  # type: ignore[arg-type]

    def remember(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        self._take(self.values.with_recent(project))

    def _take(self, values: Settings) -> None:
        if values == self.values:
            return
        self.values = values
        try:
            settings.save(values)
        except SettingsNotSaved as failure:
            self._desk.fail(failure)
