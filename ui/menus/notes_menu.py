"""Notes: highlighting and writing, from the menu and in the panel."""

from __future__ import annotations

import getpass

from PySide6.QtCore import QObject

from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind
from app.model.span import Passage
from ui.actions import Command, Menu, Need
from ui.messages import tr
from ui.operations import annotations as notes
from ui.parts import Parts


def menu() -> Menu:
    return Menu(
        "notes",
        tr("&Notes"),
        (
            Command("highlight", tr("&Highlight"), tr("Highlight the selected words"), "H", Need.PASSAGE),
            Command("note", tr("&Note…"), tr("Write a note on the selected words"), "N", Need.WORDS),
            None,
            Command("delete_note", tr("&Delete Note"), tr("Delete the chosen note"), "Delete", Need.NOTE),
        ),
    )


class NotesMenu(QObject):
    """What the entries do, by their names; and what the panel asks for."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        panel = parts.panels.notes
        panel.body_written.connect(self._write_body)
        panel.kind_chosen.connect(self._set_kind)
        panel.colour_chosen.connect(self._set_colour)
        panel.deletion_wanted.connect(self._delete)
        panel.left.connect(parts.page.focus_text)

    def highlight(self) -> None:
        if self._reading.selection is not None:
            note = notes.highlight(self._desk, self._reading.selection, author=self._author())
            self._reading.choose_note(note)

    def note(self) -> None:
        """Begin a note on the selected words, else on all words of the chosen finding."""
        passages = self._passages()
        if not passages:
            return
        note = notes.add_note(self._desk, passages, author=self._author(), kind=self._kind())
        self._parts.page.hide_card()
        self._parts.docking.set_open("notes", on=True)
        self._reading.choose_note(note)
        self._parts.panels.notes.write(note)

    def delete_note(self) -> None:
        if self._reading.note is not None:
            self._delete(self._reading.note)

    def _passages(self) -> tuple[Passage, ...]:
        if self._reading.selection is not None:
            return (self._reading.selection,)
        return self._reading.finding.passages if self._reading.finding else ()

    def _kind(self) -> NoteKind:
        on_conflict = self._reading.selection is None and len(self._passages()) > 1
        return NoteKind.CONFLICT if on_conflict else NoteKind.NOTE

    def _author(self) -> str:
        return self._parts.preferences.values.author or getpass.getuser()

    def _delete(self, note: AnnotationId) -> None:
        notes.delete(self._desk, note)
        self._reading.choose_note(None)

    def _write_body(self, note_id: str, body: str) -> None:
        note = self._find(note_id)
        if note is not None and note.body != body:
            notes.write_body(self._desk, note, body)

    def _set_kind(self, note_id: str, kind: str) -> None:
        note = self._find(note_id)
        if note is not None:
            notes.set_kind(self._desk, note, NoteKind(kind))

    def _set_colour(self, note_id: str, colour: str) -> None:
        note = self._find(note_id)
        if note is not None:
            notes.set_colour(self._desk, note, NoteColour(colour))

    def _find(self, note_id: str) -> Annotation | None:
        written = self._desk.session.project.annotations
        return next((note for note in written if note.id == note_id), None)
