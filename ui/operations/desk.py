"""What one window works on: the open session, the engine, and a voice for what must be said."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.errors import CannotSave, ReadOnlyProject, SynopticError
from app.model.change import Change
from app.model.project import Project
from app.session import Session
from ui.bridge import Engine
from ui.jobs import Job
from ui.messages import Message, Offer, problem, tr


class Desk(QObject):
    """Holds one session at a time; jobs begun for an earlier one go nowhere."""

    opened = Signal()  # another session lies on the desk
    changed = Signal(object)  # Change: the session has new values
    told = Signal(object)  # Message: something must be said
    elsewhere_wanted = Signal()  # the project shall be saved in another place
    choice_wanted = Signal(object)  # Choice: more reports than are opened without asking

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._session = Session.new()
        self._session.observe(self._follow)
        self._jobs: dict[str, list[Job]] = {}

    @property
    def session(self) -> Session:
        return self._session

    def put(self, session: Session) -> None:
        """Lay another session on the desk and put the former one away."""
        self.clear()
        self._session = session
        session.observe(self._follow)
        self.opened.emit()

    def clear(self) -> None:
        """Put the session away; what was under way for it is stopped."""
        for jobs in self._jobs.values():
            for job in jobs:
                job.drop()
        self._jobs.clear()
        self._session.unobserve(self._follow)
        self._session.close()

    def edit(self, label: str, edit: Callable[[Project], Project], *, merges: Hashable = None) -> bool:
        """Change the project; what cannot be done is told, not raised. Whether there was nothing to tell."""
        return self.attempt(lambda: self._session.apply(label, edit, merges=merges))

    def attempt(self, act: Callable[[], None]) -> bool:
        """Do it, or tell why not; whether there was nothing to tell."""
        try:
            act()
        except SynopticError as failure:
            self.fail(failure)
            return False
        return True

    def say(self, message: Message) -> None:
        self.told.emit(message)

    def fail(self, failure: Exception) -> None:
        """Tell what failed; where saving in another place helps, that is offered."""
        told = problem([failure])
        if isinstance(failure, (CannotSave, ReadOnlyProject)):
            told = replace(told, offers=(Offer(tr("Save As…"), self.want_elsewhere),))
        self.told.emit(told)

    def want_elsewhere(self) -> None:
        self.elsewhere_wanted.emit()

    def keep(self, kind: str, job: Job) -> None:
        """Tie a job to the session: it is dropped when another one is laid on the desk."""
        running = self.engine.runner.running()
        still = [former for former in self._jobs.get(kind, []) if former in running]
        self._jobs[kind] = [*still, job]

    def drop(self, kind: str) -> None:
        """Drop the jobs of a kind that are still under way."""
        for job in self._jobs.pop(kind, []):
            job.drop()

    def _follow(self, change: Change) -> None:
        self.changed.emit(change)
