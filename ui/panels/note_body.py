"""Where a note is written: as high as its words, handing them over in every short pause."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.messages import tr

PAUSE_MS = 300  # what is typed is on disk within a second; handing over each key would save each key
_PADDING = 12
_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NoteBody(QPlainTextEdit):
    """Plain text; Esc leaves it."""

    written = Signal(str)
    left = Signal()
    done = Signal()  # the keyboard went elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Write a note…"))
        self.setAccessibleName(tr("Text of the note"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setProperty("part", "note_body")
        self.document().setDocumentMargin(2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.hand_over)
        self.textChanged.connect(self.fit)
        self.textChanged.connect(self._pause.start)

    def show_text(self, text: str) -> None:
        """Show what the note says, unless something newer is being typed."""
        if self._pause.isActive() or text == self.toPlainText():
            return
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.fit()

    def hand_over(self) -> None:
        self._pause.stop()
        self.written.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Undo is the window's once nothing typed here is left to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._pause.isActive():
            self.hand_over()
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_MOMENT:
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def fit(self) -> None:
        """Be as high as the words."""
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + _PADDING
        if height != self.height():
            self.setFixedHeight(height)
