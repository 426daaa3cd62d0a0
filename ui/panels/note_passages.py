"""The passages of a note: their words, which go there, and what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.annotation import AnchorState, NoteColour
from ui.messages import tr
from ui.models.note_lines import PassageLine
from ui.models.note_request import NoteAct
from ui.panels.clearing import clear
from ui.panels.flow_layout import FlowLayout
from ui.panels.icon_button import IconButton
from ui.panels.key_label import KeyLabel
from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme

_QUOTE_SHOWN = 160  # characters; the rest stands in the report
_FEW = 3  # passages shown of a note that is not chosen
_INDENT = 10


class NotePassages(QWidget):
    """Emits what is wanted of which passage; only the chosen note offers it."""

    asked = Signal(object, int)  # NoteAct, the passage's place

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: tuple[object, ...] = ()

    def show_passages(self, stands: Sequence[PassageLine], colour: NoteColour, *, chosen: bool) -> None:
        shown = (tuple(stands), colour, chosen)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        for stand in stands if chosen else stands[:_FEW]:
            one = _OnePassage(stand, colour, several=len(stands) > 1, parent=self)
            if chosen:
                one.offer(removable=len(stands) > 1)
                one.asked.connect(partial(self._tell, stand.place))
            self._column.addWidget(one)
            one.show()
        if not chosen and len(stands) > _FEW:
            self._column.addWidget(_more(len(stands) - _FEW, self))
        self.updateGeometry()

    def _tell(self, place: int, act: NoteAct) -> None:
        self.asked.emit(act, place)


class _OnePassage(QWidget):
    asked = Signal(object)  # NoteAct

    def __init__(self, stand: PassageLine, colour: NoteColour, *, several: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._stand = stand
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self.quote = _Quote(self)
        words = (
            stand.quote if not several else tr("{siglum}: {quote}", siglum=stand.siglum, quote=stand.quote)
        )
        self.quote.show_words(words, colour)
        self._head.addWidget(self.quote, 1)
        self._column.addLayout(self._head)
        self._tell_state(colour)

    def offer(self, *, removable: bool) -> None:
        """Let the words go to their place, and offer what can be done."""
        if self._stand.passage is not None:
            self.quote.become_link()
            self.quote.pressed.connect(partial(self.asked.emit, NoteAct.GO))
        if removable:
            out = IconButton("close", tr("Take this passage out of the note"), self)
            out.setProperty("part", "small_button")
            out.setIconSize(QSize(14, 14))
            out.clicked.connect(partial(self.asked.emit, NoteAct.TAKE_OUT))
            self._head.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        self._offer_answers()

    def _tell_state(self, colour: NoteColour) -> None:
        match self._stand.state:
            case AnchorState.TO_CONFIRM:
                self._say(tr("Now perhaps:"))
                now = _Quote(self)
                now.show_words(self._stand.words_now, colour)
                self._column.addWidget(now)
            case AnchorState.ORPHANED:
                self._say(tr("These words are not in the report any more."))

    def _offer_answers(self) -> None:
        match self._stand.state:
            case AnchorState.TO_CONFIRM:
                self._answers(
                    (tr("Confirm"), tr("These are the words that the note is about"), NoteAct.CONFIRM),
                    (tr("Put on Selected Words"), tr("Give the note the selected words"), NoteAct.PLACE),
                    (tr("Not These"), tr("Keep the note with its old words only"), NoteAct.REFUSE),
                )
            case AnchorState.ORPHANED:
                self._answers(
                    (tr("Put on Selected Words"), tr("Give the note the selected words"), NoteAct.PLACE)
                )

    def _say(self, words: str) -> None:
        label = WrappedLabel("small", self)
        label.tell(words)
        self._column.addWidget(label)

    def _answers(self, *answers: tuple[str, str, NoteAct]) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, gap=6)
        flow.setContentsMargins(0, 2, 0, 4)
        for words, tip, act in answers:
            button = QPushButton(words, row)
            button.setProperty("chip", True)
            button.setToolTip(tip)
            button.setObjectName(str(act))
            button.clicked.connect(partial(self.asked.emit, act))
            flow.addWidget(button)
        self._column.addWidget(row)


class _Quote(KeyLabel):
    """The words of the report behind a bar in the note's colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("quote", parent)
        self.setContentsMargins(_INDENT, 0, 0, 0)
        self._colour = NoteColour.YELLOW

    def show_words(self, words: str, colour: NoteColour) -> None:
        self._colour = colour
        self.tell_start(words, _QUOTE_SHOWN)

    def focus_frame(self) -> QRect:
        return self.rect().adjusted(4, 0, -1, -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = current_theme().note(self._colour).edge
        QPainter(self).fillRect(QRectF(0, 1, 2, self.height() - 2), edge)


def _more(count: int, parent: QWidget) -> WrappedLabel:
    label = WrappedLabel("small", parent)
    label.tell(tr("and {n} more", n=count))
    return label
