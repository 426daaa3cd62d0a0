"""What the reader prefers, kept from one start of the program to the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import settings
from app.errors import SettingsNotSaved
from app.model.span import ReportId
from app.settings import Settings
from ui.models.column_widths import with_report
from ui.operations.reader import reader_name

# what is no matter of taste: no default brings it back
REMEMBERED = frozenset(
    {"author", "earlier_names", "recent", "geometry", "as_written", "blind", "column_widths", "export"}
)


class Preferences(QObject):
    """The settings in use, one for all windows; each change is saved at once, or it is told why not."""

    changed = Signal(object)  # Settings
    failed = Signal(object)  # SettingsNotSaved

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: Settings = settings.load()
        self._told = False

    def change(self, **changes: object) -> None:
        self._take(replace(self.values, **changes))  # type: ignore[arg-type]

    def rename_reader(self, name: str) -> None:
        """Let another name stand on notes from now on; those under the one so far stay one's own."""
        if name != self.values.author:
            self._take(self.values.with_author(name, before=reader_name(self.values)))

    def remember(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        self._take(self.values.with_recent(project))

    def keep_recent(self, on: bool) -> None:
        """Whether the names of opened projects are kept; without it those kept so far are forgotten too."""
        kept = {} if on else {"recent": (), "column_widths": ()}
        self.change(keeps_recent=on, **kept)

    def widen(self, report: ReportId, times: float | None) -> None:
        """Give a report's column so many times its share; None is one."""
        self.change(column_widths=with_report(self.values.column_widths, report, times))

    def restore(self) -> None:
        """All as at the first start, but for what is remembered of the reader's work."""
        kept = {name: getattr(self.values, name) for name in REMEMBERED}
        self._take(replace(Settings(), **kept))

    def _take(self, values: Settings) -> None:
        if values == self.values:
            return
        self.values = values
        self._save(values)
        self.changed.emit(values)

    def _save(self, values: Settings) -> None:
        """A home that cannot be written is told of once, not at every change."""
        try:
            settings.save(values if values.keeps_recent else replace(values, column_widths=()))
        except SettingsNotSaved as failure:
            if not self._told:
                self._told = True
                self.failed.emit(failure)
        else:
            self._told = False
