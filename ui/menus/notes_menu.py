"""Notes: highlighting and writing, their passages, the list, the codebook."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.model.annotation import Annotation, AnnotationId, NoteKind
from app.model.finding import Finding
from app.model.span import Passage
from ui.actions import Command, Menu, Need
from ui.menus.agreement_window import AgreementWindow
from ui.menus.codebook_window import CodebookWindow
from ui.menus.exports import Exports
from ui.menus.note_acts import NoteActs
from ui.messages import tr
from ui.models.note_lines import passage_of
from ui.models.passage_ends import End, EndMove, moved
from ui.operations import annotations as notes
from ui.operations.reader import reader_name
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
            _ends_menu(),
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


def _ends_menu() -> Menu:
    def end(name: str, text: str, tip: str, key: str, move: str) -> Command:
        return Command(name, text, tip, key, Need.NOTE, slot="move_end", data=move)

    return Menu(
        "note_ends",
        tr("&Ends of Its Words"),
        (
            end(
                "start_earlier",
                tr("&Start Earlier"),
                tr("Let the note's words begin one word earlier"),
                "Ctrl+Alt+Left",
                "start -1",
            ),
            end(
                "start_later",
                tr("Start &Later"),
                tr("Let the note's words begin one word later"),
                "Ctrl+Alt+Right",
                "start 1",
            ),
            end(
                "end_earlier",
                tr("&End Earlier"),
                tr("Let the note's words end one word earlier"),
                "Ctrl+Alt+Shift+Left",
                "end -1",
            ),
            end(
                "end_later",
                tr("E&nd Later"),
                tr("Let the note's words end one word later"),
                "Ctrl+Alt+Shift+Right",
                "end 1",
            ),
        ),
    )


class NotesMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._exports = Exports(parts)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        self._acts = NoteActs(parts)
        self._codebook, self._agreement = CodebookWindow(parts), AgreementWindow(parts)
        parts.panels.worksheet.task_wanted.connect(self._begin_task)

    def highlight(self) -> None:
        if self._reading.selection is not None:
            note = notes.highlight(self._desk, self._reading.selection, author=self._author())
            if note is not None:
                self._reading.choose_note(note)

    def note(self) -> None:
        """Begin a note on the selected words, else on all words of the chosen finding."""
        words = self._words()
        if not words:
            return
        finding = self._reading.finding if self._reading.selection is None else None
        note = notes.add_note(
            self._desk,
            words,
            author=self._author(),
            kind=self._kind(),
            findings=(finding.id,) if finding else (),
        )
        if note is None:
            return
        self._parts.page.hide_card()
        self._reading.choose_note(note)
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

    def move_end(self) -> None:
        """Move an end of the chosen note's words by a word, in the report being read if it has some there."""
        note = self._acts.find(self._reading.note)
        found = self._passage_read(note) if note else None
        if note is None or found is None:
            return
        place, passage = found
        action = self.sender()
        if not isinstance(action, QAction):
            return
        end, by = action.data().split()
        text = self._desk.session.project.report(passage.report).text
        notes.set_span(self._desk, note.id, place, moved(text, passage.span, EndMove(End(end), int(by))))

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

    def _step(self, by: int) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.step(by)

    def _write(self, note: AnnotationId) -> None:
        self._parts.docking.set_open("notes", on=True)
        self._parts.panels.notes.write(note)

    def _passage_read(self, note: Annotation) -> tuple[int, Passage] | None:
        project, here = self._desk.session.project, self._parts.page.view.report_read()
        found = [(place, passage_of(project, note, place)) for place in range(len(note.anchors))]
        standing = [(place, passage) for place, passage in found if passage is not None]
        in_sight = [one for one in standing if one[1].report == here]
        return next(iter(in_sight or standing), None)

    def _words(self) -> tuple[Passage, ...]:
        if self._reading.selection is not None:
            return (self._reading.selection,)
        return self._reading.finding.passages if self._reading.finding else ()

    def _kind(self) -> NoteKind:
        on_conflict = self._reading.selection is None and len(self._words()) > 1
        return NoteKind.CONFLICT if on_conflict else NoteKind.NOTE

    def _author(self) -> str:
        return reader_name(self._parts.preferences.values)
