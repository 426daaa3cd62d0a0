"""Help: the handbook in a window of its own, with contents, search and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app import manual
from ui.dialogs.help_contents import HelpContents
from ui.dialogs.help_hits import HelpHits
from ui.dialogs.help_page import HelpPage
from ui.language import spoken
from ui.messages import tr, with_keys
from ui.theme.icons import icon

_SIZE, _SIDE = (1120, 800), 300
_ICONS = QSize(18, 18)


class HelpWindow(QWidget):
    """Opens with `show_page`; stays where it is when another page is asked for."""

    def __init__(self, percent: int) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.resize(*_SIZE)
        self._language = spoken()
        self.page = HelpPage(self._language, self)
        self.contents = HelpContents(self._language, self)
        self.hits = HelpHits(self)
        self.search = QLineEdit(self)
        self._side = QStackedWidget(self)
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._connect()
        self.page.set_zoom(percent)

    def show_page(self, page: str = manual.FIRST_PAGE, anchor: str = "") -> None:
        """Bring the window to the front with this page."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.open_page(page, anchor)
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search Help"))
        self.search.setAccessibleName(tr("Search Help"))
        self.search.setClearButtonEnabled(True)
        self._side.addWidget(self.contents)
        self._side.addWidget(self.hits)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 10, 6, 12)
        column.setSpacing(10)
        field = QHBoxLayout()
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self._side, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([_SIDE, _SIZE[0] - _SIDE])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._bar())
        rows.addWidget(split, 1)

    def _bar(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setIconSize(_ICONS)
        entries = (
            ("back", tr("Back"), "Alt+Left", self.page.backward),
            ("forward", tr("Forward"), "Alt+Right", self.page.forward),
            ("page", tr("First page"), "Alt+Home", partial(self.page.open_page, manual.FIRST_PAGE)),
            ("zoom-out", tr("Smaller text"), "Ctrl+-", partial(self.page.zoom_by, -1)),
            ("zoom-in", tr("Larger text"), "Ctrl++", partial(self.page.zoom_by, 1)),
            ("search", tr("Search Help"), "Ctrl+F", self._search_again),
        )
        for name, words, key, slot in entries:
            action = self._actions[name] = QAction(words, self)
            action.setShortcut(QKeySequence(key))
            action.setToolTip(with_keys(words, action.shortcut()))
            action.triggered.connect(slot)
            bar.addAction(action)
        self._dress()
        closing = QAction(self)
        closing.setShortcuts([QKeySequence("Ctrl+W"), QKeySequence("Esc")])
        closing.triggered.connect(self.close)
        self.addAction(closing)
        return bar

    def _dress(self) -> None:
        """Icons in the colours of the theme."""
        for name, action in self._actions.items():
            action.setIcon(icon(name))

    def _connect(self) -> None:
        self.contents.chosen.connect(self.page.open_page)
        self.hits.chosen.connect(self.page.open_page)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.hits.open_first)
        self.page.page_shown.connect(self._follow)
        for name, told in (("back", self.page.backwardAvailable), ("forward", self.page.forwardAvailable)):
            self._actions[name].setEnabled(False)
            told.connect(self._actions[name].setEnabled)

    def _follow(self, page: str) -> None:
        self.setWindowTitle(tr("{page} - Synoptic Help", page=manual.title_of(page, self._language)))
        self.contents.point_at(page)

    def _find(self, words: str) -> None:
        self._side.setCurrentWidget(self.hits if words.strip() else self.contents)
        self.hits.list_hits(manual.find(words, self._language))

    def _search_again(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
