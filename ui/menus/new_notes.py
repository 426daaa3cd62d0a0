"""Notes that are begun: on the selected words, on a finding, or as a task of the worksheet."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.annotation import AnnotationId, NoteKind
from app.model.finding import Finding
from app.model.span import Passage
from ui.operations import annotations as notes
from ui.operations.reader import reader_name
from ui.parts import Parts


class NewNotes(QObject):
    """Each new note is chosen."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        parts.panels.worksheet.task_wanted.connect(self._begin_task)

    def highlight(self) -> None:
        if self._reading.selection is not None:
            note = notes.highlight(self._desk, self._reading.selection, author=self._author())
            if note is not None:
                self._reading.choose_note(note)

    def begin(self) -> AnnotationId | None:
        """Begin a note on the selected words, else on all words of the chosen finding."""
        words = self._words()
        if not words:
            return None
        finding = self._reading.finding if self._reading.selection is None else None
        note = notes.add_note(
            self._desk,
            words,
            author=self._author(),
            kind=self._kind(),
            findings=(finding.id,) if finding else (),
        )
        if note is not None:
            self._parts.page.hide_card()
            self._reading.choose_note(note)
        return note

    def _begin_task(self, finding: Finding) -> None:
        """A note to verify on all words of a conflict; whom to call is asked first, in the worksheet."""
        note = notes.add_note(
            self._desk,
            finding.passages,
            author=self._author(),
            kind=NoteKind.VERIFY,
            findings=(finding.id,),
        )
        if note is not None:
            self._parts.panels.worksheet.row(note).task.contact.setFocus()

    def _words(self) -> tuple[Passage, ...]:
        if self._reading.selection is not None:
            return (self._reading.selection,)
        return self._reading.finding.passages if self._reading.finding else ()

    def _kind(self) -> NoteKind:
        on_conflict = self._reading.selection is None and len(self._words()) > 1
        return NoteKind.CONFLICT if on_conflict else NoteKind.NOTE

    def _author(self) -> str:
        return reader_name(self._parts.preferences.values)
