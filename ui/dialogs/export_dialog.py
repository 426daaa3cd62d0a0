"""Asks how the comparison is to be exported: the format, then only the options that matter for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.export_fields import ExportFields
from ui.messages import tr
from ui.models.export_choice import ExportChoice
from ui.models.export_formats import Aspect, ExportFormat, pages
from ui.models.export_words import Exportable
from ui.theme.choice_box import ChoiceBox

_WIDTH, _BUTTONS = 520, 40  # px; the second is the room around the row of buttons
_FRAME = 60  # px of the screen that the window's frame and the desktop's bars take


class ExportDialog(QDialog):
    """Offers `formats`; of a single one there is nothing to choose but its options."""

    export_wanted = Signal(object)  # ExportChoice
    preview_wanted = Signal(object)

    def __init__(
        self,
        there: Exportable,
        choice: ExportChoice,
        formats: Sequence[ExportFormat],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._formats = {form.name: form for form in formats}
        self.formats = ChoiceBox(self)
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setMaxVisibleItems(len(formats))
        self.formats.offer((form.name, form.title) for form in formats)
        self.formats.choose(choice.format)
        self.use, self.lacks = _words(self), _words(self)
        self.fields = ExportFields(there, choice, self)
        self.preview = QPushButton(tr("Pre&view…"), self)
        self.export = QPushButton(tr("&Export…"), self)
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._show_format)
        self.fields.changed.connect(self._show_limits)
        self._show_format()
        self.resize(self._fitting())

    @property
    def choice(self) -> ExportChoice:
        return self.fields.choice(self._form)

    @property
    def _form(self) -> ExportFormat:
        return self._formats[self.formats.currentData()]

    def _show_format(self) -> None:
        self.use.setText(self._form.use)
        self.fields.show_for(self._form)
        self.preview.setVisible(Aspect.PAPER in self._form.heeds)
        self._show_limits()

    def _show_limits(self) -> None:
        """What such a file cannot hold, and whether it can be written as chosen."""
        form, choice = self._form, self.choice
        told = [form.lacks] if form.lacks else []
        if choice.blind and Aspect.BLIND not in form.heeds and len(self._formats) > 1:
            told.append(tr("It names the outlets, whatever is hidden in the window."))
        empty = self.fields.without_reports and Aspect.REPORTS in form.heeds
        if empty:
            told.append(tr("Choose at least one report."))
        self.lacks.setText("\n".join(told))
        self.lacks.setVisible(bool(told))
        self.export.setEnabled(not empty)
        self.preview.setEnabled(not empty)

    def _want_export(self) -> None:
        choice = self.choice
        self.accept()
        self.export_wanted.emit(choice)

    def _want_preview(self) -> None:
        choice = self.choice
        self.accept()
        self.preview_wanted.emit(choice)

    # layout

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        for part in (self.formats, self.use, self.lacks):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.fields, 1)
        self.formats.setVisible(len(self._formats) > 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        self._inner = inner
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.preview.clicked.connect(self._want_preview)
        self.export.clicked.connect(self._want_export)
        for button in (cancel, self.preview):
            button.setAutoDefault(False)
        self.export.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(8)
        row.addWidget(self.preview)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.export)
        return row

    def _fitting(self) -> QSize:
        """As high as its fields, never larger than the screen; what is longer is scrolled."""
        room = self.screen().availableSize() - QSize(_FRAME, _FRAME)
        height = self._inner.sizeHint().height() + self.export.sizeHint().height() + _BUTTONS
        return QSize(_WIDTH, height).boundedTo(room)


class PageSetupDialog(ExportDialog):
    """The same for what is printed: nothing is written yet, the choice is kept."""

    def __init__(self, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(Exportable((), ()), choice, (pages(),), parent)
        self.setWindowTitle(tr("Page Setup"))
        self.export.setText(tr("&Keep"))


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("part", "secondary")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
