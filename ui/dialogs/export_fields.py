"""The fields of an export: all options with their labels, of which those that a format heeds are seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.export.outline.options import Layout, Orientation, Paper
from app.model.span import ReportId
from ui.dialogs.tick_box import TickBox
from ui.messages import tr
from ui.models import export_words
from ui.models.export_choice import ExportChoice
from ui.models.export_formats import Aspect, ExportFormat
from ui.models.export_words import Exportable
from ui.models.setting_choices import Choices
from ui.theme.choice_box import ChoiceBox

_LABELS = 110  # px
_ENOUGH_TO_CHOOSE = 2  # reports, or authors: of one there is nothing to choose


class ExportFields(QWidget):
    """Filled with a choice; `choice` is what it has become."""

    changed = Signal()

    def __init__(self, there: Exportable, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there, self._choice = there, choice
        self._rows: dict[Aspect, list[QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        self._add_pages()
        self._add_contents()
        self._add_look()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_for(self, form: ExportFormat) -> None:
        """Show what the format heeds, as far as there is anything to choose."""
        idle = set(self._without_choice())
        for aspect, parts in self._rows.items():
            for part in parts:
                part.setVisible(aspect in form.heeds and aspect not in idle)

    def choice(self, form: ExportFormat) -> ExportChoice:
        """What the fields say, all of it; those that the format does not heed are kept for another."""
        return replace(
            self._choice,
            format=form.name,
            layout=Layout(self.layouts.currentData()),
            paper=Paper(self.papers.currentData()) if self.papers.currentData() else None,
            orientation=_orientation(self.orientations.currentData()),
            grey=self.grey.isChecked(),
            findings=self.findings.isChecked(),
            marks=self.marks.isChecked(),
            notes=self.notes.isChecked(),
            language=self.languages.currentData(),
            reports=self._wanted_reports(),
            authors=frozenset({self.authors.currentData()}) if self.authors.currentData() else None,
            blind=self.blind.isChecked(),
        )

    @property
    def without_reports(self) -> bool:
        """Whether every report was left out: there is nothing to write then."""
        return not any(tick.isChecked() for tick in self.reports.values())

    def _without_choice(self) -> Iterator[Aspect]:
        if len(self._there.reports) < _ENOUGH_TO_CHOOSE:
            yield Aspect.REPORTS
        if len(self._there.authors) < _ENOUGH_TO_CHOOSE:
            yield Aspect.AUTHORS

    def _wanted_reports(self) -> frozenset[ReportId] | None:
        wanted = frozenset(report for report, tick in self.reports.items() if tick.isChecked())
        return None if len(wanted) == len(self.reports) else wanted

    def _add_pages(self) -> None:
        choice = self._choice
        self.layouts = self._box(tr("&Layout"), Aspect.LAYOUT, export_words.layouts(), choice.layout)
        self.papers = self._box(tr("&Paper"), Aspect.PAPER, export_words.papers(), choice.paper)
        self.orientations = self._box(
            tr("&Orientation"), Aspect.PAPER, export_words.orientations(), choice.orientation
        )

    def _add_contents(self) -> None:
        choice, inner = self._choice, QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.reports: dict[ReportId, TickBox] = {}
        for report, name in self._there.reports:
            tick = self.reports[report] = TickBox(name.replace("&", "&&"), inner)
            tick.setChecked(choice.reports is None or report in choice.reports)
            tick.toggled.connect(self.changed)
            column.addWidget(tick)
        self._add(tr("Reports"), Aspect.REPORTS, inner, top=True)
        self.marks = self._tick(tr("Automatic &marks in the text"), Aspect.MARKS, choice.marks, tr("Show"))
        self.findings = self._tick(tr("List of &findings"), Aspect.FINDINGS, choice.findings)
        self.notes = self._tick(tr("&Notes"), Aspect.NOTES, choice.notes)
        one = next(iter(choice.authors)) if choice.authors else None
        self.authors = self._box(
            tr("Notes &by"), Aspect.AUTHORS, export_words.note_authors(self._there.authors), one
        )
        self.authors.setEnabled(choice.notes)
        self.notes.toggled.connect(self.authors.setEnabled)

    def _add_look(self) -> None:
        choice = self._choice
        self.grey = self._tick(tr("In &grey, for copying"), Aspect.INK, choice.grey, tr("Look"))
        self.blind = self._tick(tr("&Hide the outlets"), Aspect.BLIND, choice.blind)
        self.languages = self._box(
            tr("Language of the &page"), Aspect.LANGUAGE, export_words.page_languages(), choice.language
        )

    def _box(self, name: str, aspect: Aspect, values: Choices, present: str | None) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.offer(values)
        box.choose(present or export_words.UNCHOSEN)
        box.activated.connect(self.changed)
        self._add(name, aspect, box)
        return box

    def _tick(self, words: str, aspect: Aspect, on: bool, name: str = "") -> TickBox:
        tick = TickBox(words, self)
        tick.setChecked(on)
        tick.toggled.connect(self.changed)
        self._add(name, aspect, tick)
        return tick

    def _add(self, name: str, aspect: Aspect, field: QWidget, *, top: bool = False) -> None:
        row, label = self._grid.rowCount(), QLabel(name, self)
        label.setProperty("part", "secondary")
        label.setBuddy(field)
        if not field.accessibleName() and not isinstance(field, TickBox):
            field.setAccessibleName(name.replace("&", ""))
        side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, side)
        self._grid.addWidget(field, row, 1)
        self._rows.setdefault(aspect, []).extend((label, field))


def _orientation(value: str) -> Orientation | None:
    return Orientation(value) if value else None
