"""One note in the panel: marker, kind, place, quoted words, and its text to be written in place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.annotation import NoteColour, NoteKind
from ui.messages import tr
from ui.models.note_lines import NoteLine, heading, kind_name
from ui.panels.icon_button import IconButton
from ui.panels.note_body import NoteBody
from ui.theme import current_theme
from ui.theme.glyphs import draw_marker

_QUOTE_INDENT = 10
_QUOTE_SHOWN = 160  # characters; the rest stands in the report


class NoteEntry(QFrame):
    """Emits what the reader asks of this note; the panel knows which note it is."""

    chosen = Signal()
    body_written = Signal(str)
    kind_chosen = Signal(object)  # NoteKind
    colour_chosen = Signal(object)  # NoteColour
    deletion_wanted = Signal()
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "note_entry")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._note_kind = NoteKind.NOTE
        self._marker = _Marker(self)
        self._kind = _kind_button(self)
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("part", "small")
        self._colour = IconButton("more", tr("Colour and more"), self)
        self._colour.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._quote = _Quote(self)
        self.body = NoteBody(self)
        self.body.written.connect(self.body_written)
        self.body.left.connect(self.left)
        self.body.grown.connect(self.grown)
        self._fill_menus()
        self._lay_out()

    def show_note(self, line: NoteLine) -> None:
        note = line.note
        self._note_kind = note.kind
        self._marker.show_note(line.number, note.colour)
        self._kind.setText(heading(note))
        self._place.setText(line.place)
        self._quote.show_words(line.quote, note.colour)
        self.body.show_text(note.body)
        self.setAccessibleName(
            tr("Note {n}, {kind}, {place}", n=line.number, kind=heading(note), place=line.place)
        )

    def begin_writing(self) -> None:
        """Put the caret into the text: from now on this is a note, not a mere highlight."""
        self._kind.setText(kind_name(self._note_kind))
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_chosen(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._marker)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._place)
        head.addWidget(self._colour)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 8, 0)
        below.setSpacing(4)
        below.addWidget(self._quote)
        below.addWidget(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(below)

    def _fill_menus(self) -> None:
        kinds = QMenu(self)
        for kind in NoteKind:
            kinds.addAction(kind_name(kind)).setData(kind)
        kinds.triggered.connect(self._choose_kind)
        self._kind.setMenu(kinds)
        more = QMenu(self)
        for colour, words in colour_names().items():
            action = more.addAction(_swatch(colour), words)
            action.setData(colour)
        more.addSeparator()
        more.addAction(tr("Delete Note"))
        more.triggered.connect(self._choose_more)
        self._colour.setMenu(more)

    def _choose_kind(self, action: QAction) -> None:
        self.kind_chosen.emit(action.data())

    def _choose_more(self, action: QAction) -> None:
        if action.data() is None:
            self.deletion_wanted.emit()
        else:
            self.colour_chosen.emit(action.data())


class _Marker(QWidget):
    """The number, as beside the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(18, 18)
        self._number, self._colour = 0, NoteColour.YELLOW

    def show_note(self, number: int, colour: NoteColour) -> None:
        self._number, self._colour = number, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_marker(painter, QRectF(2, 2, 14, 14), str(self._number), self._colour, current_theme())


class _Quote(QLabel):
    """The words of the report behind a bar in the note's colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "quote")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(_QUOTE_INDENT, 0, 0, 0)
        self._colour = NoteColour.YELLOW

    def show_words(self, words: str, colour: NoteColour) -> None:
        self._colour = colour
        shown = " ".join(words.split())
        self.setText(shown if len(shown) <= _QUOTE_SHOWN else shown[:_QUOTE_SHOWN].rsplit(" ", 1)[0] + " …")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Nested layouts lose the height that wrapped words need; so the label holds it itself."""
        room = QRect(0, 0, max(1, self.width() - _QUOTE_INDENT), 0)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        self.setFixedHeight(words.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 1, 2, self.height() - 2), current_theme().note(self._colour).edge)


def colour_names() -> dict[NoteColour, str]:
    return {
        NoteColour.YELLOW: tr("Yellow"),
        NoteColour.PEACH: tr("Peach"),
        NoteColour.MINT: tr("Mint"),
        NoteColour.SKY: tr("Sky"),
        NoteColour.LILAC: tr("Lilac"),
        NoteColour.STONE: tr("Stone"),
    }


def _kind_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("part", "note_kind")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolTip(tr("Kind of note"))
    button.setAccessibleName(tr("Kind of note"))
    return button


def _swatch(colour: NoteColour) -> QPixmap:
    pixmap = QPixmap(QSize(16, 16))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_marker(painter, QRectF(1, 1, 14, 14), "", colour, current_theme())
    painter.end()
    return pixmap
