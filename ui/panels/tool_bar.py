"""The bar below the menus: panels, way back, the two ways to read, title, search, clean text, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.messages import tr
from ui.panels.elided_label import ElidedLabel
from ui.panels.icon_button import IconButton
from ui.theme.icons import icon

_SEARCH_WIDTH, _BESIDE_SEARCH = 196, 52  # px; the second for the loupe and the margins
_LEAST_TITLE, _BESIDE_TITLE = 96, 18  # px: the first words of it; the margins
_HEIGHT = 34  # within the bar's padding


class ToolBar(QToolBar):
    """Its buttons are those of the menus; only the search field is its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._segments = Segments(self)
        self.search = SearchField(self)
        self._title = TitleBlock(self)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self.addWidget(self._three_parts())

    def set_title(self, title: str, facts: str) -> None:
        self._title.show_words(title, facts)

    def add_left(self, icon_name: str, says: str, action: QAction) -> None:
        button = IconButton(icon_name, says, self)
        button.follow(action)
        self._left.addWidget(button)

    def add_right(self, icon_name: str, says: str, action: QAction) -> None:
        button = IconButton(icon_name, says, self)
        button.follow(action)
        self._right.addWidget(button)

    def add_modes(self, *actions: QAction) -> None:
        self._segments.follow(*actions)
        row = self._left
        row.addSpacing(8)
        row.addWidget(self._segments)

    def add_search(self) -> None:
        self._right.addWidget(self.search)
        self._right.addSpacing(8)

    def _three_parts(self) -> QWidget:
        """The title in the middle takes what the sides leave."""
        content = QWidget(self)
        content.setFixedHeight(_HEIGHT)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(content)
        row.setContentsMargins(5, 0, 5, 0)
        row.addLayout(self._left)
        row.addWidget(self._title)
        row.addLayout(self._right, 1)  # its search field takes what the title leaves, up to its own width
        for side in (self._left, self._right):
            side.setSpacing(4)
        return content


class Segments(QFrame):
    """Two or more actions of which one holds, as one control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def follow(self, *actions: QAction) -> None:
        for action in actions:
            segment = _Segment(action, self)
            self._group.addButton(segment)
            self._row.addWidget(segment)


class _Segment(QPushButton):
    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(action.iconText(), parent)
        self._action = action
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("segment", True)
        action.changed.connect(self._mirror)
        self.clicked.connect(action.trigger)
        self._mirror()

    def _mirror(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


class TitleBlock(QWidget):
    """What the window shows, in two centred lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._facts = ElidedLabel("heading", self), ElidedLabel("small", self)
        self.setMinimumWidth(_LEAST_TITLE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self._title, self._facts):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """All of the title: the search field gives way before it is cut."""
        words = self._title.fontMetrics().horizontalAdvance(self._title.words)
        return QSize(words + _BESIDE_TITLE, super().sizeHint().height())

    def show_words(self, title: str, facts: str) -> None:
        self._title.tell(title)
        self._facts.tell(facts)
        self.updateGeometry()


class SearchField(QLineEdit):
    """Enter goes to the next hit, Shift+Enter to the one before, Esc leaves."""

    wanted = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loupe = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):  # the loupe's, which Qt makes
            button.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search all reports"))
        self.setAccessibleName(tr("Search all reports"))
        self.setMinimumWidth(120)
        self.setMaximumWidth(self.sizeHint().width())
        self._hits = QLabel(self)
        self._hits.setProperty("part", "small")
        self.textChanged.connect(self.wanted)

    def sizeHint(self) -> QSize:
        """So that the words in the empty field can be read."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(_SEARCH_WIDTH, words + _BESIDE_SEARCH), super().sizeHint().height())

    def show_hits(self, number: int, total: int) -> None:
        """Say which of the hits the reader stands at."""
        words = tr("{n} / {total}", n=number, total=total) if total else tr("none")
        self._hits.setText(words if self.text().strip() else "")
        self._place_hits()

    def show_theme(self) -> None:
        self._loupe.setIcon(icon("search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                (self.previous_wanted if back else self.next_wanted).emit()
            case Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hits()

    def _place_hits(self) -> None:
        self._hits.adjustSize()
        self._hits.move(self.width() - self._hits.width() - 8, (self.height() - self._hits.height()) // 2)
        self.setTextMargins(0, 0, self._hits.width() + 4 if self._hits.text() else 0, 0)
