"""Brings the session's values to the parts of the window: each change redraws only its part."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QObject

from app.model.change import Change
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId
from app.model.project import Judgement, Project
from app.model.span import Passage
from ui.actions import Need
from ui.messages import counted, tr
from ui.models.card import card_content
from ui.models.finding_filter import FindingFilter
from ui.models.note_lines import note_lines
from ui.models.origins import origin_groups
from ui.models.reading import any_finding, is_conflict
from ui.models.report_lines import head_line, pivot_of, report_lines
from ui.models.row_words import copy_tags, passages_in_row, row_count, row_number, told
from ui.models.shown_columns import picked, rows_shown, shown_places
from ui.operations import alignment
from ui.panes.synoptic_view import ColumnHead, NoteMark
from ui.parts import Parts
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
        self._shown_heads: tuple[ColumnHead, ...] = ()
        self._row = 0
        self._connect()
        self.show_change(EVERYTHING)

    @property
    def _project(self) -> Project:
        return self._desk.session.project

    @property
    def _comparison(self) -> Comparison | None:
        return self._desk.session.comparison

    @property
    def _places(self) -> tuple[int, ...]:
        """The places of the reports that have a column."""
        return shown_places(self._project, self._reading.hidden)

    @property
    def _verdicts(self) -> dict[FindingId, Judgement]:
        return {verdict.finding: verdict.judgement for verdict in self._project.verdicts}

    def show_change(self, change: Change) -> None:
        """Redraw what the change touches; ask for a comparison where one is due."""
        if change.reports or change.options:
            self._show_reports()
        if change.reports or change.options or change.comparison:
            self._show_comparison()
        elif change.verdicts:
            self._show_findings()
        if change.annotations or change.reports or change.comparison:
            self._show_notes()
        self._show_title()
        self._show_saved()
        self._allow()
        alignment.compare_if_needed(self._desk)

    # values to widgets

    def _show_reports(self) -> None:
        lines = report_lines(self._project, self._reading.hidden)
        self._shown_heads = self._heads()
        self._page.view.set_reports(picked(self._project.reports, self._places), self._shown_heads)
        self._panels.reports.show_reports(lines)
        self._page.show_hint(_hint(len(lines)))

    def _show_heads(self) -> None:
        """What a comparison tells of the reports: whose copy one is."""
        heads = self._heads()
        if heads != self._shown_heads:
            self._shown_heads = heads
            self._page.view.set_heads(heads)

    def _heads(self) -> tuple[ColumnHead, ...]:
        return tuple(
            ColumnHead(
                siglum=line.siglum,
                title=line.label,
                line=head_line(line, self._comparison),
                pivot=line.pivot,
                alert=line.alert,
                notices=line.notices,
            )
            for line in picked(report_lines(self._project), self._places)
        )

    def _show_comparison(self) -> None:
        comparison = self._comparison
        self._show_heads()
        if comparison is not None:
            rows = rows_shown(comparison.alignment.rows, self._places)
            self._page.view.set_rows(rows, told(comparison))
            self._page.view.set_pairs(comparison.pairs)
        self._show_row(self._row)
        self._page.view.set_tags(copy_tags(comparison) if comparison else {})
        self._panels.reports.show_origins(comparison)
        self._panels.ledger.show_ledger(comparison)
        self._show_findings()

    def _show_findings(self) -> None:
        comparison, verdicts = self._comparison, self._verdicts
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
        comparison, verdicts, wanted = self._comparison, self._verdicts, self._reading.filter
        self._panels.findings.show_findings(comparison, verdicts, wanted)
        self._page.review.show_findings(comparison, verdicts, wanted)
        self._panels.findings.choose(self._reading.finding)
        self._page.review.choose(self._reading.finding)
        self._show_place(self._reading.finding)

    def _show_notes(self) -> None:
        lines = note_lines(self._project, self._comparison)
        self._page.view.set_notes(
            [NoteMark(line.note.id, line.number, line.passages, line.note.colour) for line in lines]
        )
        self._panels.notes.show_notes(lines)
        if self._reading.note not in {line.note.id for line in lines}:
            self._reading.choose_note(None)

    def _show_title(self) -> None:
        title = self._title()
        reading = bool(self._project.reports)
        self._parts.tool_bar.set_title(title, self._facts())
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
        self._parts.status.set_fact("saved", kept if self._project.reports else "")

    # what the reader does

    def _show_finding(self, finding: Finding | None) -> None:
        self._page.view.select_finding(finding)
        self._panels.findings.choose(finding)
        self._page.review.choose(finding)
        self._show_place(finding)
        comparison = self._comparison
        if finding is None or comparison is None:
            self._page.hide_card()
            return
        here = self._here(finding)
        content = card_content(
            finding,
            comparison,
            pivot=pivot_of(self._project),
            place=self._place_of(finding),
            judgement=self._verdicts.get(finding.id),
        )
        self._reading.trail.visit(here)
        self._page.show_card(content, here, passages_in_row(comparison, finding))

    def _show_place(self, finding: Finding | None) -> None:
        self._page.legend.set_conflict(*self._reading.place_among(is_conflict))
        number, total = self._reading.place_among(self._reading.is_listed)
        words = tr("Finding {n} of {total}", n=number, total=total) if finding and number else ""
        self._parts.status.set_fact("finding", words)

    def _show_row(self, row: int) -> None:
        self._row = row
        comparison = self._comparison
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
            Need.REPORTS: bool(self._project.reports),
            Need.COLUMNS: len(self._places) > 1,
            Need.HIDDEN: len(self._places) < len(self._project.reports),
            Need.COMPARISON: self._comparison is not None,
            Need.FILTER: reading.filter.active,
            Need.FINDING: reading.finding is not None,
            Need.PASSAGE: reading.selection is not None,
            Need.WORDS: reading.selection is not None or reading.finding is not None,
            Need.NOTE: reading.note is not None,
            Need.UNDO: session.undo_label is not None,
            Need.REDO: session.redo_label is not None,
            Need.BACK: reading.trail.can_go_back,
            Need.FORWARD: reading.trail.can_go_forward,
            Need.HITS: reading.has_hits,
        }
        return [need for need, holds in met.items() if holds]

    # words

    def _title(self) -> str:
        session = self._desk.session
        if self._project.title:
            return self._project.title
        if session.path is not None:
            return session.path.stem
        return self._project.reports[0].title if self._project.reports else ""

    def _facts(self) -> str:
        count = counted(len(self._project.reports), "{n} report", "{n} reports")
        if self._comparison is None:
            return count
        origins = counted(len(origin_groups(self._comparison)), "{n} origin", "{n} origins")
        return tr("{reports}, {origins}", reports=count, origins=origins)

    def _place_of(self, finding: Finding) -> str:
        test = is_conflict if is_conflict(finding) else any_finding
        number, total = self._reading.place_among(test)
        return tr("{n} of {total}", n=number, total=total)

    def _here(self, finding: Finding) -> Passage:
        """The passage in the report that is being read, else the first."""
        selected = self._reading.selection
        reading = selected.report if selected else None
        shown = [p for p in finding.passages if p.report not in self._reading.hidden] or finding.passages
        return next((p for p in shown if p.report == reading), shown[0])

    def _connect(self) -> None:
        view, panels, reading = self._page.view, self._panels, self._reading
        self._desk.changed.connect(self.show_change)
        self._desk.opened.connect(self._start_anew)
        self._desk.told.connect(self._parts.messages.show_message)
        reading.finding_chosen.connect(self._show_finding)
        reading.columns_changed.connect(self._show_columns)
        reading.filter_changed.connect(self._show_lists)
        reading.note_chosen.connect(panels.notes.choose)
        reading.changed.connect(self._allow)
        view.row_changed.connect(self._show_row)
        self._parts.wardrobe.dressed.connect(self._show_theme)

    def _show_columns(self) -> None:
        """Some report was hidden or shown."""
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
    return (
        tr("Add another report to compare: drop a file here or press Ctrl+O.") if reports_shown == 1 else ""
    )


def _label(action: Any, verb: str, what: str | None) -> None:
    action.setText(tr("{verb} {what}", verb=verb, what=what) if what else verb)
