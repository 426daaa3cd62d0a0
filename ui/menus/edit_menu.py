"""Edit: taking back, copying, searching."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app import paths
from app.model.report import Report, Source
from app.model.span import ReportId
from ui.actions import Command, Menu, Need
from ui.dialogs import choosers
from ui.dialogs.report_dialog import ReportDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.menus.one_dialog import OneDialog
from ui.menus.with_help import with_help
from ui.messages import Message, Offer, tr
from ui.models.note_filter import UNSURE, NoteFacet, NoteFilter
from ui.models.quotation import quotation
from ui.operations import projects, sources, versions
from ui.operations.desk import Desk
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
            Command(
                "about_report",
                tr("&About This Report…"),
                tr("See and correct what is known about the report being read"),
                "Ctrl+I",
                Need.REPORTS,
            ),
            Command(
                "new_version",
                tr("Load &New Version…"),
                tr("Put an update or a corrected file in the place of the report being read"),
                "Ctrl+Shift+I",
                Need.REPORTS,
            ),
            None,
            Command("find", tr("&Find…"), tr("Search all reports"), "Ctrl+F", Need.REPORTS),
            Command("find_next", tr("Find Ne&xt"), tr("Go to the next hit"), "F3", Need.HITS),
            Command("find_previous", tr("Find Pre&vious"), tr("Go to the hit before"), "Shift+F3", Need.HITS),
            None,
            Command("settings", tr("Se&ttings…"), tr("Fonts, spacing, marks, theme, privacy"), "Ctrl+,"),
        ),
    )


class EditMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._settings = OneDialog(self._made_settings)
        field = parts.tool_bar.search
        field.wanted.connect(self._search)
        field.next_wanted.connect(self.find_next)
        field.previous_wanted.connect(self.find_previous)
        field.left.connect(parts.page.focus_text)
        parts.reading.hits_changed.connect(field.show_hits)
        parts.reading.curtain_changed.connect(self._unsay)
        parts.panels.reports.about_wanted.connect(self._ask_about)
        parts.panels.reports.version_wanted.connect(self._ask_version)

    def undo(self) -> None:
        projects.undo(self._parts.desk)

    def redo(self) -> None:
        projects.redo(self._parts.desk)

    def copy(self) -> None:
        self._parts.page.view.copy_selection()

    def copy_source(self) -> None:
        passage = self._parts.reading.selection
        if passage is not None:
            reading, project = self._parts.reading, self._parts.desk.session.project
            report = reading.curtain.report(project, passage.report)
            QGuiApplication.clipboard().setText(quotation(report, passage.span))

    def label(self) -> None:
        self._parts.page.view.ask_labels()

    def about_report(self) -> None:
        report = self._parts.page.view.report_read()
        if report is not None:
            self._ask_about(report)

    def new_version(self) -> None:
        report = self._parts.page.view.report_read()
        if report is not None:
            self._ask_version(report)

    def find(self) -> None:
        field = self._parts.tool_bar.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def find_next(self) -> None:
        self._parts.reading.step_hit(1)

    def find_previous(self) -> None:
        self._parts.reading.step_hit(-1)

    def settings(self) -> None:
        self._settings.bring()

    def _made_settings(self) -> SettingsDialog:
        preferences = self._parts.preferences
        dialog = with_help(
            SettingsDialog(preferences.values, str(paths.unsaved_projects()), self._parts.window), self._parts
        )
        dialog.wanted.connect(self._prefer)
        dialog.name_wanted.connect(preferences.rename_reader)
        dialog.keeping_recent_wanted.connect(preferences.keep_recent)
        dialog.clearing_wanted.connect(self._forget_recent)
        dialog.defaults_wanted.connect(preferences.restore)
        preferences.changed.connect(dialog.show_values)
        return dialog

    def _prefer(self, name: str, value: object) -> None:
        self._parts.preferences.change(**{name: value})

    def _forget_recent(self) -> None:
        self._parts.preferences.change(recent=())

    def _ask_about(self, report_id: ReportId) -> None:
        if self._parts.reading.curtain.drawn:
            self._parts.desk.say(_hidden(self._parts.actions["blind"].trigger))
            return
        desk, report = self._parts.desk, self._parts.desk.session.project.report(report_id)
        dialog = with_help(ReportDialog(report, self._parts.window), self._parts)
        reread = partial(sources.reread, desk, report, done=dialog.show_reread)
        dialog.encoding_wanted.connect(reread)
        dialog.corrected.connect(partial(_correct, desk, report_id))
        dialog.finished.connect(self._stop_rereading)
        dialog.open()
        reread(None)

    def _unsay(self, drawn: bool) -> None:
        """Once the outlets are revealed, by whatever way, nobody is told any more that they are hidden."""
        told = self._parts.messages.message
        if not drawn and told.text == _hidden(self._parts.actions["blind"].trigger).text:
            self._parts.messages.dismiss()

    def _ask_version(self, report: str) -> None:
        path = choosers.ask_new_version(self._parts.window)
        if path is not None:
            versions.load(self._parts.desk, ReportId(report), path, self._show_unsure_notes)

    def _show_unsure_notes(self) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.set_filter(NoteFilter().turned(NoteFacet.STATUS, UNSURE))

    def _stop_rereading(self) -> None:
        sources.stop_rereading(self._parts.desk)

    def _search(self, words: str) -> None:
        reading, project = self._parts.reading, self._parts.desk.session.project
        reading.search(reading.curtain.reports(project), words)


def _hidden(reveal: Callable[[], None]) -> Message:
    """Why nothing is told about a report during blind reading."""
    words = tr("The outlets are hidden. Reveal them to see what is known about a report.")
    return Message(words, offers=(Offer(tr("Reveal Outlets"), reveal),))


def _correct(desk: Desk, report: ReportId, other: Report | None, source: Source) -> None:
    """Keep what was corrected; `other` is the report as read in another encoding."""
    if other is None:
        sources.correct(desk, report, source)
    else:
        sources.read_as(desk, other, source)
