"""The reader's notes, in the order of their places; each is written where it is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.model.annotation import AnnotationId
from ui.messages import tr
from ui.models.note_lines import NoteLine
from ui.panels.note_entry import NoteEntry
from ui.panels.panel import Panel


class NotesPanel(Panel):
    """Entries stay while their note does, so that typing is never interrupted."""

    chosen = Signal(str)
    body_written = Signal(str, str)
    kind_chosen = Signal(str, object)
    colour_chosen = Signal(str, object)
    deletion_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notes", tr("Notes"), parent)
        self._entries: dict[AnnotationId, NoteEntry] = {}
        self._settle = QTimer(self, interval=0, singleShot=True)  # once the layout has its new heights
        self._settle.timeout.connect(self._scroll_to_chosen)
        self._nothing = QLabel(tr("Select words in a report, then press H to highlight or N to write."), self)
        self._nothing.setProperty("part", "empty")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list = QWidget(self)
        self._list.setObjectName("note_list")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(8, 0, 8, 8)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self._scroll, 1)
        self.body.setMinimumWidth(240)

    def show_notes(self, lines: Sequence[NoteLine]) -> None:
        self._forget_all_but({line.note.id for line in lines})
        for place, line in enumerate(lines):
            entry = self._entries.get(line.note.id) or self._new_entry(line.note.id)
            if self._rows.indexOf(entry) != place:
                self._rows.insertWidget(place, entry)
            entry.show_note(line)
        self.set_count(len(lines))
        self._nothing.setVisible(not lines)
        self._scroll.setVisible(bool(lines))

    def choose(self, note: AnnotationId | None) -> None:
        """Show which note is the chosen one."""
        for note_id, entry in self._entries.items():
            entry.set_chosen(note_id == note)
        if note in self._entries:
            self._settle.start()

    def write(self, note: AnnotationId) -> None:
        """Put the caret into the note's text."""
        self.choose(note)
        self._entries[note].begin_writing()

    def entry(self, note: AnnotationId) -> NoteEntry:
        return self._entries[note]

    def _new_entry(self, note: AnnotationId) -> NoteEntry:
        entry = NoteEntry(self._list)
        entry.setObjectName(note)
        entry.chosen.connect(self._choose)
        entry.body_written.connect(self._write_body)
        entry.kind_chosen.connect(self._choose_kind)
        entry.colour_chosen.connect(self._choose_colour)
        entry.deletion_wanted.connect(self._want_deletion)
        entry.left.connect(self.left)
        entry.grown.connect(self._settle.start)
        self._entries[note] = entry
        return entry

    def _forget_all_but(self, kept: set[AnnotationId]) -> None:
        for note in set(self._entries) - kept:
            entry = self._entries.pop(note)
            self._rows.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def _scroll_to_chosen(self) -> None:
        for entry in self._entries.values():
            if entry.property("chosen"):
                self._scroll.ensureWidgetVisible(entry, 0, 8)

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _write_body(self, text: str) -> None:
        self.body_written.emit(self.sender().objectName(), text)

    def _choose_kind(self, kind: object) -> None:
        self.kind_chosen.emit(self.sender().objectName(), kind)

    def _choose_colour(self, colour: object) -> None:
        self.colour_chosen.emit(self.sender().objectName(), colour)

    def _want_deletion(self) -> None:
        self.deletion_wanted.emit(self.sender().objectName())
