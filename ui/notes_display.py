"""Brings the notes to the text and to the panels that list them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject

from app.model.annotation import AnnotationId
from app.model.change import Change
from ui.models.note_lines import NoteLine, NoteLines
from ui.models.tag_book import tag_book
from ui.operations.reader import reader_name
from ui.panes.synoptic_view import NoteMark
from ui.parts import Parts


class NotesDisplay(QObject):
    """Listens to the desk and to the reading."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._lines = NoteLines()
        self._desk.changed.connect(self._follow)
        self._desk.opened.connect(self.show_notes)
        self._reading.note_chosen.connect(self._choose)
        self.show_notes()

    def show_notes(self) -> None:
        session, panels = self._desk.session, self._parts.panels
        reader = reader_name(self._parts.preferences.values)
        lines = self._lines.of(session.project, session.comparison, reader=reader)
        self._parts.page.view.set_notes(list(_marks(lines)))
        panels.notes.show_notes(lines, tag_book(session.project), session.project.reports)
        if self._reading.note not in {line.note.id for line in lines}:
            self._reading.choose_note(None)

    def _follow(self, change: Change) -> None:
        if change.annotations or change.reports or change.comparison or change.codebook:
            self.show_notes()

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
