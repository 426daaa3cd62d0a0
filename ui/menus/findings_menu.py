"""Findings: the reader's decision on the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.model.finding import Finding
from app.model.span import Passage
from ui.actions import Command, Menu, Need
from ui.menus.pairing import Pairing
from ui.messages import tr
from ui.models.finding_filter import FindingFilter
from ui.operations import alignment, findings
from ui.operations.desk import Desk
from ui.parts import Parts


def menu() -> Menu:
    def entry(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.FINDING)

    return Menu(
        "findings",
        tr("F&indings"),
        (
            entry("accept", tr("&Accept"), tr("You agree with this finding"), "A"),
            entry("reject", tr("&Reject"), tr("Take this finding off the page"), "X"),
            entry("leave_open", tr("&Leave Open"), tr("Take your decision back"), "O"),
            None,
            entry("apart", tr("These Belong A&part"), tr("Never put these words side by side"), "P"),
            Command(
                "together",
                tr("Belong &Together…"),
                tr("Put these words side by side with others that you select next"),
                "T",
                Need.WORDS,
            ),
            None,
            Command(
                "filter",
                tr("&Filter…"),
                tr("List only findings of some kind, type, report, status or confidence"),
                "Ctrl+Shift+F",
                Need.COMPARISON,
            ),
            Command("unfilter", tr("&Show All"), tr("List all findings again"), "Ctrl+Shift+A", Need.FILTER),
        ),
    )


class FindingsMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._desk, self._reading = parts.desk, parts.reading
        self._parts = parts
        self._pairing = Pairing(parts)
        parts.panels.findings.filter_wanted.connect(self._reading.set_filter)
        parts.page.review.all_wanted.connect(self.unfilter)

    def accept(self) -> None:
        self._decide(findings.accept)

    def reject(self) -> None:
        self._decide(findings.reject)

    def leave_open(self) -> None:
        self._decide(findings.leave_open)

    def apart(self) -> None:
        self._decide(alignment.set_apart)

    def together(self) -> None:
        self._pairing.take(self._words())

    def _words(self) -> Passage | None:
        if self._reading.selection is not None:
            return self._reading.selection
        return self._reading.finding.passages[0] if self._reading.finding else None

    def filter(self) -> None:
        """Take the keyboard to the chips that filter."""
        self._parts.docking.set_open("findings", on=True)
        self._parts.panels.findings.focus_filter()

    def unfilter(self) -> None:
        self._reading.set_filter(FindingFilter())

    def _decide(self, verb: Callable[[Desk, Finding], None]) -> None:
        if self._reading.finding is not None:
            verb(self._desk, self._reading.finding)
