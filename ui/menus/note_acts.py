"""What is asked of single notes, in the list or by dragging in the text, and how it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.model.annotation import Annotation, AnnotationId, NoteKind
from app.model.finding import FindingId
from app.model.span import Span
from ui.messages import tr
from ui.models.note_lines import passage_of
from ui.models.note_request import NoteAct, NoteRequest
from ui.operations import annotations as notes
from ui.parts import Parts


class NoteActs(QObject):
    """Does what a NoteRequest asks for; one for a note that is gone does nothing."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk, self._reading = parts, parts.desk, parts.reading
        desk = parts.desk
        self._acts: dict[NoteAct, Callable[[Annotation, Any], None]] = {
            NoteAct.CHOOSE: self._choose,
            NoteAct.WRITE: self._write,
            NoteAct.KIND: lambda note, kind: notes.set_kind(desk, note, NoteKind(kind)),
            NoteAct.COLOUR: lambda note, colour: notes.set_colour(desk, note, colour),
            NoteAct.DELETE: self._delete,
            NoteAct.TASK: lambda note, task: notes.set_task(desk, note, task),
            NoteAct.STATUS: lambda note, status: notes.set_status(desk, note, status),
            NoteAct.TAG: lambda note, name: notes.tag(desk, note.id, name),
            NoteAct.UNTAG: lambda note, name: notes.untag(desk, note.id, name),
            NoteAct.GO: self._go,
            NoteAct.TAKE_OUT: lambda note, place: notes.take_out(desk, note.id, place),
            NoteAct.CONFIRM: lambda note, place: notes.confirm(desk, note.id, place),
            NoteAct.REFUSE: lambda note, place: notes.refuse(desk, note.id, place),
            NoteAct.PLACE: self._put_on_selection,
            NoteAct.FINDING: self._show_finding,
            NoteAct.LEAVE: lambda _note, _: parts.page.focus_text(),
        }
        parts.panels.notes.asked.connect(self.do)
        parts.panels.worksheet.asked.connect(self.do)
        parts.panels.worksheet.went.connect(parts.reading.go)
        parts.page.view.note_dragged.connect(self._set_span)

    def do(self, request: NoteRequest) -> None:
        note = self.find(request.note)
        if note is not None:
            self._acts[request.act](note, request.value)

    def find(self, note_id: AnnotationId | None) -> Annotation | None:
        written = self._desk.session.project.annotations
        return next((note for note in written if note.id == note_id), None)

    def delete(self, note: AnnotationId) -> None:
        notes.delete(self._desk, note)
        self._reading.choose_note(None)

    def _delete(self, note: Annotation, _: object) -> None:
        self.delete(note.id)

    def _choose(self, note: Annotation, _: object) -> None:
        """Choose the note and bring its words into sight."""
        self._reading.choose_note(note.id)
        places = range(len(note.anchors))
        project = self._desk.session.project
        passage = next((p for place in places if (p := passage_of(project, note, place))), None)
        if passage is not None:
            self._reading.go(passage)

    def _write(self, note: Annotation, body: str) -> None:
        if note.body != body:
            notes.write_body(self._desk, note, body)

    def _go(self, note: Annotation, place: int) -> None:
        passage = passage_of(self._desk.session.project, note, place)
        if passage is not None:
            self._reading.go(passage)

    def _put_on_selection(self, note: Annotation, place: int) -> None:
        if self._reading.selection is None:
            self._parts.status.say(tr("Select the words in a report first."))
        else:
            notes.put_on(self._desk, note.id, place, self._reading.selection)

    def _show_finding(self, _note: Annotation, finding: FindingId) -> None:
        comparison = self._desk.session.comparison
        if comparison is not None:
            self._reading.choose(comparison.finding(finding))

    def _set_span(self, note: str, place: int, span: Span) -> None:
        notes.set_span(self._desk, AnnotationId(note), place, span)
