"""One note in the panel: what it says and where; the chosen one can be edited in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.annotation import NoteColour, NoteKind
from ui.messages import tr
from ui.models.note_lines import NoteLine
from ui.models.note_request import NoteAct, NoteRequest
from ui.models.note_words import colour_names, heading, kind_name, task_words
from ui.models.tag_book import TagBook
from ui.panels.elided_label import ElidedLabel
from ui.panels.icon_button import IconButton
from ui.panels.note_body import NoteBody
from ui.panels.note_details import NoteDetails
from ui.panels.note_passages import NotePassages
from ui.panels.note_words import NoteWords
from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme
from ui.theme.glyphs import draw_marker
from ui.theme.swatch import swatch

_BELOW_HEAD = 24  # px from the left: under the kind, beside the marker


class NoteEntry(QFrame):
    """Emits what the reader asks of this note as a NoteRequest."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "note_entry")
        self._line: NoteLine | None = None
        self._book = TagBook()
        self._chosen = self._writing = False
        self._marker = _Marker(self)
        self._kind = _kind_button(self)
        self._place = ElidedLabel("small", self)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._more = IconButton("more", tr("Colour and more"), self)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.passages = NotePassages(self)
        self.passages.asked.connect(self._ask)
        self.words = NoteWords(self)
        self.words.pressed.connect(self.begin_writing)
        self._facts = WrappedLabel("small", self)
        self._details: NoteDetails | None = None
        self._fill_menus()
        self._lay_out()

    @property
    def details(self) -> NoteDetails:
        """Made when they are first asked for: most entries are never chosen."""
        if self._details is None:
            self._details = NoteDetails(self)
            self._details.asked.connect(self._ask)
            self._details.body.left.connect(self._leave)
            self._details.body.done.connect(self._stop_writing)
            self._below.addWidget(self._details)
            if self._line is not None:
                self._details.show_note(self._line, self._book)
        return self._details

    @property
    def body(self) -> NoteBody:
        return self.details.body

    def show_note(self, line: NoteLine, book: TagBook, *, chosen: bool) -> None:
        note = line.note
        self._line, self._book, self._chosen = line, book, chosen
        self._marker.show_note(line)
        self._kind.setText(kind_name(note.kind) if self._writing else heading(note))
        self._place.tell(line.place)
        self.words.show_markdown(note.body)
        self._facts.setText("\n".join(_facts(line)))
        self.setAccessibleName(
            tr("Note {n}, {kind}, {place}", n=line.number, kind=heading(note), place=line.place)
        )
        self.passages.show_passages(line.stands, note.colour, chosen=chosen)
        if self._details is not None:
            self._details.show_note(line, book)
        self._dress()

    def begin_writing(self) -> None:
        """Put the caret into the text: from now on this is a note, not a mere highlight."""
        if self._line is None:
            return
        if not self._chosen:
            self._ask(NoteAct.CHOOSE)
        self._writing = True
        self._kind.setText(kind_name(self._line.note.kind))
        self._dress()
        self.body.moveCursor(QTextCursor.MoveOperation.End)
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(NoteAct.CHOOSE)
        super().mousePressEvent(event)

    def _dress(self) -> None:
        """The text is read as Markdown, until it is written in."""
        if self._line is None:
            return
        empty = not self._line.note.body
        if self._chosen:
            self.body.setVisible(self._writing or empty)
            self.body.fit()
            self.details.show()
        elif self._details is not None:
            self._details.hide()
        self.words.setVisible(not empty and not (self._chosen and self._writing))
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._chosen else Qt.FocusPolicy.NoFocus)
        self._kind.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self._chosen)
        self._kind.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._chosen else Qt.FocusPolicy.NoFocus)
        self._more.setVisible(self._chosen)
        self._facts.setVisible(not self._chosen and bool(self._facts.text()))
        if self.property("chosen") != self._chosen:
            self.setProperty("chosen", self._chosen)
            self.style().polish(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._marker)
        head.addWidget(self._kind)
        head.addWidget(self._place, 1)
        head.addWidget(self._more)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(_BELOW_HEAD, 0, 8, 0)
        self._below.setSpacing(4)
        for part in (self.passages, self.words, self._facts):
            self._below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._below)

    def _fill_menus(self) -> None:
        kinds = QMenu(self)
        for kind in NoteKind:
            kinds.addAction(kind_name(kind)).setData(kind)
        kinds.triggered.connect(self._choose_kind)
        self._kind.setMenu(kinds)
        more = QMenu(self)
        for colour, words in colour_names().items():
            more.addAction(swatch(colour), words).setData(colour)
        more.addSeparator()
        more.addAction(tr("Delete Note"))
        more.triggered.connect(self._choose_more)
        self._more.setMenu(more)

    def _ask(self, act: NoteAct, value: object = None) -> None:
        if self._line is not None:
            self.asked.emit(NoteRequest(self._line.note.id, act, value))

    def _leave(self) -> None:
        self._ask(NoteAct.LEAVE)

    def _stop_writing(self) -> None:
        self._writing = False
        self._dress()

    def _choose_kind(self, action: QAction) -> None:
        self._ask(NoteAct.KIND, NoteKind(action.data()))

    def _choose_more(self, action: QAction) -> None:
        if action.data() is None:
            self._ask(NoteAct.DELETE)
        else:
            self._ask(NoteAct.COLOUR, NoteColour(action.data()))


class _Marker(QWidget):
    """The number, as beside the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(18, 18)
        self._line: NoteLine | None = None

    def show_note(self, line: NoteLine) -> None:
        self._line = line
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is not None:
            box, colour = QRectF(2, 2, 14, 14), self._line.note.colour
            draw_marker(QPainter(self), box, str(self._line.number), colour, current_theme())


def _facts(line: NoteLine) -> list[str]:
    """What an entry that is not chosen says of its task, tags and author, a line each."""
    note, facts = line.note, []
    if note.kind is NoteKind.VERIFY and note.task:
        facts.append(task_words(note.task))
    if note.tags:
        facts.append(", ".join(note.tags))
    if line.signed:
        facts.append(tr("by {author}", author=note.author))
    return facts


def _kind_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("part", "note_kind")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolTip(tr("Kind of note"))
    button.setAccessibleName(tr("Kind of note"))
    return button
