"""The findings as a list, row by row of the synopsis, under one filter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId, FindingKind, MarkKind, mark_kind
from app.model.project import Judgement
from ui.messages import plain_tip, tr
from ui.models.finding_filter import FindingFilter, Verdicts
from ui.models.finding_words import sentence, title
from ui.models.origins import count_origins
from ui.models.row_words import row_name
from ui.models.sigla import sigla_of

Index = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole
_RANK = {
    FindingKind.DIFFERENCE: 0,
    FindingKind.UNCONFIRMED: 1,
    FindingKind.AGREEMENT: 2,
    FindingKind.ONLY_HERE: 3,
}


@dataclass(frozen=True, slots=True)
class RowHead:
    """Above the findings of one row: its name and how it begins."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """One finding as it is listed; `badges` are the sigla of each side."""

    finding: Finding
    kind: MarkKind
    title: str
    badges: tuple[tuple[str, ...], ...]
    reason: str
    judgement: Judgement | None


class FindingList(QAbstractListModel):
    """Heads of rows and findings, in the order of reading."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[RowHead | FindingEntry, ...] = ()

    def show(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self.beginResetModel()
        self._entries = tuple(_entries(comparison, verdicts, wanted)) if comparison else ()
        self.endResetModel()

    def place_of(self, finding: FindingId) -> QModelIndex:
        for row, entry in enumerate(self._entries):
            if isinstance(entry, FindingEntry) and entry.finding.id == finding:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = 0) -> object:
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return _spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, FindingEntry):
            return plain_tip(sentence(entry.finding))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._entries[index.row()], RowHead):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def in_reading_order(comparison: Comparison) -> tuple[Finding, ...]:
    """The findings by row, the most telling first, as they are listed and stepped through."""
    return tuple(sorted(comparison.findings, key=lambda f: (f.row, _RANK[f.kind])))


def sides(finding: Finding, comparison: Comparison) -> tuple[tuple[str, ...], ...]:
    """The sigla of the reports on each side."""
    told = [side.passages for side in finding.sides] or [finding.passages]
    return tuple(sigla_of(passages, comparison) for passages in told)


def _entries(
    comparison: Comparison, verdicts: Verdicts, wanted: FindingFilter
) -> Iterator[RowHead | FindingEntry]:
    listed = (f for f in in_reading_order(comparison) if wanted.passes(f, verdicts))
    for row, findings in groupby(listed, key=lambda finding: finding.row):
        yield RowHead(row_name(comparison, row), _first_words(comparison, row))
        for finding in findings:
            yield _entry(comparison, finding, verdicts.get(finding.id))


def _entry(comparison: Comparison, finding: Finding, judgement: Judgement | None) -> FindingEntry:
    return FindingEntry(
        finding=finding,
        kind=mark_kind(finding),
        title=title(finding),
        badges=sides(finding, comparison),
        reason=_reason(comparison, finding),
        judgement=judgement,
    )


def _reason(comparison: Comparison, finding: Finding) -> str:
    total = finding.origins_total
    match finding.kind:
        case FindingKind.DIFFERENCE:
            counts = tr(" and ").join(
                str(count_origins(comparison, {passage.report for passage in side.passages}))
                for side in finding.sides
            )
            return tr("{counts} of {total} origins", counts=counts, total=total)
        case FindingKind.AGREEMENT:
            return tr("{n} of {total} origins", n=finding.origins, total=total)
        case FindingKind.ONLY_HERE:
            return tr("not found in {others}", others=", ".join(_others(comparison, finding)))
        case FindingKind.UNCONFIRMED:
            return tr("“{words}”", words=_words(comparison, finding))


def _others(comparison: Comparison, finding: Finding) -> tuple[str, ...]:
    here = {passage.report for passage in finding.passages}
    return tuple(siglum for report, siglum in comparison.sigla.items() if report not in here)


def _words(comparison: Comparison, finding: Finding) -> str:
    first = finding.passages[0]
    return first.span.of(comparison.report(first.report).text)


def _first_words(comparison: Comparison, row: int) -> str:
    for report, cell in zip(comparison.reports, comparison.alignment.rows[row].cells, strict=True):
        for paragraph in cell.paragraphs:
            return report.paragraphs[paragraph].span.of(report.text)
    return ""


def _spoken(entry: RowHead | FindingEntry) -> str:
    if isinstance(entry, RowHead):
        return entry.name
    reports = tr(" against ").join(", ".join(side) for side in entry.badges)
    return tr("{title}. {reports}. {reason}", title=entry.title, reports=reports, reason=entry.reason)
