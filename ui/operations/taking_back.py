"""Notes that another reader wrote into an exported PDF: read in the background, taken over in one edit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.model.project import Project
from ui.child_work import Comeback
from ui.jobs import Job
from ui.messages import Message, counted, tr
from ui.operations.desk import Desk

_READING = "come_back"


def read(desk: Desk, path: Path, take: Callable[[Comeback], None]) -> None:
    """Hand over what the PDF brings back; nothing is changed yet."""
    desk.drop(_READING)
    job = Job(tr("Reading {name}", name=path.name), done=take, failed=desk.fail)
    now = datetime.now(UTC)
    desk.keep(_READING, desk.engine.come_back(job, desk.session.project, path, now))


def take_over(desk: Desk, back: Comeback) -> None:
    """Make what came back part of the project: one edit that can be undone."""
    from app.annotate.taking_back import take_back

    def edit(project: Project) -> Project:
        return take_back(project, back.returned, now=back.now).project

    if desk.edit(tr("Take Notes Back"), edit):
        desk.say(_told(back))


def _told(back: Comeback) -> Message:
    count = len(back.taken.added) + len(back.taken.changed)
    words = counted(count, "{n} note was taken over.", "{n} notes were taken over.")
    left = len(back.taken.unplaced)
    if left:
        words += " " + counted(left, "{n} could not be placed.", "{n} could not be placed.")
    return Message(words)
