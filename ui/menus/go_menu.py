"""Go: from finding to finding, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions import Command, Menu, Need
from ui.messages import native_keys, tr
from ui.models.reading import Test, any_finding, is_conflict, is_unconfirmed
from ui.parts import Parts


def menu() -> Menu:
    def step(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.COMPARISON)

    return Menu(
        "go",
        tr("&Go"),
        (
            step(
                "next_finding", tr("&Next Finding"), tr("Go to the next finding that is listed"), "Alt+Down"
            ),
            step(
                "previous_finding", tr("&Previous Finding"), tr("Go to the listed finding before"), "Alt+Up"
            ),
            step("next_conflict", tr("Next &Conflict"), tr("Go to the next conflict that is listed"), "F8"),
            step(
                "previous_conflict",
                tr("P&revious Conflict"),
                tr("Go to the listed conflict before"),
                "Shift+F8",
            ),
            step(
                "next_unconfirmed",
                tr("Next &Unconfirmed"),
                tr("Go to the next unconfirmed claim that is listed"),
                "Ctrl+F8",
            ),
            Command(
                "next_overlap",
                tr("Next &Mark on These Words"),
                tr("Go round the findings that mark the same words"),
                "M",
                Need.FINDING,
            ),
            None,
            Command("back", tr("&Back"), tr("Go back to where you were"), "Alt+Left", Need.BACK),
            Command("forward", tr("&Forward"), tr("Go forward again"), "Alt+Right", Need.FORWARD),
        ),
    )


class GoMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._reading = parts, parts.reading

    def next_finding(self) -> None:
        self._step(1, any_finding)

    def previous_finding(self) -> None:
        self._step(-1, any_finding)

    def next_conflict(self) -> None:
        self._step(1, is_conflict)

    def previous_conflict(self) -> None:
        self._step(-1, is_conflict)

    def next_unconfirmed(self) -> None:
        self._step(1, is_unconfirmed)

    def _step(self, by: int, wanted: Test) -> None:
        """Where there is nothing to go to, say so: a key that does nothing seems broken."""
        if self._reading.step(by, wanted):
            return
        keys = native_keys(self._parts.actions["unfilter"].shortcut().toString())
        filtered = tr("No such finding passes the filter. {keys} shows all.", keys=keys)
        self._parts.status.say(filtered if self._reading.filter.active else tr("There is no such finding."))

    def next_overlap(self) -> None:
        """Where nothing else marks the words, say so too."""
        if not self._reading.choose_overlapping(self._parts.page.view.report_read()):
            self._parts.status.say(tr("Nothing else is marked on these words."))

    def back(self) -> None:
        self._reading.go_back()

    def forward(self) -> None:
        self._reading.go_forward()
