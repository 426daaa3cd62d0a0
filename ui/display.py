"""Brings the session's values to the parts of the window: each change redraws only its part."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QObject

from app.model.change import Change
from app.model.finding import Finding
from app.model.project import Judgement
from app.settings import Settings
from ui.actions import Need
from ui.messages import native_keys, tr
from ui.models.card import card_content
from ui.models.column_widths import widths_of
from ui.models.finding_filter import FindingFilter
from ui.models.report_lines import pivot_of, report_lines
from ui.models.row_words import copy_tags, passages_in_row, row_count, row_number, told
from ui.models.shown_columns import rows_shown
from ui.operations import alignment
from ui.panes.synoptic_view import ColumnHead
from ui.parts import Parts
from ui.seen import Seen
from ui.theme import Theme

EVERYTHING = Change(
    reports=True, annotations=True, verdicts=True, comparison=True, saved=True, title=True, options=True
)


class Display(QObject):
    """Listens to the desk and to the reading; speaks to view, panels, bars and actions."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._page, self._panels = parts.page, parts.panels
        self._seen = Seen(parts.desk, parts.reading)
        self._shown_heads: tuple[ColumnHead, ...] = ()
        self._row = 0
        self._connect()
        self.show_change(EVERYTHING)

    def show_change(self, change: Change) -> None:
        """Redraw what the change touches; ask for a comparison where one is due."""
        if change.reports or change.options:
            self._show_reports()
        if change.reports or change.options or change.comparison:
            self._show_comparison()
        elif change.verdicts:
            self._show_findings()
        self._show_title()
        self._show_saved()
        self._allow()
        alignment.compare_if_needed(self._desk)

    # values to widgets

    def _show_reports(self) -> None:
        lines = report_lines(self._seen.project, self._reading.hidden)
        self._shown_heads = self._seen.heads()
        self._show_widths(self._parts.preferences.values)
        self._page.view.set_reports(self._seen.columns, self._shown_heads)
        self._panels.reports.show_reports(lines)
        self._page.show_hint(_hint(len(lines)))

    def _show_widths(self, values: Settings) -> None:
        self._page.view.set_widths(widths_of(self._seen.project.reports, values.column_widths))

    def _show_heads(self) -> None:
        """What a comparison tells of the reports: whose copy one is."""
        heads = self._seen.heads()
        if heads != self._shown_heads:
            self._shown_heads = heads
            self._page.view.set_heads(heads)

    def _show_comparison(self) -> None:
        comparison = self._seen.comparison
        self._show_heads()
        if comparison is not None:
            rows = rows_shown(comparison.alignment.rows, self._seen.places)
            self._page.view.set_rows(rows, told(comparison))
            self._page.view.set_pairs(comparison.pairs)
        self._show_row(self._row)
        self._page.view.set_tags(copy_tags(comparison) if comparison else {})
        self._panels.reports.show_origins(comparison)
        self._panels.ledger.show_ledger(comparison)
        self._show_findings()

    def _show_findings(self) -> None:
        comparison, verdicts = self._seen.comparison, self._seen.verdicts
        marks = [
            mark
            for mark in (comparison.marks if comparison else ())
            if verdicts.get(mark.finding) is not Judgement.REJECTED
        ]
        self._page.view.set_marks(marks)
        self._page.legend.set_counts(Counter({mark.finding: mark.kind for mark in marks}.values()))
        self._reading.show(comparison, verdicts)
        self._show_lists()
        self._show_place(self._reading.finding)

    def _show_lists(self) -> None:
        """The findings that pass the filter, in the panel and in the linear review."""
        comparison, verdicts, wanted = self._seen.comparison, self._seen.verdicts, self._reading.filter
        self._panels.findings.show_findings(comparison, verdicts, wanted)
        self._page.review.show_findings(comparison, verdicts, wanted)
        self._panels.findings.choose(self._reading.finding)
        self._page.review.choose(self._reading.finding)
        self._show_place(self._reading.finding)

    def _show_title(self) -> None:
        title = self._seen.title()
        reading = bool(self._seen.project.reports)
        self._parts.tool_bar.set_title(title, self._seen.facts())
        self._parts.window.setWindowTitle(tr("{title} – Synoptic", title=title) if title else tr("Synoptic"))
        if reading and self._parts.stack.currentWidget() is not self._page:
            self._page.focus_text()
        self._parts.stack.setCurrentWidget(self._page if reading else self._parts.welcome)
        self._parts.tool_bar.setVisible(reading)
        self._parts.status.show_facts(reading)
        self._parts.docking.set_reading(reading)

    def _show_saved(self) -> None:
        session = self._desk.session
        kept = tr("Not saved") if session.failure else tr("Read only") if session.read_only else tr("Saved")
        self._parts.status.set_fact("saved", kept if self._seen.project.reports else "")

    # what the reader does

    def _show_finding(self, finding: Finding | None) -> None:
        self._page.view.select_finding(finding)
        self._panels.findings.choose(finding)
        self._page.review.choose(finding)
        self._show_place(finding)
        comparison = self._seen.comparison
        if finding is None or comparison is None:
            self._page.hide_card()
            return
        here = self._seen.here(finding)
        content = card_content(
            finding,
            comparison,
            pivot=pivot_of(self._seen.project),
            place=self._seen.place_of(finding),
            judgement=self._seen.verdicts.get(finding.id),
        )
        self._reading.trail.visit(here)
        self._page.show_card(content, here, passages_in_row(comparison, finding))

    def _show_place(self, finding: Finding | None) -> None:
        self._page.legend.set_conflict(*self._reading.place_among(self._reading.is_listed_conflict))
        number, total = self._reading.place_among(self._reading.is_listed)
        words = tr("Finding {n} of {total}", n=number, total=total) if finding and number else ""
        self._parts.status.set_fact("finding", words)

    def _show_row(self, row: int) -> None:
        self._row = row
        comparison = self._seen.comparison
        if comparison is None or not 0 <= row < len(comparison.alignment.rows):
            self._parts.status.set_fact("row", "")
            return
        number, total = row_number(comparison, row), row_count(comparison)
        words = tr("Row {n} of {total}", n=number, total=total) if number else tr("Headlines")
        self._parts.status.set_fact("row", words)

    def _allow(self) -> None:
        self._parts.actions.allow(set(self._needs_met()))
        session = self._desk.session
        _label(self._parts.actions["undo"], tr("&Undo"), session.undo_label)
        _label(self._parts.actions["redo"], tr("&Redo"), session.redo_label)

    def _needs_met(self) -> list[Need]:
        reading, session = self._reading, self._desk.session
        met = {
            Need.REPORTS: bool(self._seen.project.reports),
            Need.COLUMNS: len(self._seen.places) > 1,
            Need.HIDDEN: len(self._seen.places) < len(self._seen.project.reports),
            Need.COMPARISON: self._seen.comparison is not None,
            Need.FILTER: reading.filter.active,
            Need.FINDING: reading.finding is not None,
            Need.PASSAGE: reading.selection is not None,
            Need.WORDS: reading.selection is not None or reading.finding is not None,
            Need.NOTE: reading.note is not None,
            Need.NOTES: bool(self._seen.project.annotations),
            Need.NOTE_AND_PASSAGE: reading.note is not None and reading.selection is not None,
            Need.UNDO: session.undo_label is not None,
            Need.REDO: session.redo_label is not None,
            Need.BACK: reading.trail.can_go_back,
            Need.FORWARD: reading.trail.can_go_forward,
            Need.HITS: reading.has_hits,
        }
        return [need for need, holds in met.items() if holds]

    def _connect(self) -> None:
        view, reading = self._page.view, self._reading
        self._desk.changed.connect(self.show_change)
        self._desk.opened.connect(self._start_anew)
        self._desk.told.connect(self._parts.messages.show_message)
        reading.finding_chosen.connect(self._show_finding)
        reading.columns_changed.connect(self._show_columns)
        reading.curtain_changed.connect(self._show_curtain)
        reading.filter_changed.connect(self._show_lists)
        reading.changed.connect(self._allow)
        view.row_changed.connect(self._show_row)
        self._parts.preferences.changed.connect(self._show_widths)
        self._parts.wardrobe.dressed.connect(self._show_theme)

    def _show_columns(self) -> None:
        """Some report was hidden or shown."""
        self.show_change(Change(reports=True))

    def _show_curtain(self) -> None:
        """The outlets were hidden or revealed: every word that is shown is another."""
        self._reading.search((), "")
        self.show_change(Change(reports=True))

    def _show_theme(self, theme: Theme) -> None:
        """What is painted by hand; everything else follows the style sheet."""
        self._page.view.set_theme(theme)
        self._parts.tool_bar.search.show_theme()

    def _start_anew(self) -> None:
        self._reading.set_filter(FindingFilter())
        self._reading.set_hidden(frozenset())
        self._reading.choose(None)
        self._reading.choose_note(None)
        self._reading.select(None)
        self._parts.messages.hide()
        self.show_change(EVERYTHING)


def _hint(reports_shown: int) -> str:
    if reports_shown != 1:
        return ""
    return tr("Add another report to compare: drop a file here or press {keys}.", keys=native_keys("Ctrl+O"))


def _label(action: Any, verb: str, what: str | None) -> None:
    action.setText(tr("{verb} {what}", verb=verb, what=what) if what else verb)
