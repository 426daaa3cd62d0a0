"""Shows what an exported PDF brings back, before it is taken over."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.child_work import Comeback
from ui.messages import counted, tr
from ui.models.returned_table import (
    AUTHOR,
    COMMENT,
    STATE,
    WORDS,
    Outcome,
    ReturnedTable,
    returned_lines,
)

_SIZE = (860, 520)
_ROW = 30  # px
_STATE_WIDTH, _AUTHOR_WIDTH = 150, 130


class ReturnedDialog(QDialog):
    """`wanted` takes all that could be placed; nothing is changed without it."""

    wanted = Signal()

    def __init__(self, name: str, back: Comeback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take Notes Back from PDF"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        lines = returned_lines(back)
        self._counts = Counter(line.outcome for line in lines)
        self._placed = self._counts[Outcome.NEW] + self._counts[Outcome.CHANGED]
        self.table = ReturnedTable(lines, self)
        self.view = _view(self.table, self)
        self.take = QPushButton(self)
        self._lay_out(name)
        self.accepted.connect(self.wanted)

    def _lay_out(self, name: str) -> None:
        title = QLabel(tr("What “{name}” brings back", name=name), self)
        title.setProperty("part", "heading")
        facts = QLabel(self._facts(), self)
        facts.setProperty("part", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for label in (title, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons())

    def _facts(self) -> str:
        """How many of each, and what becomes of those without a place."""
        new, changed = self._counts[Outcome.NEW], self._counts[Outcome.CHANGED]
        told = [counted(new, "{n} new note.", "{n} new notes.")]
        if changed:
            told.append(counted(changed, "{n} changed note.", "{n} changed notes."))
        left = self._counts[Outcome.UNPLACED]
        if left:
            told.append(
                counted(
                    left,
                    "{n} stands on words that were not found for sure; it is only listed here.",
                    "{n} stand on words that were not found for sure; they are only listed here.",
                )
            )
        return " ".join(told)

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take.setText(counted(self._placed, "&Take {n} Note", "&Take {n} Notes"))
        self.take.setEnabled(self._placed > 0)
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        return row


def _view(table: ReturnedTable, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setModel(table)
    view.setAccessibleName(tr("What comes back"))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    for column in (WORDS, COMMENT):
        view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    view.setColumnWidth(STATE, _STATE_WIDTH)
    view.setColumnWidth(AUTHOR, _AUTHOR_WIDTH)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(_ROW)
    return view
