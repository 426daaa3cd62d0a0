"""The findings that a note was written about; a click goes to one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.model.finding import FindingId
from ui.messages import tr
from ui.panels.clearing import clear
from ui.panels.elided_link import ElidedLink


class NoteAbout(QWidget):
    followed = Signal(str)  # FindingId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[FindingId, str], ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_findings(self, about: Sequence[tuple[FindingId, str]]) -> None:
        if tuple(about) == self._shown:
            return
        self._shown = tuple(about)
        clear(self._column)
        for finding, title in self._shown:
            self._column.addWidget(self._link(finding, title))
        self.setVisible(bool(self._shown))

    def _link(self, finding: FindingId, title: str) -> QPushButton:
        link = ElidedLink(tr("About: {finding}", finding=title), self)
        link.setAccessibleName(tr("Go to the finding: {finding}", finding=title))
        link.setToolTip(tr("Go to the finding"))
        link.clicked.connect(partial(self.followed.emit, finding))
        link.show()
        return link
