"""Which marks and notes stand on a report's paragraphs, and which of them lie under a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.model.finding import Finding, FindingKind, Mark, MarkKind
from app.model.span import Passage
from ui.panes.mark_shapes import MarkRange, NoteRange, Shapes, shape
from ui.panes.report_text import Place, Range, ReportText
from ui.panes.values import NoteMark

_MARKED_AS = {
    FindingKind.AGREEMENT: MarkKind.AGREE,
    FindingKind.DIFFERENCE: MarkKind.DIFFER,
    FindingKind.UNCONFIRMED: MarkKind.UNCONFIRMED,
    FindingKind.ONLY_HERE: MarkKind.ONLY_HERE,
}


class PaneMarks:
    """Shapes are made when a paragraph is first painted and kept until something changes."""

    def __init__(self, text: ReportText) -> None:
        self._text = text
        self._marks: dict[int, list[MarkRange]] = {}
        self._notes: dict[int, list[NoteRange]] = {}
        self._note_marks: tuple[NoteMark, ...] = ()
        self._kinds: frozenset[str] = frozenset(MarkKind)
        self._shapes: dict[int, Shapes] = {}
        self._selected: dict[int, list[MarkRange]] = {}
        self.selected_id: str | None = None
        self.hovered_id: str | None = None
        self.chosen_note: str | None = None

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self._marks = self._by_paragraph(
            (Passage(mark.report, mark.span), mark.kind, mark.finding) for mark in marks
        )
        self.forget_shapes()

    def set_visible_kinds(self, kinds: frozenset[MarkKind]) -> None:
        self._kinds = frozenset(kinds)
        self.forget_shapes()

    def set_notes(self, notes: Iterable[NoteMark]) -> None:
        here = self._text.report.id
        self._note_marks = tuple(note for note in notes if any(p.report == here for p in note.passages))
        self._notes = defaultdict(list)
        for note in self._note_marks:
            for passage in note.passages:
                self._add_note(note, passage)
        self.forget_shapes()

    def chosen_passages(self) -> Iterator[tuple[NoteMark, int, Passage]]:
        """The chosen note's passages in this report, each with its place among all of the note's."""
        for note in self._note_marks:
            if note.id == self.chosen_note:
                for place, passage in zip(note.places, note.passages, strict=False):
                    if passage.report == self._text.report.id:
                        yield note, place, passage

    def drag_note(self, note: NoteMark, place: int, passage: Passage) -> None:
        """Show a passage of a note elsewhere while its end is dragged."""
        passages = tuple(
            passage if one == place else there for one, there in zip(note.places, note.passages, strict=True)
        )
        moved = replace(note, passages=passages)
        self.set_notes([moved if one.id == note.id else one for one in self._note_marks])

    def select(self, finding: Finding | None) -> None:
        """The words to tint: the finding's marks here, or where it has none its passages."""
        self.selected_id = None if finding is None else finding.id
        self._selected = {}
        if finding is None:
            return
        for paragraph, marks in self._marks.items():
            own = [mark for mark in marks if mark.finding == finding.id]
            if own:
                self._selected[paragraph] = own
        if not self._selected:
            kind = _MARKED_AS[finding.kind]
            self._selected = self._by_paragraph((passage, kind, finding.id) for passage in finding.passages)

    def forget_shapes(self) -> None:
        self._shapes.clear()

    def shapes(self, paragraph: int) -> Shapes:
        found = self._shapes.get(paragraph)
        if found is None:
            layout = self._text.paragraphs[paragraph]
            found = shape(layout, self._visible(paragraph), self._notes.get(paragraph, []))
            self._shapes[paragraph] = found
        return found

    def selected(self, paragraph: int) -> Sequence[MarkRange]:
        """The selected finding's words in a paragraph."""
        return self._selected.get(paragraph, [])

    def first_selected(self) -> tuple[int, MarkRange] | None:
        """The first of the selected finding's words, with its paragraph."""
        return next(((p, self._selected[p][0]) for p in sorted(self._selected)), None)

    def hovered(self, paragraph: int) -> list[MarkRange]:
        return [mark for mark in self._visible(paragraph) if mark.finding == self.hovered_id]

    def findings_at(self, place: Place) -> tuple[str, ...]:
        """The findings whose visible marks cover the character at a place, smallest first."""
        over = [m for m in self._visible(place.paragraph) if m.start <= place.unit < m.end]
        return tuple(dict.fromkeys(m.finding for m in sorted(over, key=lambda m: m.end - m.start)))

    def kinds_at(self, place: Place) -> tuple[str, ...]:
        """The kinds of the visible marks that cover the character at a place, smallest first."""
        over = [m for m in self._visible(place.paragraph) if m.start <= place.unit < m.end]
        return tuple(dict.fromkeys(m.kind for m in sorted(over, key=lambda m: m.end - m.start)))

    def notes_at(self, place: Place) -> tuple[str, ...]:
        """The notes on the character at a place, smallest first."""
        over = [n for n in self._notes.get(place.paragraph, []) if n.start <= place.unit < n.end]
        return tuple(dict.fromkeys(n.id for n in sorted(over, key=lambda n: n.end - n.start)))

    def all_marks(self) -> Iterable[tuple[int, MarkRange]]:
        """Every visible mark with its paragraph."""
        for paragraph in self._marks:
            for mark in self._visible(paragraph):
                yield paragraph, mark

    def _visible(self, paragraph: int) -> list[MarkRange]:
        return [mark for mark in self._marks.get(paragraph, []) if mark.kind in self._kinds]

    def _by_paragraph(self, marks: Iterable[tuple[Passage, str, str]]) -> dict[int, list[MarkRange]]:
        found: dict[int, list[MarkRange]] = defaultdict(list)
        for passage, kind, finding in marks:
            if passage.report == self._text.report.id:
                for part in self._text.ranges(passage.span):
                    found[part.paragraph].append(MarkRange(part.start, part.end, kind, finding))
        return found

    def _add_note(self, note: NoteMark, passage: Passage) -> None:
        if passage.report != self._text.report.id:
            return
        parts = self._text.ranges(passage.span)
        for part in parts:
            self._notes[part.paragraph].append(_range(note, part, closes=part is parts[-1]))


def _range(note: NoteMark, part: Range, *, closes: bool) -> NoteRange:
    return NoteRange(part.start, part.end, note.id, note.number, note.colour, closes, note.foreign)
