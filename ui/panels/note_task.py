"""What a note to verify asks for, edited in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from app.model.annotation import Task
from ui.messages import tr
from ui.panels.task_fields import TaskFields


class NoteTask(QWidget):
    written = Signal(object)  # Task
    status_chosen = Signal(object)  # TaskStatus

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = TaskFields(self)
        self.fields.written.connect(self.written)
        self.fields.status_chosen.connect(self.status_chosen)
        form = QFormLayout(self)
        form.setContentsMargins(0, 4, 0, 4)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Call"), self.fields.contact)
        form.addRow(tr("Found"), self.fields.evidence)
        form.addRow(tr("Status"), self.fields.status)
        form.addRow(tr("Due"), self.fields.due)

    def show_task(self, task: Task) -> None:
        self.fields.show_task(task)
