"""Columns: which reports are shown, in what order, how wide, and which of them is the pivot."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.model.report import siglum
from app.model.span import ReportId
from app.settings import WIDEST_COLUMN, Settings
from ui.actions import Command, Menu, Need
from ui.messages import tr
from ui.models.column_widths import remembered
from ui.operations import reports
from ui.parts import Parts

_STEP = 25  # percent of a column's share


def menu() -> Menu:
    def one(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.COLUMNS)

    return Menu(
        "columns",
        tr("&Columns"),
        (
            one("pivot", tr("Make It the &Pivot"), tr("The rows keep this report's order"), "Ctrl+Alt+Home"),
            None,
            one("column_left", tr("Move &Left"), tr("Move the column to the left"), "Alt+Shift+Left"),
            one("column_right", tr("Move &Right"), tr("Move the column to the right"), "Alt+Shift+Right"),
            None,
            Menu("shown", tr("&Shown"), stays=True),
            one("hide_column", tr("&Hide"), tr("Hide the column that is being read"), "Ctrl+Shift+H"),
            Command(
                "show_columns",
                tr("Show &All"),
                tr("Show the hidden columns again"),
                "Ctrl+Alt+H",
                Need.HIDDEN,
            ),
            None,
            one("wider", tr("&Wider"), tr("Wider columns; the pivot stays in sight"), "Ctrl+Alt++"),
            one("narrower", tr("&Narrower"), tr("Narrower columns, down to their share"), "Ctrl+Alt+-"),
            one(
                "column_wider",
                tr("W&iden This Column"),
                tr("Wider, only the column that is being read"),
                "Alt+Shift+Up",
            ),
            one(
                "column_narrower",
                tr("Narr&ow This Column"),
                tr("Narrower, only the column that is being read"),
                "Alt+Shift+Down",
            ),
            one(
                "column_usual",
                tr("&Usual Width"),
                tr("Give the column that is being read its share again"),
                "Alt+Shift+Home",
            ),
            None,
            Command(
                "collapse_gaps",
                tr("&Collapse Gaps"),
                tr("Say in one line what a report does not tell"),
                "Ctrl+Shift+G",
                Need.REPORTS,
                checkable=True,
            ),
        ),
    )


class ColumnsMenu(QObject):
    """What the entries do, by their names, to the column that is being read."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._view, self._reading = parts, parts.page.view, parts.reading
        self._shown = parts.actions.menus["shown"]
        self._shown.aboutToShow.connect(self._list_reports)
        self._shown.triggered.connect(self._turn)
        parts.preferences.changed.connect(self._follow)
        self._follow(parts.preferences.values)

    def pivot(self) -> None:
        report = self._view.report_read()
        if report is not None:
            reports.make_pivot(self._parts.desk, report)

    def column_left(self) -> None:
        self._view.move_column(-1)

    def column_right(self) -> None:
        self._view.move_column(1)

    def hide_column(self) -> None:
        report = self._view.report_read()
        if report is not None:
            self._reading.set_hidden(self._reading.hidden | {report})

    def show_columns(self) -> None:
        self._reading.set_hidden(frozenset())

    def wider(self) -> None:
        self._widen(_STEP)

    def narrower(self) -> None:
        self._widen(-_STEP)

    def column_wider(self) -> None:
        self._widen_one(_STEP)

    def column_narrower(self) -> None:
        self._widen_one(-_STEP)

    def column_usual(self) -> None:
        report = self._view.report_read()
        if report is not None:
            self._parts.preferences.widen(report, None)

    def collapse_gaps(self, on: bool) -> None:
        self._parts.preferences.change(collapses_gaps=on)

    def _list_reports(self) -> None:
        """A tick for each report; the last one shown stays."""
        self._shown.clear()
        project, hidden = self._parts.desk.session.project, self._reading.hidden
        for place, report in enumerate(self._reading.curtain.reports(project)):
            words = tr("{siglum}  {title}", siglum=siglum(place), title=report.label.replace("&", "&&"))
            action = self._shown.addAction(words)
            action.setData(report.id)
            action.setCheckable(True)
            action.setChecked(report.id not in hidden)

    def _turn(self, action: QAction) -> None:
        report, hidden = ReportId(action.data()), self._reading.hidden
        if action.isChecked():
            self._reading.set_hidden(hidden - {report})
        elif len(hidden) + 1 < len(self._parts.desk.session.project.reports):
            self._reading.set_hidden(hidden | {report})
        else:
            action.setChecked(True)

    def _widen(self, by: int) -> None:
        width = self._parts.preferences.values.column_width + by
        self._parts.preferences.change(column_width=max(100, min(WIDEST_COLUMN, width)))

    def _widen_one(self, by: int) -> None:
        report, preferences = self._view.report_read(), self._parts.preferences
        if report is not None:
            now = remembered(preferences.values.column_widths, report) or 1.0
            preferences.widen(report, now + by / 100)

    def _follow(self, values: Settings) -> None:
        self._parts.actions["collapse_gaps"].setChecked(values.collapses_gaps)
