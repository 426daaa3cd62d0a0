"""Monitors that tests give to work which two processes share."""

from __future__ import annotations

from app.jobs import Cancelled, Progress, SilentMonitor


class CancelledAtOnce(SilentMonitor):
    def check(self) -> None:
        raise Cancelled


class Begun(SilentMonitor):
    """How much this process had to do, each time that it began."""

    def __init__(self) -> None:
        self.heard: list[int] = []

    def report(self, progress: Progress) -> None:
        if progress.done == 0:
            self.heard.append(progress.total)
