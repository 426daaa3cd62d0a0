"""What is known about a report, what its file proposes, and the encoding it was read in."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.model.one_line import shortened
from app.model.report import Report
from ui.dialogs.source_field import LanguageField, SourceField
from ui.messages import tr
from ui.models import notice_words, source_fields
from ui.models.encodings import canonical, choices, told_by
from ui.moments import full_day
from ui.theme.choice_box import ChoiceBox
from ui.theme.plain_label import wrapped_label

if TYPE_CHECKING:
    from app.importing.rereading import Reread

_SIZE = (600, 720)
_LABELS = 92  # px
_BEGINNING = 240  # code points of the text by which an encoding is judged


class ReportDialog(QDialog):
    """Starts with the report as it is; `show_reread` brings what the file says, as often as it is asked."""

    encoding_wanted = Signal(str)
    corrected = Signal(object, object)  # the report as read in another encoding, or None; its Source

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About This Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._report = report
        self._taken = ""  # the encoding that the file is read in without further word
        self._other: Report | None = None
        self.fields = self._made_fields()
        self.encoding = ChoiceBox(self)
        self.encoding.activated.connect(self._ask_encoding)
        self._encoding_label = wrapped_label(tr("Encoding"), "secondary", self)
        self.evidence = wrapped_label("", "secondary", self)
        self._beginning = wrapped_label("", "quote", self)
        self.save = QPushButton(tr("&Save"), self)
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self.accepted.connect(self._tell)
        self._lay_out()
        self._show_encoding(shown=False)

    def show_reread(self, reread: Reread) -> None:
        """Show what the file proposes, read as it was asked for last."""
        for name, words in source_fields.field_words(reread.report.source).items():
            self.fields[name].propose(words)
        if reread.encoding is None or reread.evidence is None:
            return
        codec = canonical(reread.encoding)
        if not self.encoding.count():
            self._taken = codec
            self.encoding.offer(choices(codec))
        self._other = None if codec == self._taken else reread.report
        self.encoding.setCurrentIndex(self.encoding.findData(codec))
        self.evidence.setText(told_by(reread.evidence))
        self._beginning.setText(shortened(reread.report.text, _BEGINNING))
        self._show_encoding(shown=True)

    def _made_fields(self) -> dict[str, SourceField]:
        words = source_fields.field_words(self._report.source)
        fields: dict[str, SourceField] = {}
        for field in source_fields.FIELDS:
            name = source_fields.field_name(field)
            made = LanguageField(name, words[field], self) if field == "language" else SourceField(name, self)
            made.set_words(words[field])
            made.edited.connect(self._judge)
            fields[field] = made
        return fields

    def _judge(self) -> None:
        """A date that cannot be told keeps the dialog open."""
        unreadable = [
            f for f in source_fields.MOMENTS if not source_fields.is_readable(f, self.fields[f].words)
        ]
        self.save.setEnabled(not unreadable)
        self._hint.setText(tr("Write a date as 2026-03-12 18:10.") if unreadable else "")

    def _tell(self) -> None:
        typed = {field: made.words for field, made in self.fields.items()}
        source = source_fields.corrected((self._other or self._report).source, typed)
        self.corrected.emit(self._other, source)

    def _ask_encoding(self, index: int) -> None:
        self.encoding_wanted.emit(self.encoding.itemData(index))

    def _show_encoding(self, *, shown: bool) -> None:
        for part in (self._encoding_label, self.encoding, self.evidence, self._beginning):
            part.setVisible(shown)

    # layout

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        self._add(tr("File"), wrapped_label(self._report.path or self._report.name, "secondary", self))
        for field, made in self.fields.items():
            self._add(source_fields.field_name(field), made)
            if field == "published":
                self._add_readings()
        self._add_encoding()
        notices = notice_words.sentences(self._report)
        if notices:
            self._add(tr("Noticed"), wrapped_label("\n".join(notices), "reason", self))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons())

    def _add(self, name: str, part: QWidget) -> None:
        row, label = self._grid.rowCount(), wrapped_label(name, "secondary", self)
        label.setContentsMargins(0, 6 if isinstance(part, SourceField) else 0, 0, 0)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(part, row, 1)

    def _add_readings(self) -> None:
        """Both readings of a date that the file leaves open."""
        printed, days = source_fields.dates_in_doubt(self._report)
        if not days:
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(wrapped_label(tr("“{printed}” may be", printed=printed), "secondary", self))
        for day in days:
            button = QPushButton(full_day(day), self)
            button.setProperty("chip", True)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._take_day, day))
            row.addWidget(button)
        row.addStretch(1)
        self._grid.addLayout(row, self._grid.rowCount(), 1)

    def _take_day(self, day: date) -> None:
        self.fields["published"].set_words(f"{day:%Y-%m-%d}")

    def _add_encoding(self) -> None:
        self.encoding.setAccessibleName(tr("Encoding"))
        row = self._grid.rowCount()
        self._grid.addWidget(self._encoding_label, row, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self.encoding, row, 1)
        self._grid.addWidget(self.evidence, row + 1, 1)
        self._grid.addWidget(self._beginning, row + 2, 1)

    def _buttons(self) -> QHBoxLayout:
        self._hint = wrapped_label("", "secondary", self)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(8)
        row.addWidget(self._hint, 1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row
