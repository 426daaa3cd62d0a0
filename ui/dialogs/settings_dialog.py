"""Settings: how reports are set, which marks are shown, what is remembered.

All take effect at once, but for the language: the open windows keep theirs.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.finding import MarkKind
from app.settings import Density, Settings, Theme
from ui.dialogs.settings_page import SettingsPage
from ui.dialogs.tick_box import TickBox
from ui.messages import counted, tr
from ui.models import setting_choices as choices
from ui.models.zoom import nearest
from ui.theme.choice_box import ChoiceBox

_SIZE = (540, 380)


class SettingsDialog(QDialog):
    """Shows the settings and emits what is wanted; `show_values` follows changes made elsewhere."""

    wanted = Signal(str, object)  # the name of a setting, its value
    name_wanted = Signal(str)
    keeping_recent_wanted = Signal(bool)
    clearing_wanted = Signal()
    defaults_wanted = Signal()

    def __init__(self, values: Settings, unsaved_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._hidden = frozenset(values.hidden_kinds)
        self.pages = QTabWidget(self)
        self.pages.addTab(self._reading_page(values), tr("&Reading"))
        self.pages.addTab(self._marks_page(), tr("&Marks"))
        self.pages.addTab(self._privacy_page(unsaved_folder), tr("&Privacy"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.pages, 1)
        column.addLayout(self._buttons())
        self.show_values(values)

    def show_values(self, values: Settings) -> None:
        """Fill every control without asking for a change."""
        self._hidden = frozenset(values.hidden_kinds)
        parts = (
            self.theme,
            self.font_box,
            self.zoom,
            self.density,
            self.language,
            self.author,
            self.recent,
            *self.marks.values(),
        )
        for part in parts:
            part.blockSignals(True)
        self.theme.setCurrentIndex(self.theme.findData(str(values.theme)))
        self.font_box.setCurrentIndex(self.font_box.findData(values.font))
        self.zoom.setCurrentIndex(self.zoom.findData(str(nearest(values.zoom))))
        self.density.setCurrentIndex(self.density.findData(str(values.density)))
        self.language.setCurrentIndex(max(0, self.language.findData(values.language)))
        for kind, tick in self.marks.items():
            tick.setChecked(kind not in self._hidden)
        if not self.author.hasFocus():
            self.author.setText(values.author)
        self.recent.setChecked(values.keeps_recent)
        for part in parts:
            part.blockSignals(False)
        count = len(values.recent)
        self.clear.setEnabled(count > 0)
        words = counted(count, "&Forget {n} Recent File", "&Forget {n} Recent Files")
        self.clear.setText(words if count else tr("No Recent Files"))

    def _reading_page(self, values: Settings) -> QWidget:
        page = SettingsPage(self)
        self.theme = _box(choices.themes(), page)
        self.font_box = _box(choices.fonts(QFontDatabase.families(), values.font), page)
        self.density = _box(choices.densities(), page)
        self.zoom = _box(choices.zooms(), page)
        page.add_field(tr("&Theme"), self.theme)
        page.add_field(tr("&Font of the reports"), self.font_box)
        page.add_field(tr("Text &size"), self.zoom)
        page.add_field(tr("&Line spacing"), self.density)
        page.add_words(tr("In narrow columns the lines are always compact."))
        self.language = _box(choices.languages(), page)
        page.add_field(tr("Lan&guage"), self.language)
        page.add_words(tr("The language changes when you start Synoptic again."))
        self.language.activated.connect(self._want_language)
        self.theme.activated.connect(self._want_theme)
        self.font_box.activated.connect(self._want_font)
        self.density.activated.connect(self._want_density)
        self.zoom.activated.connect(self._want_zoom)
        return page

    def _marks_page(self) -> QWidget:
        page = SettingsPage(self)
        page.add_words(tr("Underlined in the reports:"))
        self.marks = {kind: TickBox(words, page) for kind, words in choices.mark_words().items()}
        for kind, tick in self.marks.items():
            page.add_part(tick)
            tick.toggled.connect(partial(self._want_mark, kind))
        page.add_words(tr("What is not underlined stays in the lists of findings."))
        return page

    def _privacy_page(self, unsaved_folder: str) -> QWidget:
        page = SettingsPage(self)
        self.author = QLineEdit(page)
        self.author.setPlaceholderText(tr("Your name on this computer"))
        self.author.editingFinished.connect(self._want_author)
        page.add_field(tr("&Name on your notes"), self.author)
        self.recent = TickBox(tr("&Remember which files were opened"), page)
        self.recent.toggled.connect(self.keeping_recent_wanted)
        self.clear = QPushButton(page)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self.clearing_wanted)
        page.add_part(self.recent)
        page.add_part(self.clear)
        page.add_words(tr("Synoptic never goes online: reports, notes and settings stay on this computer."))
        page.add_words(tr("Comparisons without a name are kept in {folder}.", folder=unsaved_folder))
        return page

    def _buttons(self) -> QHBoxLayout:
        defaults, close = QPushButton(tr("Restore &Defaults"), self), QPushButton(tr("&Close"), self)
        defaults.setAutoDefault(False)
        close.setDefault(True)
        defaults.clicked.connect(self.defaults_wanted)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(defaults)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _want_theme(self) -> None:
        self.wanted.emit("theme", Theme(self.theme.currentData()))

    def _want_font(self) -> None:
        self.wanted.emit("font", self.font_box.currentData())

    def _want_zoom(self) -> None:
        self.wanted.emit("zoom", int(self.zoom.currentData()))

    def _want_density(self) -> None:
        self.wanted.emit("density", Density(self.density.currentData()))

    def _want_language(self) -> None:
        self.wanted.emit("language", self.language.currentData())

    def _want_author(self) -> None:
        self.name_wanted.emit(self.author.text().strip())

    def _want_mark(self, kind: MarkKind, on: bool) -> None:
        hidden = self._hidden - {kind} if on else self._hidden | {kind}
        self.wanted.emit("hidden_kinds", tuple(sorted(map(str, hidden))))


def _box(values: choices.Choices, parent: QWidget) -> ChoiceBox:
    box = ChoiceBox(parent)
    box.setMaxVisibleItems(16)
    box.offer(values)
    return box
