"""Which panels are open while reports are read; the welcome page has none."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions
from ui.panels import findings_panel, ledger_panel, reports_panel
from ui.panels.findings_panel import FindingsPanel
from ui.panels.ledger_panel import LedgerPanel
from ui.panels.notes_panel import NotesPanel
from ui.panels.panel import Panel
from ui.panels.reports_panel import ReportsPanel
from ui.panels.worksheet_panel import WorksheetPanel

_FIRST_SIZES = {
    Qt.Orientation.Horizontal: {"reports": reports_panel.WIDTH, "findings": findings_panel.WIDTH},
    Qt.Orientation.Vertical: {"findings": 380, "notes": 360, "ledger": ledger_panel.HEIGHT, "worksheet": 300},
}
_OPEN_FIRST = frozenset({"reports", "findings"})
_AREAS = {
    "reports": Qt.DockWidgetArea.LeftDockWidgetArea,
    "findings": Qt.DockWidgetArea.RightDockWidgetArea,
    "notes": Qt.DockWidgetArea.RightDockWidgetArea,
    "ledger": Qt.DockWidgetArea.BottomDockWidgetArea,
    "worksheet": Qt.DockWidgetArea.BottomDockWidgetArea,
}


@dataclass(frozen=True, slots=True)
class Panels:
    """The docks."""

    reports: ReportsPanel
    findings: FindingsPanel
    notes: NotesPanel
    ledger: LedgerPanel
    worksheet: WorksheetPanel

    def named(self) -> dict[str, Panel]:
        return {
            "reports": self.reports,
            "findings": self.findings,
            "notes": self.notes,
            "ledger": self.ledger,
            "worksheet": self.worksheet,
        }


class Docking(QObject):
    """Docks the panels; opens and closes them by name."""

    def __init__(self, window: QMainWindow, panels: Panels, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._panels: dict[str, Panel] = panels.named()
        self._open = set(_OPEN_FIRST)
        self._sized: set[str] = set(_OPEN_FIRST)
        self._reading = False
        self._state = b""
        self._settle = QTimer(self, interval=0, singleShot=True)  # docks take sizes once they are laid out
        self._settle.timeout.connect(self._take_first_sizes)
        for name, panel in self._panels.items():
            window.addDockWidget(_AREAS[name], panel)
            panel.closed.connect(self._note_closed)
        self._show()

    def set_reading(self, reading: bool) -> None:
        """Whether reports are being read; on the welcome page no panel is shown."""
        if reading == self._reading:
            return
        if self._reading:
            self._state = bytes(self._window.saveState().data())
        self._reading = reading
        self._show()
        if reading and not self._window.restoreState(QByteArray(self._state)):
            self._settle.start()

    def set_open(self, name: str, on: bool) -> None:
        if on:
            self._open.add(name)
        else:
            self._open.discard(name)
        opened = on and self._panels[name].isHidden()
        self._show()
        if opened and self._reading and name not in self._sized:
            self._sized.add(name)
            self._settle.start()

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
        self._sized = set(self._panels) if state else set(_OPEN_FIRST)
        self._open = set(opened.decode().split(",")) & set(self._panels)
        self._show()

    def _show(self) -> None:
        for name, panel in self._panels.items():
            panel.setVisible(self._reading and name in self._open)
            self._actions[f"panel_{name}"].setChecked(name in self._open)

    def _take_first_sizes(self) -> None:
        """Give the open panels the sizes they ask for; Qt minds sizes for closed ones."""
        for orientation, sizes in _FIRST_SIZES.items():
            shown = [name for name in sizes if self._panels[name].isVisible()]
            docks = [self._panels[name] for name in shown]
            self._window.resizeDocks(docks, [sizes[name] for name in shown], orientation)

    def _note_closed(self) -> None:
        panel = self.sender()
        name = next(name for name, one in self._panels.items() if one is panel)
        self.set_open(name, on=False)
