"""What the chosen note shows beyond its words: text to write in, task, tags, findings, author and times."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.annotation import NoteKind, Task
from ui.models.note_lines import NoteLine
from ui.models.note_request import NoteAct
from ui.models.note_words import byline
from ui.models.tag_book import TagBook
from ui.panels.note_about import NoteAbout
from ui.panels.note_body import NoteBody
from ui.panels.note_tags import NoteTags
from ui.panels.note_task import NoteTask
from ui.panels.wrapped_label import WrappedLabel


class NoteDetails(QWidget):
    asked = Signal(object, object)  # NoteAct, its value

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = NoteBody(self)
        self.task = NoteTask(self)
        self.tags = NoteTags(self)
        self.about = NoteAbout(self)
        self.byline = WrappedLabel("small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.body, self.task, self.tags, self.about, self.byline):
            column.addWidget(part)
        self._pass_on()

    def show_note(self, line: NoteLine, book: TagBook) -> None:
        note = line.note
        self.body.show_text(note.body)
        self.task.setVisible(note.kind is NoteKind.VERIFY)
        self.task.show_task(note.task or Task())
        self.tags.show_tags(note.tags, book.names, book.colours)
        self.about.show_findings(line.about)
        self.byline.tell(byline(note))

    def _pass_on(self) -> None:
        self.body.written.connect(partial(self.asked.emit, NoteAct.WRITE))
        self.task.written.connect(partial(self.asked.emit, NoteAct.TASK))
        self.task.status_chosen.connect(partial(self.asked.emit, NoteAct.STATUS))
        self.tags.added.connect(partial(self.asked.emit, NoteAct.TAG))
        self.tags.removed.connect(partial(self.asked.emit, NoteAct.UNTAG))
        self.about.followed.connect(partial(self.asked.emit, NoteAct.FINDING))
