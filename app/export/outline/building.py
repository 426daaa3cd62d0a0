"""From a project and its comparison to the outline of an export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app import __version__
from app.blind import Blind
from app.errors import TooFewReports
from app.export.outline.cover import KINDS, outline_cover
from app.export.outline.lists import Findings, ledger_rows
from app.export.outline.notes import Columns, NotesInPlace, place_notes
from app.export.outline.options import EVERYTHING, ExportOptions
from app.export.outline.places import Passages
from app.export.outline.reports import Heads, languages_of, outline_report
from app.export.outline.rows import Column, outline_rows, row_labels
from app.export.outline.selecting import Selection, select
from app.export.outline.tables import Tables
from app.export.outline.told import evidence
from app.export.outline.values import LegendEntry, Outline, OutlineOrigin, OutlineReport
from app.export.outline.words import Words, words_in
from app.export.outline.worksheet import outline_codebook, outline_worksheet
from app.model.comparison import Comparison
from app.model.drift import Drift
from app.model.finding import Finding, Mark, mark_kind
from app.model.project import Project
from app.model.span import ReportId
from app.model.to_verify import open_conflicts

Telling = Callable[[Finding], str]
TellingDrift = Callable[[Drift], str]


def build_outline(
    project: Project,
    comparison: Comparison,
    *,
    title: Telling,
    sentence: Telling,
    drift: TellingDrift,
    made: datetime | None = None,
    options: ExportOptions = EVERYTHING,
) -> Outline:
    """The outline of what `options` ask for, as told by `title` and `sentence` of a finding and by `drift`.

    `made` is now, if not given. Findings that the reader rejected are listed as such and not marked.
    Raises TooFewReports if nothing has been compared, or none of its reports is asked for.
    """
    words = words_in(options.language)
    hidden = _blind(comparison, words) if options.blind else None
    if hidden:
        project, comparison = hidden.project(project), hidden.comparison(comparison)
    selection = select(project, comparison, options)
    if not selection.reports:
        raise TooFewReports(count="0")
    made = made or datetime.now().astimezone()
    outline = _Building(project, comparison, selection, options, words).outline(title, sentence, drift, made)
    if hidden is None:
        return outline
    return replace(hidden.value(outline), words=outline.words, options=outline.options)


def _blind(comparison: Comparison, words: Words) -> Blind:
    def call(letter: str) -> str:
        return words.say("blind_label", siglum=letter)

    return Blind(comparison.reports, call)


class _Building:
    """One outline in the making: what several of its parts are made from."""

    def __init__(
        self,
        project: Project,
        comparison: Comparison,
        selection: Selection,
        options: ExportOptions,
        words: Words,
    ) -> None:
        self._project, self._comparison, self._selection = project, comparison, selection
        self._options, self._words = options, words
        self._languages = languages_of(comparison)
        self._labels = row_labels(comparison, words)
        self._passages = Passages(comparison, self._languages, words)
        places = Columns(selection.reports, comparison.sigla, self._languages, words)
        self._placed: NotesInPlace = place_notes(selection.annotations, places)
        self._columns = self._cut_columns()

    def outline(self, title: Telling, sentence: Telling, drift: TellingDrift, made: datetime) -> Outline:
        project, comparison, selection, words = self._project, self._comparison, self._selection, self._words
        tables = Tables(comparison.overview, selection.ids, self._passages, self._labels, words, drift)
        verdicts = {verdict.finding: verdict.judgement for verdict in project.verdicts}
        findings = Findings(
            title, sentence, verdicts, self._passages, self._labels, selection.ids, words
        ).listed(selection.findings)
        notes = tuple(self._placed.notes)
        conflicts = open_conflicts(selection.findings, selection.annotations, verdicts)
        pivot = _pivot(project, comparison)
        cover = outline_cover(project, comparison, selection, self._options, pivot=pivot, words=words)
        return Outline(
            title=project.title or comparison.reports[0].title,
            subtitle=self._subtitle(),
            made=made,
            generator=f"Synoptic {__version__}",
            reports=self._reports(pivot),
            origins=self._origins(),
            legend=self._legend(),
            rows=tuple(outline_rows(comparison, self._columns, self._labels, words)),
            notes=notes,
            findings=findings,
            ledger=tuple(ledger_rows(comparison.ledger, selection.reports, self._passages, words)),
            method=(*cover.cautions, *cover.settings),
            language=words.language,
            options=self._options,
            cover=cover,
            quotes=tuple(tables.quotes()),
            drifts=tuple(tables.drifts()),
            tallies=tuple(tables.tallies()),
            sources=tuple(tables.sources()),
            statements=tuple(tables.statements(comparison.analyses)),
            codebook=tuple(outline_codebook(project.codebook, notes)),
            worksheet=outline_worksheet(notes, findings, {conflict.id for conflict in conflicts}),
            words=words.table,
        )

    def _cut_columns(self) -> dict[ReportId, Column]:
        marked = {finding.id for finding in self._selection.marked}
        marks: dict[ReportId, list[Mark]] = defaultdict(list)
        for mark in self._comparison.marks:
            if mark.finding in marked:
                marks[mark.report].append(mark)
        return {
            report.id: Column(
                report,
                self._comparison,
                marks[report.id],
                self._placed.on_words[report.id],
                self._labels,
                self._words,
            )
            for report in self._selection.reports
        }

    def _reports(self, pivot: ReportId) -> tuple[OutlineReport, ...]:
        heads = Heads(self._comparison, pivot, self._languages, self._words)
        return tuple(
            outline_report(
                report,
                heads,
                notes=self._placed.on_report[report.id],
                article=self._columns[report.id].article,
            )
            for report in self._selection.reports
        )

    def _subtitle(self) -> str:
        words, every = self._words, len(self._comparison.reports)
        reports, origins = len(self._selection.reports), len(self._comparison.alignment.origins)
        told = words.counted("report", reports)
        if reports < every:
            told = words.say("report_some", n=reports, all=every)
        return f"{told}, {words.counted('origin', origins)}" if origins else told

    def _origins(self) -> tuple[OutlineOrigin, ...]:
        sigla, shown = self._comparison.sigla, self._selection.ids
        return tuple(
            OutlineOrigin(
                tuple(sigla[report] for report in origin.reports),
                "; ".join(evidence(said, self._words) for said in origin.evidence)
                or self._words["own_reporting"],
            )
            for origin in self._comparison.alignment.origins
            if not shown.isdisjoint(origin.reports)
        )

    def _legend(self) -> tuple[LegendEntry, ...]:
        kinds = [mark_kind(finding) for finding in self._selection.holding]
        words = self._words
        return tuple(
            LegendEntry(kind, words[f"mark_{kind}"], words[f"mark_{kind}_meaning"], kinds.count(kind))
            for kind in KINDS
        )


def _pivot(project: Project, comparison: Comparison) -> ReportId:
    """The report whose order the rows keep: the one chosen, if it is still there, else the first."""
    chosen = project.options.pivot
    return chosen if chosen in comparison.sigla else comparison.reports[0].id
