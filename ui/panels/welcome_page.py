"""The first page: what can be opened, what was open lately, and that nothing leaves this computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.messages import plain_tip, tr
from ui.panels.big_button import BigButton
from ui.panels.clearing import clear
from ui.panels.emblem import Emblem
from ui.theme import current_theme
from ui.theme.plain_label import plain_label

_COLUMN = 416
_RECENT_SHOWN = 5


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open lately."""

    path: str
    title: str
    facts: str
    when: str


@dataclass(frozen=True, slots=True)
class WelcomeActions:
    """The actions that the page offers."""

    open_reports: QAction
    paste: QAction
    sample: QAction
    help: QAction
    shortcuts: QAction


class WelcomePage(QScrollArea):
    """Actions at the left, recent projects at the right; a small window scrolls."""

    recent_chosen = Signal(str)

    def __init__(self, actions: WelcomeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the keyboard
        content = QWidget(self)
        content.setObjectName("welcome_page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._offers(actions))
        row.addSpacing(56)
        row.addWidget(_rule(self))
        row.addSpacing(40)
        row.addWidget(self._lately(actions))
        row.addStretch(1)
        column = QVBoxLayout(content)
        column.addStretch(3)
        column.addLayout(row)
        column.addStretch(4)
        self.setWidget(content)

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        clear(self._recent)
        for project in projects[:_RECENT_SHOWN]:
            entry = RecentEntry(project, self)
            entry.chosen.connect(self.recent_chosen)
            self._recent.addWidget(entry)
        if not projects:
            self._recent.addWidget(_label(tr("Saved comparisons will be listed here."), "nothing", self))

    def _offers(self, actions: WelcomeActions) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_COLUMN)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Emblem(side))
        column.addSpacing(20)
        column.addWidget(_label(tr("Synoptic"), "title", side))
        column.addWidget(_label(tr("One event, several reports, side by side."), "subtitle", side))
        column.addSpacing(20)
        for button in self._buttons(actions, side):
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(DropZone(side))
        return side

    def _buttons(self, actions: WelcomeActions, side: QWidget) -> tuple[BigButton, ...]:
        opening = BigButton(
            actions.open_reports,
            "file",
            tr("Open reports…"),
            tr("Web pages, PDF, Word, text, mail"),
            side,
        )
        opening.primary = True
        pasting = BigButton(
            actions.paste, "clipboard", tr("Paste a report"), tr("Text from the clipboard"), side
        )
        sample = BigButton(
            actions.sample,
            "columns",
            tr("Open the sample comparison"),
            tr("Four invented outlets, one invented event"),
            side,
        )
        return opening, pasting, sample

    def _lately(self, actions: WelcomeActions) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_COLUMN + 32)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        recent = _label(tr("Recent"), "heading", side)
        recent.setContentsMargins(16, 0, 0, 4)
        column.addWidget(recent)
        column.addLayout(self._recent)
        column.addStretch(1)
        column.addWidget(_foot(actions, side))
        return side


class RecentEntry(QPushButton):
    """One recent project; Enter or a click opens it."""

    chosen = Signal(str)

    def __init__(self, project: RecentProject, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = project.path
        self.setProperty("part", "recent")
        self.setAccessibleName(tr("{title}, {facts}", title=project.title, facts=project.facts))
        self.setToolTip(plain_tip(project.path))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(60)
        title, facts = _label(project.title, "recent_title", self), _label(project.facts, "secondary", self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addLayout(words, 1)
        row.addWidget(_label(project.when, "secondary", self), 0, Qt.AlignmentFlag.AlignTop)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._path)


class DropZone(QWidget):
    """Says that files can be dropped; the whole window takes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(66)
        row = QHBoxLayout(self)
        words = _label(tr("or drop files anywhere in this window"), "secondary", self)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(current_theme().role("rule_strong"), 1.0)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def _foot(actions: WelcomeActions, parent: QWidget) -> QWidget:
    foot = QWidget(parent)
    column = QVBoxLayout(foot)
    column.setContentsMargins(16, 0, 16, 0)
    column.setSpacing(8)
    line = QFrame(foot)
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    column.addWidget(line)
    for words, action in ((tr("First steps"), actions.help), (tr("Shortcuts"), actions.shortcuts)):
        link = QPushButton(words, foot)
        link.setProperty("link", True)
        link.clicked.connect(action.trigger)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(_label(tr("Works offline. Your files stay on this computer."), "secondary", foot))
    return foot


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("part", "rule")
    rule.setFixedWidth(1)
    return rule


def _label(words: str, part: str, parent: QWidget) -> QLabel:
    label = plain_label(words, part, parent)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
