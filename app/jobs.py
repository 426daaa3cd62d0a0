"""All that a long task may know of the outside: it tells how far it is and asks whether to stop."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

TELLINGS = 100  # of a stage: more is seen by nobody, and each goes through a pipe

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside a task when the user has asked it to stop."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is: the stage's name, `done` of `total` steps in it, the name of what is at hand."""

    stage: str
    done: int
    total: int
    name: str = ""


class Monitor(Protocol):
    """What a task is given to speak to whoever started it."""

    def report(self, progress: Progress) -> None: ...

    def check(self) -> None:
        """Raise Cancelled if the task should stop."""


class SilentMonitor:
    """Nobody listens and nobody cancels."""

    def report(self, progress: Progress) -> None:
        pass

    def check(self) -> None:
        pass


def steps(items: Collection[T], stage: str, monitor: Monitor) -> Iterator[T]:
    """Each item in turn; asks before each whether to stop, and tells at every hundredth how far it is."""
    total = len(items)
    told = max(1, total // TELLINGS)
    for done, item in enumerate(items):
        monitor.check()
        if done % told == 0:
            monitor.report(Progress(stage, done, total))
        yield item


class CancelFlag:
    """Set by one thread, seen by another."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()
