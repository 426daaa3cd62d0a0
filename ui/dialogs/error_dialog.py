"""Says that something unexpected happened: the work is safe, the details can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.messages import tr
from ui.theme.plain_label import wrapped_label

_SIZE = (560, 400)


class ErrorDialog(QDialog):
    """Shows `details` as they would be copied; quitting is offered, going on is the default."""

    quit_wanted = Signal()

    def __init__(self, details: str, *, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something Went Wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details of the error"))
        kept = tr("Your work is saved, and you can go on.")
        lost = tr(
            "Your latest changes could not be saved. Save the comparison in another place before you quit."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(wrapped_label(tr("Something unexpected happened in Synoptic."), "heading", self))
        column.addWidget(wrapped_label(kept if saved else lost, "reason", self))
        column.addWidget(
            wrapped_label(
                tr("The details help to mend it. They hold no text of your reports."), "secondary", self
            )
        )
        column.addWidget(self.details, 1)
        column.addLayout(self._buttons())

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def _buttons(self) -> QHBoxLayout:
        copy, leave = QPushButton(tr("&Copy Details"), self), QPushButton(tr("&Quit"), self)
        go_on = QPushButton(tr("&Go On"), self)
        for button in (copy, leave):
            button.setAutoDefault(False)
        go_on.setDefault(True)
        copy.clicked.connect(self.copy)
        leave.clicked.connect(self.quit_wanted)
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(go_on)
        go_on.setFocus()
        return row
