"""What stands where a list of findings is empty: why, and how to see them all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model.comparison import Comparison
from ui.messages import counted, native_keys, tr
from ui.models.finding_filter import FindingFilter, Verdicts, count, picks_in_words

_INSET = 18


class NothingListed(QWidget):
    """Says what the filter hides, with a way back to all."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("part", "empty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.back = QPushButton(self)
        self.back.clicked.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 4, _INSET, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def explain(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self.back.setVisible(comparison is not None and wanted.active)
        if comparison is None:
            self.words.setText(tr("Findings appear here when the reports have been compared."))
            return
        there = count(comparison, verdicts, FindingFilter())
        self.back.setText(counted(there, "Show the {n} finding", "Show all {n} findings"))
        if wanted.active:
            picks = picks_in_words(wanted, comparison)
            self.words.setText("\n".join((tr("No finding passes the filter:"), *picks)))
        else:
            self.words.setText(_why_none(comparison))


def _why_none(comparison: Comparison) -> str:
    if len(comparison.reports) < 2:
        return tr(
            "One report alone has nothing to be compared with. Open another: {keys}.",
            keys=native_keys("Ctrl+O"),
        )
    if comparison.findings:
        return tr("You rejected all findings. They are listed under Status, Rejected.")
    return tr("The reports have nothing in common that could be marked.")
