"""What the reader asks for by pointing: at words, marks, entries of the panels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.model.annotation import AnnotationId
from app.model.span import Passage, ReportId
from ui.models.label_request import LabelRequest
from ui.models.shown_columns import place_before
from ui.operations import labels, reports
from ui.panels.label_menu import LabelMenu
from ui.parts import Parts


class Requests(QObject):
    """Hands each request of view, card and panels to the reading or to the desk."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._connect_view()
        self._connect_panels()

    def _connect_view(self) -> None:
        view, page = self._parts.page.view, self._parts.page
        view.passage_selected.connect(self._reading.select)
        view.marks_activated.connect(self._reading.choose_marked)
        view.notes_activated.connect(self._choose_note)
        view.pivot_requested.connect(self._make_pivot)
        view.move_requested.connect(self._move_before)
        view.width_requested.connect(self._parts.preferences.widen)
        view.head_menu_requested.connect(self._parts.panels.reports.offer)
        view.labels_wanted.connect(self._offer_labels)
        page.card.go_wanted.connect(self._reading.go)
        self._reading.went.connect(self._go)

    def _connect_panels(self) -> None:
        panels = self._parts.panels
        panels.reports.chosen.connect(self._go_to_report)
        panels.reports.pivot_wanted.connect(self._make_pivot)
        panels.reports.removal_wanted.connect(self._remove)
        panels.reports.move_wanted.connect(self._move)
        panels.reports.showing_wanted.connect(self._show_column)
        panels.findings.chosen.connect(self._reading.choose)
        panels.ledger.passage_chosen.connect(self._reading.go)

    def _go(self, passage: Passage) -> None:
        self._parts.page.hide_card()
        self._parts.page.view.go_to(passage)

    def _go_to_report(self, report: str) -> None:
        paragraphs = self._desk.session.project.report(ReportId(report)).paragraphs
        self._reading.go(Passage(ReportId(report), paragraphs[0].span))

    def _choose_note(self, ids: tuple[AnnotationId, ...]) -> None:
        if ids:
            self._parts.docking.set_open("notes", on=True)
            self._reading.choose_note(ids[0])

    def _offer_labels(self, request: LabelRequest) -> None:
        report = self._reading.curtain.report(self._desk.session.project, request.report)
        menu = LabelMenu(report, request, self._parts.window)
        menu.label_chosen.connect(partial(self._relabel, request, labels.label))
        menu.leaving_out_wanted.connect(partial(self._relabel, request, labels.leave_out))
        menu.putting_back_wanted.connect(partial(self._relabel, request, labels.put_back))
        menu.popup(request.at)

    def _relabel(self, request: LabelRequest, act: Callable[..., None], *what: object) -> None:
        """Do it, and let the keyboard stay where it was: the columns are made anew."""
        act(self._desk, request.report, *what)
        paragraphs = self._desk.session.project.report(request.report).paragraphs
        here = paragraphs[min(request.near, len(paragraphs) - 1)]
        self._parts.page.view.go_to(Passage(request.report, here.span))

    def _make_pivot(self, report: str) -> None:
        reports.make_pivot(self._desk, ReportId(report))

    def _remove(self, report: str) -> None:
        reports.remove(self._desk, ReportId(report))

    def _move_before(self, report: str, before: str | None) -> None:
        project = self._desk.session.project
        place = place_before(project, ReportId(report), ReportId(before) if before else None)
        reports.move(self._desk, ReportId(report), place)

    def _show_column(self, report: str, shown: bool) -> None:
        hidden = self._reading.hidden
        self._reading.set_hidden(hidden - {ReportId(report)} if shown else hidden | {ReportId(report)})

    def _move(self, report: str, place: int) -> None:
        reports.move(self._desk, ReportId(report), place)
