"""The ends of a note's words, moved by a word with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.model.annotation import Annotation, AnnotationId
from app.model.span import Passage
from ui.actions import Command, Menu, Need
from ui.messages import tr
from ui.models.note_lines import passage_of
from ui.models.passage_ends import End, EndMove, moved
from ui.operations import annotations as notes
from ui.parts import Parts


def menu() -> Menu:
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


class NoteEnds(QObject):
    """`find` gives the note of an id."""

    def __init__(self, parts: Parts, find: Callable[[AnnotationId | None], Annotation | None]) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._find = parts, parts.desk, find

    def move(self) -> None:
        """Move an end of the chosen note's words by a word, in the report being read if it has some there."""
        note = self._find(self._parts.reading.note)
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

    def _passage_read(self, note: Annotation) -> tuple[int, Passage] | None:
        project, here = self._desk.session.project, self._parts.page.view.report_read()
        found = [(place, passage_of(project, note, place)) for place in range(len(note.anchors))]
        standing = [(place, passage) for place, passage in found if passage is not None]
        in_sight = [one for one in standing if one[1].report == here]
        return next(iter(in_sight or standing), None)
