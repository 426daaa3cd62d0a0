"""What is drawn on the reports' words: marks of the kinds shown, notes, the finding chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.model.finding import Finding, Mark, MarkKind
from app.model.span import ReportId
from ui.panes.columns import Columns
from ui.panes.report_pane import ReportPane
from ui.panes.values import NoteMark

_SHOWN_FIRST = frozenset(MarkKind) - {MarkKind.PROJECTION}


class Markings:
    """Remembered for panes that are made anew; each change is painted at once."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._marks: Mapping[ReportId, Sequence[Mark]] = {}
        self._notes: tuple[NoteMark, ...] = ()
        self._kinds = _SHOWN_FIRST
        self._finding: Finding | None = None
        self._note: str | None = None

    def draw_anew(self) -> None:
        """On other panes, of which no finding is chosen yet."""
        self._finding = None
        for pane in self._columns.panes:
            pane.marks.set_visible_kinds(self._kinds)
            pane.marks.set_marks(self._marks.get(pane.report.id, ()))
            pane.marks.set_notes(self._notes)
            pane.marks.chosen_note = self._note

    def set_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = _by_report(marks)
        for pane in self._columns.panes:
            pane.marks.set_marks(self._marks.get(pane.report.id, ()))
            pane.marks.select(self._finding)
            pane.update()

    def set_notes(self, notes: Sequence[NoteMark]) -> None:
        self._notes = tuple(notes)
        for pane in self._columns.panes:
            pane.marks.set_notes(self._notes)
            pane.update()

    def choose_note(self, note: str | None) -> None:
        """Let the ends of this note's words be dragged."""
        self._note = note
        for pane in self._columns.panes:
            pane.marks.chosen_note = note
            pane.update()

    def set_kinds(self, kinds: frozenset[MarkKind]) -> None:
        self._kinds = kinds
        for pane in self._columns.panes:
            pane.marks.set_visible_kinds(kinds)
            pane.update()

    def select(self, finding: Finding | None, reading: int) -> ReportPane | None:
        """Tint the finding's words; outlines and returns the pane to look at, `reading` if it has any."""
        self._finding = finding
        for pane in self._columns.panes:
            pane.marks.select(finding)
            pane.focus_outlined = False
            pane.update()
        holding = [pane for pane in self._columns.panes if pane.marks.first_selected()]
        if not holding:
            return None
        chosen = next((pane for pane in holding if pane.column == reading), holding[0])
        chosen.focus_outlined = True
        return chosen


def _by_report(marks: Sequence[Mark]) -> Mapping[ReportId, Sequence[Mark]]:
    found: dict[ReportId, list[Mark]] = defaultdict(list)
    for mark in marks:
        found[mark.report].append(mark)
    return found
