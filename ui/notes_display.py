"""Brings the notes to the text and to the panels that list them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject

from app.model.annotation import AnnotationId
from app.model.change import Change
from app.settings import Settings
from ui.models.note_filter import NoteFilter
from ui.models.note_lines import NoteLine, NoteLines
from ui.models.tag_book import tag_book
from ui.models.worksheet import worksheet
from ui.operations.reader import own_names
from ui.panes.synoptic_view import NoteMark
from ui.parts import Parts
from ui.seen import Seen


class NotesDisplay(QObject):
    """Listens to the desk and to the reading."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._lines, self._seen = NoteLines(), Seen(parts.desk, parts.reading)
        self._own = own_names(parts.preferences.values)
        self._desk.changed.connect(self._follow)
        self._desk.opened.connect(self._start_anew)
        self._reading.note_chosen.connect(self._choose)
        self._reading.curtain_changed.connect(self.show_notes)
        parts.preferences.changed.connect(self._sign)
        self.show_notes()

    def show_notes(self) -> None:
        lines, project = self._noted(), self._desk.session.project
        self._parts.page.view.set_notes(list(_marks(lines)))
        self._parts.panels.notes.show_notes(lines, tag_book(project), self._seen.project.reports)
        self._show_worksheet(lines)
        if self._reading.note not in {line.note.id for line in lines}:
            self._reading.choose_note(None)

    def _start_anew(self) -> None:
        """What was looked for in one project is not in another."""
        self._parts.panels.notes.set_filter(NoteFilter())
        self.show_notes()

    def _sign(self, values: Settings) -> None:
        """Which notes are one's own hangs on one's names."""
        own, self._own = self._own, own_names(values)
        if own != self._own:
            self.show_notes()

    def _noted(self) -> tuple[NoteLine, ...]:
        """The notes, found by the words that they were written on; in blind reading no outlet is told."""
        project, curtain = self._desk.session.project, self._reading.curtain
        lines = self._lines.of(project, self._seen.comparison, own=self._own)
        if not curtain.drawn:
            return lines
        return tuple(line.in_words(lambda words: curtain.words(project, words)) for line in lines)

    def _show_worksheet(self, lines: Sequence[NoteLine]) -> None:
        self._parts.panels.worksheet.show_lines(worksheet(lines, self._seen.comparison, self._seen.verdicts))

    def _follow(self, change: Change) -> None:
        if change.annotations or change.reports or change.comparison or change.codebook:
            self.show_notes()
        elif change.verdicts:
            self._show_worksheet(self._noted())

    def _choose(self, note: AnnotationId | None) -> None:
        self._parts.panels.notes.choose(note)
        self._parts.page.view.choose_note(note)


def _marks(lines: Iterable[NoteLine]) -> Iterator[NoteMark]:
    for line in lines:
        stands = [stand for stand in line.stands if stand.passage is not None]
        yield NoteMark(
            line.note.id,
            line.number,
            line.passages,
            line.note.colour,
            places=tuple(stand.place for stand in stands),
            foreign=line.foreign,
        )
