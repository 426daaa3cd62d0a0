"""Notes: highlighting and writing, their passages, the list, the codebook."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.annotation import AnnotationId
from ui.actions import Command, Menu, Need
from ui.menus import note_ends
from ui.menus.agreement_window import AgreementWindow
from ui.menus.codebook_window import CodebookWindow
from ui.menus.exports import Exports
from ui.menus.new_notes import NewNotes
from ui.menus.note_acts import NoteActs
from ui.menus.note_ends import NoteEnds
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
            Command(
                "add_passage",
                tr("&Add Selection to Note"),
                tr("Let the chosen note be about the selected words too"),
                "Shift+N",
                Need.NOTE_AND_PASSAGE,
            ),
            None,
            Command("write_note", tr("&Write"), tr("Write in the chosen note"), "F2", Need.NOTE),
            note_ends.menu(),
            Command("delete_note", tr("&Delete Note"), tr("Delete the chosen note"), "Delete", Need.NOTE),
            None,
            Command(
                "next_note",
                tr("Ne&xt Note"),
                tr("Go to the next note of the list"),
                "F12",
                Need.NOTES,
            ),
            Command(
                "previous_note",
                tr("&Previous Note"),
                tr("Go to the note before in the list"),
                "Shift+F12",
                Need.NOTES,
            ),
            Command(
                "filter_notes",
                tr("&Filter Notes"),
                tr("Search and filter the list of notes"),
                "Ctrl+Alt+N",
                Need.NOTES,
            ),
            None,
            Command(
                "codebook",
                tr("&Codebook…"),
                tr("Rename, merge, colour and describe the tags"),
                "Ctrl+Alt+T",
                Need.REPORTS,
            ),
            Command(
                "agreement",
                tr("A&greement between Readers…"),
                tr("See how far two readers agree: overlap and Cohen’s kappa by tag"),
                "Ctrl+Alt+G",
                Need.NOTES,
            ),
            Command(
                "print_worksheet",
                tr("Pr&int Worksheet…"),
                tr("Print all that is to be verified, with whom to call"),
                "Ctrl+Alt+Shift+P",
                Need.COMPARISON,
            ),
        ),
    )


class NotesMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._exports = Exports(parts)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._acts, self._new = NoteActs(parts), NewNotes(parts)
        self.move_end = NoteEnds(parts, self._acts.find).move
        self._codebook, self._agreement = CodebookWindow(parts), AgreementWindow(parts)

    def highlight(self) -> None:
        self._new.highlight()

    def note(self) -> None:
        """Begin a note and write in it."""
        note = self._new.begin()
        if note is not None:
            self._write(note)

    def add_passage(self) -> None:
        if self._reading.note is not None and self._reading.selection is not None:
            notes.add_passages(self._desk, self._reading.note, (self._reading.selection,))

    def write_note(self) -> None:
        if self._reading.note is not None:
            self._write(self._reading.note)

    def delete_note(self) -> None:
        if self._reading.note is not None:
            self._acts.delete(self._reading.note)

    def next_note(self) -> None:
        self._step(1)

    def previous_note(self) -> None:
        self._step(-1)

    def filter_notes(self) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.filters.focus_search()

    def codebook(self) -> None:
        self._codebook.open()

    def agreement(self) -> None:
        self._agreement.open()

    def print_worksheet(self) -> None:
        self._exports.print_worksheet()

    def _step(self, by: int) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.step(by)

    def _write(self, note: AnnotationId) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.write(note)
