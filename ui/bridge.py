"""The engine as the window sees it: each kind of work in a child process, asked for with a Job.

Functions of the engine are imported where a job runs, so that the window shows before them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.jobs import Monitor, SilentMonitor
from app.model.project import Project
from app.model.report import Report
from app.process import UNTRUSTED_MEMORY, ChildProcess
from ui import child_work
from ui.jobs import Job, JobRunner

_TURN_SECONDS = 0.05  # how soon a caller that waits for its turn notices that it is not wanted any more
Chosen = Mapping[Path, Collection[str]]  # by file the keys of its reports that are wanted


class SharedChild(ChildProcess):
    """A child process whose callers, in several threads, wait for one another."""

    def __init__(self, *, memory: int | None = None) -> None:
        super().__init__(memory=memory)
        self._turn = threading.Lock()

    def call(
        self,
        work: Callable[..., Any],
        *args: object,
        monitor: Monitor | None = None,
        seconds: float | None = None,
    ) -> Any:
        monitor = monitor or SilentMonitor()
        while not self._turn.acquire(timeout=_TURN_SECONDS):
            monitor.check()
        try:
            monitor.check()
            return super().call(work, *args, monitor=monitor, seconds=seconds)
        finally:
            self._turn.release()


class Children:
    """The two warm children, which all windows share: one reads files, one compares."""

    def __init__(self) -> None:
        self.reading = SharedChild(memory=UNTRUSTED_MEMORY)
        self.comparing = SharedChild()

    def kill(self) -> None:
        self.reading.kill()
        self.comparing.kill()


class Engine:
    """What one window asks of the engine; each export runs in a fresh child."""

    def __init__(self, runner: JobRunner, children: Children) -> None:
        self.runner = runner
        self._reading, self._comparing = children.reading, children.comparing

    def warm_up(self) -> None:
        """Let both children load what they need, so that the first reports and comparison are quick."""
        self.runner.start(Job(""), partial(_call, self._reading, child_work.warm_reading))
        self.runner.start(Job(""), partial(_call, self._comparing, child_work.warm_comparing))

    def read(self, job: Job, paths: Sequence[Path], known: Sequence[Report], chosen: Chosen) -> Job:
        """Hands over a Loaded: the reports, why the other files could not be read, and files of several.

        Of a file that holds several reports those with the `chosen` keys are read.
        """
        return self.runner.start(job, partial(_read, self._reading, tuple(paths), tuple(known), chosen))

    def read_pasted(self, job: Job, text: str, html: str | None, url: str | None) -> Job:
        """Hands over the Report that was on the clipboard; `url` is the page it comes from."""
        return self.runner.start(job, partial(_call, self._reading, child_work.read_pasted, text, html, url))

    def reread(self, job: Job, report: Report, encoding: str | None) -> Job:
        """Hands over a Reread: what the report's own bytes say, in `encoding` if one is given."""
        return self.runner.start(job, partial(_call, self._reading, child_work.reread, report, encoding))

    def come_back(self, job: Job, project: Project, path: Path, now: datetime) -> Job:
        """Hands over a Comeback: what the PDF at `path` brings back for the project."""
        return self.runner.start(job, partial(_call, self._reading, child_work.come_back, project, path, now))

    def look_into(self, job: Job, projects: Sequence[Path]) -> Job:
        """Hands over what each project file holds."""
        return self.runner.start(job, partial(_call, self._reading, child_work.look_into, tuple(projects)))

    def read_notes(self, job: Job, path: Path) -> Job:
        """Hands over a Package: the notes of a file of another reader or program."""
        return self.runner.start(job, partial(_call, self._reading, child_work.read_notes, path))

    def agree(self, job: Job, project: Project, first: str, second: str) -> Job:
        """Hands over how far two authors agree, by tag."""
        work = partial(_call, self._comparing, child_work.agree, project, first, second)
        return self.runner.start(job, work)

    def compare(self, job: Job, project: Project) -> Job:
        """Hands over the Comparison of the project's reports."""
        return self.runner.start(job, partial(_compare, self._comparing, project))

    def export(self, job: Job, write: Callable[..., object], *args: object) -> Job:
        """Run `write(*args, monitor=...)` in a child of its own."""
        return self.runner.start(job, partial(_export, write, args))

    def close(self) -> None:
        """Stop all work of this window; the children live on for others."""
        self.runner.shutdown()


def _read(
    child: SharedChild, paths: tuple[Path, ...], known: tuple[Report, ...], chosen: Chosen, monitor: Monitor
) -> Any:
    from app.importing import load

    return load(paths, monitor=monitor, child=child, known=known, chosen=chosen)


def _call(child: SharedChild, work: Callable[..., object], *args: Any) -> Any:
    *values, monitor = args
    return child.call(work, *values, monitor=monitor)


def _compare(child: SharedChild, project: Project, monitor: Monitor) -> Any:
    values = (project.reports, project.overrides, project.options)
    return child.call(child_work.compare, *values, monitor=monitor)


def _export(write: Callable[..., object], args: tuple[object, ...], monitor: Monitor) -> Any:
    child = ChildProcess()
    try:
        return child.call(write, *args, monitor=monitor)
    finally:
        child.kill()
