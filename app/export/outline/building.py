"""From a project and its comparison to the outline of an export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from app import __version__
from app.errors import TooFewReports
from app.export.outline.notes import place_notes
from app.export.outline.reports import outline_reports
from app.export.outline.rows import outline_rows
from app.export.outline.values import (
    LegendEntry,
    Outline,
    OutlineFinding,
    OutlineLedgerRow,
    OutlineOrigin,
    OutlineRow,
)
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingKind, LedgerRow, LedgerState, MarkKind
from app.model.project import Judgement, Project
from app.model.span import ReportId
from app.model.statement import Status

Words = Callable[[Finding], str]

LEGEND = (
    (MarkKind.AGREE, "agree", "told alike in two or more reports"),
    (MarkKind.DIFFER, "differ", "told differently: the words that differ"),
    (MarkKind.UNCONFIRMED, "unconfirmed", "the report does not assert it itself"),
    (MarkKind.PROJECTION, "projection", "a plan, a forecast or a condition"),
    (MarkKind.ONLY_HERE, "only here", "not found in the other reports"),
)
KINDS = {
    FindingKind.AGREEMENT: MarkKind.AGREE,
    FindingKind.DIFFERENCE: MarkKind.DIFFER,
    FindingKind.UNCONFIRMED: MarkKind.UNCONFIRMED,
    FindingKind.ONLY_HERE: MarkKind.ONLY_HERE,
}
TELLING = (LedgerState.CONFLICT, LedgerState.COMPATIBLE, LedgerState.SAME, LedgerState.SINGLE)
METHOD = (
    "The marks say what the reports tell, not what is true.",
    "“Not found” in a report is no proof of intent; agreement is no proof of truth.",
    "Counts are of origins: reports that carry the same copy count once.",
    "Findings come from rules and language models that ran on one computer, offline. Each can be wrong.",
)


def build_outline(
    project: Project,
    comparison: Comparison,
    *,
    title: Words,
    sentence: Words,
    made: datetime | None = None,
) -> Outline:
    """The outline of all reports, findings and notes; `title` and `sentence` put a finding into words.

    `made` is now, if not given. Findings that the reader rejected are listed as such and not marked.
    Raises TooFewReports if nothing has been compared.
    """
    if not comparison.reports:
        raise TooFewReports(count="0")
    placed = place_notes(project.annotations, comparison)
    verdicts = {verdict.finding: verdict.judgement for verdict in project.verdicts}
    listed = [f for f in comparison.findings if project.options.projections or not _is_projection(f)]
    shown = [f for f in listed if verdicts.get(f.id) is not Judgement.REJECTED]
    rows = outline_rows(comparison, {finding.id for finding in shown}, placed.on_words)
    return Outline(
        title=project.title or comparison.reports[0].title,
        subtitle=_subtitle(comparison),
        made=made or datetime.now().astimezone(),
        generator=f"Synoptic {__version__}",
        reports=outline_reports(comparison, pivot=_pivot(project, comparison), notes=placed.on_report),
        origins=_origins(comparison),
        legend=_legend(shown),
        rows=rows,
        notes=tuple(placed.notes),
        findings=tuple(
            _finding(f, rows, comparison, title(f), sentence(f), verdicts.get(f.id)) for f in listed
        ),
        ledger=tuple(_ledger_row(row, comparison) for row in sorted(comparison.ledger, key=_telling)),
        method=(*METHOD, *_settings(project, comparison)),
    )


def _pivot(project: Project, comparison: Comparison) -> ReportId:
    """The report whose order the rows keep: the one chosen, if it is still there, else the first."""
    chosen = project.options.pivot
    return chosen if chosen in comparison.sigla else comparison.reports[0].id


def _is_projection(finding: Finding) -> bool:
    return finding.status is Status.PROJECTION


def _kind(finding: Finding) -> MarkKind:
    return MarkKind.PROJECTION if _is_projection(finding) else KINDS[finding.kind]


def _subtitle(comparison: Comparison) -> str:
    reports, origins = len(comparison.reports), len(comparison.alignment.origins)
    words = f"{reports} report{'s' if reports != 1 else ''}"
    return f"{words}, {origins} origin{'s' if origins != 1 else ''}" if origins else words


def _origins(comparison: Comparison) -> tuple[OutlineOrigin, ...]:
    return tuple(
        OutlineOrigin(
            tuple(comparison.sigla[report] for report in origin.reports),
            "; ".join(origin.evidence) or "own reporting",
        )
        for origin in comparison.alignment.origins
    )


def _legend(shown: list[Finding]) -> tuple[LegendEntry, ...]:
    kinds = [_kind(finding) for finding in shown]
    return tuple(LegendEntry(kind, word, meaning, kinds.count(kind)) for kind, word, meaning in LEGEND)


def _finding(
    finding: Finding,
    rows: tuple[OutlineRow, ...],
    comparison: Comparison,
    title: str,
    sentence: str,
    verdict: Judgement | None,
) -> OutlineFinding:
    return OutlineFinding(
        kind=_kind(finding),
        row=rows[finding.row].label,
        title=title,
        sentence=sentence,
        sigla=tuple(sorted({comparison.sigla[passage.report] for passage in finding.passages})),
        origins=f"{finding.origins} of {finding.origins_total}",
        verdict=verdict.value if verdict else "",
    )


def _telling(row: LedgerRow) -> int:
    return TELLING.index(row.state)


def _ledger_row(row: LedgerRow, comparison: Comparison) -> OutlineLedgerRow:
    values = []
    for report in comparison.reports:
        words = [v.passage.span.of(report.text) for v in row.values if v.passage.report == report.id]
        values.append(" / ".join(dict.fromkeys(words)))
    return OutlineLedgerRow(row.what, row.kind, row.state, tuple(values))


def _settings(project: Project, comparison: Comparison) -> Iterator[str]:
    """What the reader chose and decided, so that another can repeat it."""
    pivot = comparison.sigla[_pivot(project, comparison)]
    projections = "marked" if project.options.projections else "not marked"
    yield f"The rows follow report {pivot}. Projections are {projections}."
    pinned, judged = len(project.overrides), len(project.verdicts)
    if pinned or judged:
        yield f"Decided by the reader: links {pinned}, findings {judged}."
