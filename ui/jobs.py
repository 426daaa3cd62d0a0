"""Runs engine work off the GUI thread and brings what comes of it back through one queued signal."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import IntEnum, auto
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import SynopticError
from app.jobs import CancelFlag, Cancelled, Monitor, Progress

THREADS = 4  # reading, comparing, exporting and one to spare: none waits for another

log = logging.getLogger(__name__)


def _ignore(*_: object) -> None:
    """What is done with an outcome that nobody asked for."""


class Job:
    """One piece of work under way: its title for the status bar and what to do with what comes of it."""

    def __init__(
        self,
        title: str,
        *,
        done: Callable[[Any], None] = _ignore,
        failed: Callable[[Exception], None] = _ignore,
        stopped: Callable[[], None] = _ignore,
    ) -> None:
        self.title = title
        self.flag = CancelFlag()
        self._done, self._failed, self._stopped = done, failed, stopped

    def cancel(self) -> None:
        """Ask the work to stop; its `stopped` is called when it has."""
        self.flag.cancel()

    def drop(self) -> None:
        """Stop the work; whatever still comes of it goes nowhere."""
        self.cancel()
        self._done = self._failed = self._stopped = _ignore

    def settle(self, outcome: Outcome, value: Any) -> None:
        """Hand the outcome to whoever started the job; what comes after a cancel is dropped."""
        if outcome is Outcome.STOPPED or self.flag.cancelled:
            self._stopped()
        elif outcome is Outcome.FAILED:
            self._failed(value)
        else:
            self._done(value)


class Outcome(IntEnum):
    """What a worker thread can report."""

    PROGRESS = auto()
    DONE = auto()
    FAILED = auto()
    STOPPED = auto()


class JobRunner(QObject):
    """Owns the threads. Work is a plain function of a Monitor and sees no QObject; outcomes are
    delivered on the GUI thread, in the order in which they came."""

    started = Signal(object)
    progressed = Signal(object, object)
    ended = Signal(object)
    _posted = Signal(int, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="job")
        self._jobs: dict[int, Job] = {}
        self._numbers = itertools.count(1)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job, work: Callable[[Monitor], Any]) -> Job:
        """Run `work` in a thread on behalf of `job`."""
        number = next(self._numbers)
        self._jobs[number] = job
        self.started.emit(job)
        self._pool.submit(_run, number, job.flag, work, self._posted.emit)
        return job

    def running(self) -> tuple[Job, ...]:
        return tuple(self._jobs.values())

    def shutdown(self) -> None:
        """Drop every job and wait until the last thread is out of its work."""
        for job in self._jobs.values():
            job.drop()
        self._jobs.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(int, int, object)
    def _deliver(self, number: int, outcome: int, value: object) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        if outcome == Outcome.PROGRESS:
            self.progressed.emit(job, value)
            return
        del self._jobs[number]
        job.settle(Outcome(outcome), value)
        self.ended.emit(job)


Post = Callable[[int, int, object], None]


class _Watch:
    """The Monitor that the work sees."""

    def __init__(self, number: int, flag: CancelFlag, post: Post) -> None:
        self._number, self._flag, self._post = number, flag, post

    def report(self, progress: Progress) -> None:
        self._post(self._number, Outcome.PROGRESS, progress)

    def check(self) -> None:
        if self._flag.cancelled:
            raise Cancelled


def _run(number: int, flag: CancelFlag, work: Callable[[Monitor], Any], post: Post) -> None:
    try:
        value = work(_Watch(number, flag, post))
    except Cancelled:
        post(number, Outcome.STOPPED, None)
    except Exception as failure:
        foreseen = isinstance(failure, SynopticError)
        log.log(logging.INFO if foreseen else logging.ERROR, "a job failed", exc_info=True)
        post(number, Outcome.FAILED, failure)
    else:
        post(number, Outcome.DONE, value)
