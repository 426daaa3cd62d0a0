"""The fields of a task, wherever they stand: whom to call, what was found, status, due day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.annotation import Task, TaskStatus
from ui.messages import tr
from ui.models.note_words import status_name
from ui.panels.due_field import DueField
from ui.panels.pausing_line import PausingLine
from ui.theme.choice_box import ChoiceBox


class TaskFields(QObject):
    """Four widgets below `parent`, which lays them out; what is typed is handed over in every pause."""

    written = Signal(object)  # Task
    status_chosen = Signal(object)  # TaskStatus

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._task = Task()
        self.contact = PausingLine(tr("Whom to call"), tr("Whom to call"), parent)
        self.evidence = PausingLine(tr("What was found"), tr("What was found"), parent)
        self.status = _status_box(parent)
        self.due = DueField(parent)
        self.contact.written.connect(self._write_contact)
        self.evidence.written.connect(self._write_evidence)
        self.status.activated.connect(self._choose_status)
        self.due.chosen.connect(self._write_due)

    def show_task(self, task: Task) -> None:
        self._task = task
        self.contact.show_text(task.contact)
        self.evidence.show_text(task.evidence)
        self.status.setCurrentIndex(self.status.findData(str(task.status)))
        self.due.show_day(task.due)

    def set_shown(self, shown: bool) -> None:
        for field in (self.contact, self.evidence, self.status, self.due):
            field.setVisible(shown)

    def _write_contact(self, words: str) -> None:
        self._hand_over(replace(self._task, contact=words))

    def _write_evidence(self, words: str) -> None:
        self._hand_over(replace(self._task, evidence=words))

    def _write_due(self, day: date | None) -> None:
        self._hand_over(replace(self._task, due=day))

    def _choose_status(self) -> None:
        self.status_chosen.emit(TaskStatus(self.status.currentData()))

    def _hand_over(self, task: Task) -> None:
        if task != self._task:
            self._task = task
            self.written.emit(task)


def _status_box(parent: QWidget) -> ChoiceBox:
    """All statuses, to choose one."""
    box = ChoiceBox(parent)
    box.setAccessibleName(tr("Status"))
    box.setToolTip(tr("How far it is"))
    box.offer((status, status_name(status)) for status in TaskStatus)
    return box
