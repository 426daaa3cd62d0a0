"""Why a finding's card says what it says: the reason, the rule, how sure it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.messages import tr
from ui.models.card import CardContent
from ui.theme.plain_label import plain_label


class CardReasons(QWidget):
    """Stands between two thin lines."""

    def __init__(self, content: CardContent, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(thin_line(self))
        column.addLayout(self._lines(content))

    def _lines(self, content: CardContent) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 36)
        grid.setColumnStretch(1, 1)
        lines = ((tr("Why"), content.why), (tr("Rule"), content.rule), (tr("Score"), content.score))
        for row, (name, words) in enumerate(lines):
            grid.addWidget(plain_label(name, "secondary", self), row, 0, Qt.AlignmentFlag.AlignTop)
            value = plain_label(words, "reason", self)
            value.setWordWrap(True)
            grid.addWidget(value, row, 1)
        return grid


def thin_line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line
