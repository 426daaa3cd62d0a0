"""The findings one below the other in plain sentences: 'Row 4. Figures differ: three (A, B) / four (C)'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId, FindingKind, MarkKind, mark_kind
from app.model.project import Judgement
from app.model.span import Passage
from ui.messages import tr
from ui.models.card import CardQuote, card_quotes, what
from ui.models.finding_filter import FindingFilter, Verdicts
from ui.models.finding_list import EntryRole, in_reading_order
from ui.models.row_words import row_name
from ui.models.sigla import sigla_of

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """One finding: its sentence, and the words of each report with a little around them."""

    finding: Finding
    kind: MarkKind
    row: str
    says: str
    quotes: tuple[CardQuote, ...]
    judgement: Judgement | None

    @property
    def spoken(self) -> str:
        """All of it for those who listen."""
        quotes = " ".join(
            tr("{siglum}: {words}.", siglum=q.siglum, words=q.text.strip(" .")) for q in self.quotes
        )
        decided = tr("Accepted.") if self.judgement is Judgement.ACCEPTED else ""
        decided = tr("Rejected.") if self.judgement is Judgement.REJECTED else decided
        return " ".join(part for part in (f"{self.row}.", f"{self.says}.", quotes, decided) if part)


class ReviewList(QAbstractListModel):
    """The findings that pass the filter, in the order of reading."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[ReviewEntry, ...] = ()

    def show(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self.beginResetModel()
        self.entries = tuple(_entries(comparison, verdicts, wanted)) if comparison else ()
        self.endResetModel()

    def place_of(self, finding: FindingId) -> QModelIndex:
        for row, entry in enumerate(self.entries):
            if entry.finding.id == finding:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = 0) -> object:
        entry = self.entries[index.row()]
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return entry.spoken
        return None


def _entries(comparison: Comparison, verdicts: Verdicts, wanted: FindingFilter) -> Iterator[ReviewEntry]:
    for finding in in_reading_order(comparison):
        if wanted.passes(finding, verdicts):
            yield ReviewEntry(
                finding=finding,
                kind=mark_kind(finding),
                row=row_name(comparison, finding.row),
                says=_says(finding, comparison),
                quotes=card_quotes(finding, comparison, None),
                judgement=verdicts.get(finding.id),
            )


def _says(finding: Finding, comparison: Comparison) -> str:
    match finding.kind:
        case FindingKind.DIFFERENCE:
            sides = (
                tr("{value} ({reports})", value=side.value, reports=_reports(side.passages, comparison))
                for side in finding.sides
            )
            return tr("{what}: {sides}", what=what(finding), sides=" / ".join(sides))
        case FindingKind.AGREEMENT:
            return tr("Told alike in {reports}", reports=_reports(finding.passages, comparison))
        case FindingKind.ONLY_HERE:
            return tr("Only in {reports}", reports=_reports(finding.passages, comparison))
        case FindingKind.UNCONFIRMED:
            return tr(
                "{what}, in {reports}", what=what(finding), reports=_reports(finding.passages, comparison)
            )


def _reports(passages: tuple[Passage, ...], comparison: Comparison) -> str:
    return ", ".join(sigla_of(passages, comparison))
