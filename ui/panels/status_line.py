"""The line below: what is under way, with a way to stop it; and where the reader is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from app.jobs import Progress
from ui.jobs import Job, JobRunner
from ui.messages import tr, translatable

_BAR_WIDTH = 120
_MOMENT = 4000  # ms


class StatusLine(QStatusBar):
    """Follows the job runner; jobs without a title are not shown."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._shown: list[Job] = []
        self._job = _JobLine(self)
        self.addWidget(self._job)
        self._facts = {name: QLabel(self) for name in ("row", "finding", "saved", "zoom")}
        self._place = QWidget(self)
        row = QHBoxLayout(self._place)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for label in self._facts.values():
            row.addWidget(label)
        self.addPermanentWidget(self._place)
        runner.started.connect(self._started)
        runner.progressed.connect(self._progressed)
        runner.ended.connect(self._ended)
        self._job.show_ready()

    def show_facts(self, shown: bool) -> None:
        self._place.setVisible(shown)

    def set_fact(self, name: str, words: str) -> None:
        """One of row, finding, saved, zoom; empty words leave it out."""
        self._facts[name].setText(words)
        self._facts[name].setVisible(bool(words))

    def say(self, words: str) -> None:
        """Say something for a moment."""
        self.showMessage(words, _MOMENT)

    def _started(self, job: Job) -> None:
        if job.title:
            self._shown.append(job)
            self._job.show_job(job)

    def _progressed(self, job: Job, progress: Progress) -> None:
        if self._shown and job is self._shown[-1]:
            self._job.show_progress(progress)

    def _ended(self, job: Job) -> None:
        if job in self._shown:
            self._shown.remove(job)
        if self._shown:
            self._job.show_job(self._shown[-1])
        else:
            self._job.show_ready()


class _JobLine(QWidget):
    """Title, bar, stage and Cancel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._current: Job | None = None
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(QSize(_BAR_WIDTH, 4))
        self._bar.setAccessibleName(tr("Progress"))
        self._stage = QLabel(self)
        self._stage.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setProperty("link", True)
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self._title, self._bar, self._stage, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)

    def show_ready(self) -> None:
        self._current = None
        self._title.setText(tr("Ready"))
        for widget in (self._bar, self._stage, self._cancel):
            widget.hide()

    def show_job(self, job: Job) -> None:
        self._current = job
        self._title.setText(job.title)
        self._bar.setRange(0, 0)
        self._stage.clear()
        for widget in (self._bar, self._stage, self._cancel):
            widget.show()

    def show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._stage.setText(_stage(progress))

    def _stop(self) -> None:
        if self._current is not None:
            self._current.cancel()


_STAGES = {
    "read": translatable("{done} of {total} files"),
    "parts": translatable("{done} of {total} reports"),
    "analyse": translatable("{done} of {total} reports"),
    "meaning": translatable("finding out what sentences mean"),
    "align": translatable("finding what belongs together"),
    "links": translatable("finding what belongs together"),
    "differences": translatable("looking for differences"),
    "findings": translatable("looking for differences"),
}


def _stage(progress: Progress) -> str:
    template = _STAGES.get(progress.stage, translatable("{done} of {total}"))
    told = tr(template, done=progress.done, total=progress.total)
    return f"{told}   {progress.name}" if progress.name else told
