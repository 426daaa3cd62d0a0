"""Edit: taking back, copying, searching."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui.actions import Command, Menu, Need
from ui.messages import tr
from ui.models.quotation import quotation
from ui.operations import projects
from ui.parts import Parts


def menu() -> Menu:
    return Menu(
        "edit",
        tr("&Edit"),
        (
            Command("undo", tr("&Undo"), tr("Take the last change back"), "Ctrl+Z", Need.UNDO),
            Command("redo", tr("&Redo"), tr("Make the change again"), "Ctrl+Shift+Z", Need.REDO),
            None,
            Command("copy", tr("&Copy"), tr("Copy the selected words"), "Ctrl+C", Need.PASSAGE),
            Command(
                "copy_source",
                tr("Copy with &Source"),
                tr("Copy the selected words as a quotation with outlet and date"),
                "Ctrl+Shift+C",
                Need.PASSAGE,
            ),
            None,
            Command(
                "label",
                tr("&Label Paragraph…"),
                tr("Say what the paragraph at the caret is, or leave it out"),
                "Ctrl+L",
                Need.REPORTS,
            ),
            None,
            Command("find", tr("&Find…"), tr("Search all reports"), "Ctrl+F", Need.REPORTS),
            Command("find_next", tr("Find Ne&xt"), tr("Go to the next hit"), "F3", Need.HITS),
            Command("find_previous", tr("Find Pre&vious"), tr("Go to the hit before"), "Shift+F3", Need.HITS),
        ),
    )


class EditMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        field = parts.tool_bar.search
        field.wanted.connect(self._search)
        field.next_wanted.connect(self.find_next)
        field.previous_wanted.connect(self.find_previous)
        field.left.connect(parts.page.focus_text)
        parts.reading.hits_changed.connect(field.show_hits)

    def undo(self) -> None:
        projects.undo(self._parts.desk)

    def redo(self) -> None:
        projects.redo(self._parts.desk)

    def copy(self) -> None:
        self._parts.page.view.copy_selection()

    def copy_source(self) -> None:
        passage = self._parts.reading.selection
        if passage is not None:
            report = self._parts.desk.session.project.report(passage.report)
            QGuiApplication.clipboard().setText(quotation(report, passage.span))

    def label(self) -> None:
        self._parts.page.view.ask_labels()

    def find(self) -> None:
        field = self._parts.tool_bar.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def find_next(self) -> None:
        self._parts.reading.step_hit(1)

    def find_previous(self) -> None:
        self._parts.reading.step_hit(-1)

    def _search(self, words: str) -> None:
        self._parts.reading.search(self._parts.desk.session.project.reports, words)
