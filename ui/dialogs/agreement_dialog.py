"""How far two readers agree: overlap and Cohen's kappa, for all notes and for each tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.messages import counted, plain_tip, tr
from ui.theme.choice_box import ChoiceBox

if TYPE_CHECKING:
    from app.annotate.agreement import Agreement

_SIZE = (720, 460)
_NUMBER_WIDTH = 86
_NAME_SHOWN = 8


class AgreementDialog(QDialog):
    """Asks for the counts of two readers and shows them."""

    wanted = Signal(str, str)  # two authors

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Agreement between Readers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.first, self.second = _box(tr("One reader"), self), _box(tr("The other reader"), self)
        for box in (self.first, self.second):
            box.activated.connect(self.ask)
        self.told = QLabel(self)
        self.told.setProperty("part", "secondary")
        self.told.setWordWrap(True)
        self.table = _table(self)
        self._lay_out()

    def offer(self, authors: Sequence[str]) -> None:
        """Let these readers be chosen; who is chosen stays so while among them."""
        for place, box in enumerate((self.first, self.second)):
            chosen = box.currentText()
            box.clear()
            box.addItems(list(authors))
            box.setCurrentText(chosen)
            if box.currentText() != chosen:
                box.setCurrentIndex(place if place < len(authors) else -1)  # nobody is both readers

    def ask(self) -> None:
        """Ask for the counts of the readers chosen; one reader alone agrees with nobody."""
        first, second = self.first.currentText(), self.second.currentText()
        self.table.setRowCount(0)
        self.table.horizontalHeader().hide()  # it names the two readers, once there is something to tell
        if not second or first == second:
            self.told.setText(
                tr("Choose two readers. Import the notes of another one with File, Import Notes.")
            )
            return
        self.told.setText(tr("Counting…"))
        self.wanted.emit(first, second)

    def show_agreement(self, counted_by_tag: Sequence[Agreement]) -> None:
        sentences = counted_by_tag[0].sentences if counted_by_tag else 0
        if not sentences:
            self.told.setText(tr("There is no report on which both wrote notes."))
            return
        self.told.setText(
            counted(
                sentences,
                "{n} sentence in the reports on which both wrote notes.",
                "{n} sentences in the reports on which both wrote notes.",
            )
        )
        self._name_columns()
        self.table.horizontalHeader().show()
        self.table.setRowCount(len(counted_by_tag))
        for row, one in enumerate(counted_by_tag):
            for column, words in enumerate(_cells(one)):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def show_no_agreement(self) -> None:
        """The counting failed or was stopped."""
        self.told.setText(tr("The readers were not compared."))

    def _name_columns(self) -> None:
        first, second = self.first.currentText(), self.second.currentText()
        names = (
            (tr("Tag"), tr("A sentence has a tag if a note with it marks any word of the sentence")),
            (tr("Kappa"), tr("1 is full agreement, 0 what chance gives; – where chance alone would agree")),
            (tr("Overlap"), tr("What both marked, of what either did")),
            (tr("Both"), tr("Sentences that both marked so")),
            (tr("Only {name}", name=_short(first)), tr("Sentences that only {name} marked so", name=first)),
            (tr("Only {name}", name=_short(second)), tr("Sentences that only {name} marked so", name=second)),
            (tr("Neither"), tr("Sentences that neither marked so")),
        )
        for column, (name, tip) in enumerate(names):
            head = QTableWidgetItem(name)
            head.setToolTip(plain_tip(tip))
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.table.setHorizontalHeaderItem(column, head)

    def _lay_out(self) -> None:
        readers = QHBoxLayout()
        readers.addWidget(self.first, 1)
        readers.addWidget(QLabel(tr("and"), self))
        readers.addWidget(self.second, 1)
        meaning = QLabel(
            tr(
                "Cohen’s kappa is the agreement beyond what two readers reach by chance who mark as many "
                "sentences as these do. Of a rare tag it moves much with one sentence: look at the counts."
            ),
            self,
        )
        meaning.setProperty("part", "secondary")
        meaning.setWordWrap(True)
        close = QPushButton(tr("&Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(readers)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addWidget(meaning)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _box(says: str, parent: QWidget) -> ChoiceBox:
    box = ChoiceBox(parent)
    box.setAccessibleName(says)
    return box


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 7, parent)
    table.setAccessibleName(tr("Agreement by tag"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, table.columnCount()):
        table.setColumnWidth(column, _NUMBER_WIDTH)
    return table


def _short(name: str) -> str:
    """As much of a name as a narrow column holds; the tooltip tells all of it."""
    first = name.split(" ", maxsplit=1)[0]
    return first if len(first) <= _NAME_SHOWN else first[:_NAME_SHOWN] + "…"


def _cells(one: Agreement) -> tuple[str, ...]:
    counts = (one.both, one.first_only, one.second_only, one.neither)
    kappa = tr("–") if one.kappa is None else QLocale().toString(one.kappa, "f", 2)
    overlap = tr("–") if one.overlap is None else tr("{n} %", n=round(one.overlap * 100))
    return (one.tag or tr("All notes"), kappa, overlap, *(QLocale().toString(n) for n in counts))
