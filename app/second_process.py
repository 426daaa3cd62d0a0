"""A second process that helps this one with part of its work, and the thread that waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from app.errors import WorkerDied
from app.jobs import CancelFlag, Cancelled, Monitor, SilentMonitor
from app.process import POLL_SECONDS, ChildProcess

A = TypeVar("A")
B = TypeVar("B")


def in_two(
    own: Callable[[], A], aside: Callable[[ChildProcess, Monitor], B], monitor: Monitor
) -> tuple[A, B | None]:
    """What `own` makes here and `aside` meanwhile with a child; None where that came to nothing.

    Raises Cancelled.
    """
    theirs: list[B] = []

    def help_out(child: ChildProcess, asked: Monitor) -> None:
        theirs.append(aside(child, asked))

    helper = SecondProcess(help_out)
    try:
        found = own()
        helper.wait(monitor)
    finally:
        helper.stop()
    return found, next(iter(theirs), None)


class SecondProcess(SilentMonitor):
    """Runs `work(child, monitor)` with a child that ends with it.

    A child that cannot start or dies ends the work: what it has not done is left to whoever asked for it.
    """

    def __init__(self, work: Callable[[ChildProcess, Monitor], None]) -> None:
        self._stopped = CancelFlag()
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    @property
    def works(self) -> bool:
        return self._thread.is_alive()

    def wait(self, monitor: Monitor) -> None:
        """Wait until it has ended. Raises Cancelled."""
        while self.works:
            monitor.check()
            self._thread.join(POLL_SECONDS)

    def stop(self) -> None:
        self._stopped.cancel()

    def check(self) -> None:
        if self._stopped.cancelled:
            raise Cancelled

    def _run(self, work: Callable[[ChildProcess, Monitor], None]) -> None:
        child = ChildProcess()
        try:
            work(child, self)
        except (WorkerDied, Cancelled, OSError):
            return
        finally:
            child.kill()
