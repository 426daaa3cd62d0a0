"""Which panels are open while reports are read; the welcome page has none."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions
from ui.panels import findings_panel, reports_panel
from ui.panels.findings_panel import FindingsPanel
from ui.panels.ledger_panel import LedgerPanel
from ui.panels.notes_panel import NotesPanel
from ui.panels.panel import Panel
from ui.panels.reports_panel import ReportsPanel

_OPEN_FIRST = frozenset({"reports", "findings"})
_AREAS = {
    "reports": Qt.DockWidgetArea.LeftDockWidgetArea,
    "findings": Qt.DockWidgetArea.RightDockWidgetArea,
    "notes": Qt.DockWidgetArea.RightDockWidgetArea,
    "ledger": Qt.DockWidgetArea.BottomDockWidgetArea,
}


@dataclass(frozen=True, slots=True)
class Panels:
    """The docks."""

    reports: ReportsPanel
    findings: FindingsPanel
    notes: NotesPanel
    ledger: LedgerPanel

    def named(self) -> dict[str, Panel]:
        return {
            "reports": self.reports,
            "findings": self.findings,
            "notes": self.notes,
            "ledger": self.ledger,
        }


class Docking(QObject):
    """Docks the panels; opens and closes them by name."""

    def __init__(self, window: QMainWindow, panels: Panels, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._panels: dict[str, Panel] = panels.named()
        self._open = set(_OPEN_FIRST)
        self._reading = False
        self._state = b""
        for name, panel in self._panels.items():
            window.addDockWidget(_AREAS[name], panel)
            panel.closed.connect(self._note_closed)
        window.resizeDocks(
            [panels.reports, panels.findings],
            [reports_panel.WIDTH, findings_panel.WIDTH],
            Qt.Orientation.Horizontal,
        )
        self._show()

    def set_reading(self, reading: bool) -> None:
        """Whether reports are being read; on the welcome page no panel is shown."""
        if reading == self._reading:
            return
        if self._reading:
            self._state = self._window.saveState().data()
        self._reading = reading
        self._show()
        if reading and self._state:
            self._window.restoreState(QByteArray(self._state))

    def set_open(self, name: str, on: bool) -> None:
        if on:
            self._open.add(name)
        else:
            self._open.discard(name)
        self._show()
        if on:
            self._panels[name].raise_()

    def shape(self) -> str:
        """The window's size and its docks as one line of text."""
        state = self._window.saveState().data() if self._reading else self._state
        kept = (self._window.saveGeometry().data(), state, ",".join(sorted(self._open)).encode())
        return ".".join(base64.b64encode(part).decode() for part in kept)

    def restore(self, shape: str) -> None:
        """Take the shape that `shape()` gave; anything else is ignored."""
        try:
            geometry, state, opened = (base64.b64decode(part, validate=True) for part in shape.split("."))
        except ValueError:  # binascii.Error is one
            return
        self._window.restoreGeometry(QByteArray(geometry))
        self._state = state
        self._open = set(opened.decode().split(",")) & set(self._panels)
        self._show()

    def _show(self) -> None:
        for name, panel in self._panels.items():
            panel.setVisible(self._reading and name in self._open)
            self._actions[f"panel_{name}"].setChecked(name in self._open)

    def _note_closed(self) -> None:
        panel = self.sender()
        name = next(name for name, one in self._panels.items() if one is panel)
        self.set_open(name, on=False)
