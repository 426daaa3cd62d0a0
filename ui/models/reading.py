"""Where the reader is: the finding chosen, the kinds shown, the way back, the hits of a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.model.annotation import AnnotationId
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId, FindingKind, MarkKind, mark_kind
from app.model.project import Judgement
from app.model.report import Report
from app.model.span import Passage, ReportId
from ui.models.curtain import Curtain
from ui.models.finding_filter import FindingFilter, Verdicts
from ui.models.finding_list import in_reading_order
from ui.models.overlaps import overlapping
from ui.models.search import occurrences
from ui.models.trail import Trail

Test = Callable[[Finding], bool]


class Reading(QObject):
    """State of one window that is neither saved nor undone."""

    columns_changed = Signal()  # other reports are shown
    curtain_changed = Signal(bool)  # whether the outlets are hidden
    filter_changed = Signal(object)  # FindingFilter
    finding_chosen = Signal(object)  # Finding | None
    note_chosen = Signal(object)  # AnnotationId | None
    kinds_changed = Signal(object)  # frozenset[MarkKind]
    went = Signal(object)  # Passage: go and show it
    hits_changed = Signal(int, int)  # which of how many
    changed = Signal()  # what can be done next may be different

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self.note: AnnotationId | None = None
        self.selection: Passage | None = None
        self.kinds: frozenset[MarkKind] = frozenset(MarkKind)
        self.filter = FindingFilter()
        self._comparison: Comparison | None = None
        self._round: tuple[FindingId, ...] = ()
        self.hidden: frozenset[ReportId] = frozenset()
        self.trail = Trail()
        self.curtain = Curtain()
        self._hits: tuple[Passage, ...] = ()
        self._hit = -1
        self._all: tuple[Finding, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._verdicts: Verdicts = {}

    def show(self, comparison: Comparison | None, verdicts: Verdicts) -> None:
        """Know these findings; the chosen one stays chosen while it is among them."""
        self._all, self._verdicts = in_reading_order(comparison) if comparison else (), verdicts
        if comparison is not self._comparison:
            self._comparison, self._round = comparison, ()
        if comparison is not None:
            self.set_filter(self.filter.within(comparison))
        self._findings = tuple(f for f in self._all if verdicts.get(f.id) is not Judgement.REJECTED)
        if self.finding is not None and comparison is not None:
            self.choose(comparison.finding(self.finding.id))
        elif self.finding is not None:
            self.choose(None)

    def choose(self, finding: Finding | None) -> None:
        self.finding = finding
        self.finding_chosen.emit(finding)
        self.changed.emit()

    def choose_marked(self, ids: Sequence[FindingId]) -> None:
        """Choose what was clicked; a click on the same words again goes round the rest."""
        if not ids:
            return
        chosen = self.finding.id if self.finding else None
        wanted = ids[(ids.index(chosen) + 1) % len(ids)] if chosen in ids else ids[0]
        self.choose(next((f for f in self._findings if f.id == wanted), None))

    def choose_overlapping(self, here: ReportId | None) -> bool:
        """Choose the next of the findings that mark the chosen one's words; tells whether there is one.

        Going on goes round them all, though each overlaps with others. `here` is the report being read.
        """
        if self.finding is None or self._comparison is None:
            return False
        if self.finding.id not in self._round:
            self._round = overlapping(self._comparison, self.finding, here)
        listed = {f.id for f in self._findings}
        ids = tuple(finding for finding in self._round if finding in listed)
        if len(ids) < 2:
            return False
        self.choose_marked(ids)
        return True

    def choose_note(self, note: AnnotationId | None) -> None:
        self.note = note
        self.note_chosen.emit(note)
        self.changed.emit()

    def select(self, passage: Passage | None) -> None:
        self.selection = passage
        self.changed.emit()

    def step(self, by: int, wanted: Test) -> bool:
        """Choose the next (or, with -1, the former) listed finding that is wanted, going round at the end.

        Tells whether there is one.
        """
        stops = [finding for finding in self._findings if wanted(finding) and self.is_listed(finding)]
        if not stops:
            return False
        here = self._place()
        ahead = [finding for finding in stops if self._all.index(finding) > here]
        behind = [finding for finding in stops if self._all.index(finding) < here]
        self.choose((ahead or stops)[0] if by > 0 else (behind or stops)[-1])
        return True

    def place_among(self, wanted: Test) -> tuple[int, int]:
        """Which of the wanted findings is chosen, counted from 1, and how many there are."""
        stops = [finding for finding in self._findings if wanted(finding)]
        return (stops.index(self.finding) + 1 if self.finding in stops else 0), len(stops)

    def is_listed(self, finding: Finding) -> bool:
        """Whether the finding passes the filter."""
        return self.filter.passes(finding, self._verdicts)

    def is_listed_conflict(self, finding: Finding) -> bool:
        return is_conflict(finding) and self.is_listed(finding)

    def set_filter(self, wanted: FindingFilter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit(wanted)
            self.changed.emit()

    def set_kinds(self, kinds: frozenset[MarkKind]) -> None:
        if kinds != self.kinds:
            self.kinds = kinds
            self.kinds_changed.emit(kinds)

    def set_blind(self, blind: bool) -> None:
        """Hide who published the reports, or reveal it."""
        if blind != self.curtain.drawn:
            self.curtain.drawn = blind
            self.curtain_changed.emit(blind)
            self.changed.emit()

    def set_hidden(self, hidden: frozenset[ReportId]) -> None:
        """Show all columns but these."""
        if hidden != self.hidden:
            self.hidden = hidden
            self.columns_changed.emit()
            self.changed.emit()

    def go(self, passage: Passage) -> None:
        """Go to a place, whose column may have been hidden, and remember it."""
        self.set_hidden(self.hidden - {passage.report})
        self.trail.visit(passage)
        self.went.emit(passage)
        self.changed.emit()

    def go_back(self) -> None:
        self._revisit(self.trail.back())

    def go_forward(self) -> None:
        self._revisit(self.trail.forward())

    def search(self, reports: Sequence[Report], words: str) -> None:
        """Look for words; the reader stays until a hit is asked for."""
        self._hits, self._hit = occurrences(reports, words), -1
        self.hits_changed.emit(0, len(self._hits))
        self.changed.emit()

    def step_hit(self, by: int) -> None:
        if not self._hits:
            return
        first = 0 if by > 0 else len(self._hits) - 1
        self._hit = (self._hit + by) % len(self._hits) if self._hit >= 0 else first
        self.hits_changed.emit(self._hit + 1, len(self._hits))
        self.go(self._hits[self._hit])

    @property
    def has_hits(self) -> bool:
        return bool(self._hits)

    def _place(self) -> int:
        return self._all.index(self.finding) if self.finding in self._all else -1

    def _revisit(self, passage: Passage | None) -> None:
        if passage is not None:
            self.set_hidden(self.hidden - {passage.report})
            self.went.emit(passage)
            self.changed.emit()


def any_finding(_: Finding) -> bool:
    return True


def is_conflict(finding: Finding) -> bool:
    return finding.kind is FindingKind.DIFFERENCE


def is_unconfirmed(finding: Finding) -> bool:
    return mark_kind(finding) is MarkKind.UNCONFIRMED
