"""One line of the worksheet: what is to be verified, whom to call, what was found, until when, how far."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model.annotation import Task
from ui.messages import tr
from ui.models.markdown import safe_html
from ui.models.note_lines import NoteLine
from ui.models.note_request import NoteAct, NoteRequest
from ui.models.worksheet import ConflictLine
from ui.panels.key_label import KeyLabel
from ui.panels.task_fields import TaskFields
from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme
from ui.theme.glyphs import draw_glyph, draw_marker

SHARES = (6, 3, 3)  # of the width: the words, whom to call, what was found
DUE_WIDTH, STATUS_WIDTH, LEAD = 150, 132, 28
_SHOWN = 220  # characters of the words


class WorksheetRow(QFrame):
    """Of a note its task can be edited; a conflict can be made a task."""

    asked = Signal(object)  # NoteRequest
    went = Signal(object)  # Passage
    task_wanted = Signal(object)  # Finding: begin a note to verify on it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "worksheet_row")
        self._line: NoteLine | ConflictLine | None = None
        self.words = KeyLabel("quote", self)
        self.words.become_link()
        self.words.pressed.connect(self._go)
        self.body = WrappedLabel("small", self)
        self.task = TaskFields(self)
        self.task.written.connect(partial(self._ask, NoteAct.TASK))
        self.task.status_chosen.connect(partial(self._ask, NoteAct.STATUS))
        self.make_task = QPushButton(tr("Make It a Task"), self)
        self.make_task.setToolTip(tr("Write a note to verify about this conflict"))
        self.make_task.clicked.connect(self._want_task)
        self._lay_out()

    def show_line(self, line: NoteLine | ConflictLine) -> None:
        self._line = line
        of_note = isinstance(line, NoteLine)
        self.task.set_shown(of_note)
        self.make_task.setVisible(not of_note)
        if isinstance(line, NoteLine):
            self.task.show_task(line.note.task or Task())
            several = len(line.stands) > 1
            quotes = (f"{s.siglum}: {s.quote}" if several else s.quote for s in line.stands)
            self.words.tell_start("  ·  ".join(quotes), _SHOWN)
            self.body.setTextFormat(Qt.TextFormat.RichText)
            self.body.tell(safe_html(line.note.body))
            self.setAccessibleName(tr("To verify, note {n}, {place}", n=line.number, place=line.place))
        else:
            self.words.tell_start("  ·  ".join(f"{siglum}: {words}" for siglum, words in line.words), _SHOWN)
            self.body.setTextFormat(Qt.TextFormat.PlainText)
            self.body.tell(tr("Conflict, not asked about: {title}", title=line.title))
            self.setAccessibleName(self.body.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, theme = QPainter(self), current_theme()
        if isinstance(self._line, NoteLine):
            note = self._line.note
            draw_marker(painter, QRectF(8, 11, 14, 14), str(self._line.number), note.colour, theme)
        elif self._line is not None:
            box = QRectF(8, 11, 14, 14)
            draw_glyph(painter, "differ", box.center(), theme.kind("differ").glyph)
        painter.fillRect(QRectF(8, self.height() - 1, self.width() - 16, 1), theme.role("rule"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(LEAD, 8, 8, 8)
        grid.setHorizontalSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.words)
        said.addWidget(self.body)
        grid.addLayout(said, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.task.contact, 0, 1, top)
        grid.addWidget(self.task.evidence, 0, 2, top)
        grid.addWidget(self.make_task, 0, 1, top | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.task.due, 0, 3, top)
        grid.addWidget(self.task.status, 0, 4, top)
        for field in (self.task.evidence, self.task.due, self.task.status):
            _keep_room(field)
        self.task.due.setFixedWidth(DUE_WIDTH)
        self.task.status.setFixedWidth(STATUS_WIDTH)
        share_columns(grid)

    def _ask(self, act: NoteAct, value: object) -> None:
        if isinstance(self._line, NoteLine):
            self.asked.emit(NoteRequest(self._line.note.id, act, value))

    def _go(self) -> None:
        if isinstance(self._line, NoteLine):
            self._ask(NoteAct.CHOOSE, None)
        elif self._line is not None:
            self.went.emit(self._line.first)

    def _want_task(self) -> None:
        if isinstance(self._line, ConflictLine):
            self.task_wanted.emit(self._line.finding)


class WorksheetHead(QWidget):
    """The names of the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(LEAD + 8, 2, 16, 4)
        grid.setHorizontalSpacing(12)
        names = (tr("What is said"), tr("Whom to call"), tr("What was found"), tr("Due"), tr("Status"))
        for column, name in enumerate(names):
            label = QLabel(name, self)
            label.setProperty("part", "small")
            label.setMinimumWidth(1)
            grid.addWidget(label, 0, column)
        share_columns(grid)


def share_columns(grid: QGridLayout) -> None:
    for column, share in enumerate(SHARES):
        grid.setColumnStretch(column, share)
        grid.setColumnMinimumWidth(column, 40 * share)
    grid.setColumnMinimumWidth(3, DUE_WIDTH)
    grid.setColumnMinimumWidth(4, STATUS_WIDTH)


def _keep_room(field: QWidget) -> None:
    """Columns stand where they stand, though a line has nothing in one."""
    policy = field.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    field.setSizePolicy(policy)
