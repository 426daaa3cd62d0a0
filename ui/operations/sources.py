"""What is said of a report besides its text: correcting it, and reading the file in another encoding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.annotate import commands, follow
from app.model.report import Report, Source
from app.model.span import ReportId
from ui.jobs import Job
from ui.messages import tr
from ui.operations.desk import Desk

if TYPE_CHECKING:
    from app.importing.rereading import Reread

_REREADING = "reread"


def reread(desk: Desk, report: Report, encoding: str | None, done: Callable[[Reread], None]) -> None:
    """Read the report's own bytes in the background, in `encoding` if one is given."""
    desk.drop(_REREADING)
    job = Job(tr("Reading {name}", name=report.name), done=done, failed=desk.fail)
    desk.keep(_REREADING, desk.engine.reread(job, report, encoding))


def stop_rereading(desk: Desk) -> None:
    """Nobody waits any more for what the bytes say."""
    desk.drop(_REREADING)


def correct(desk: Desk, report: ReportId, source: Source) -> None:
    edit = partial(commands.correct_source, report_id=report, source=source)
    desk.edit(tr("Correct Report"), edit)


def read_as(desk: Desk, reread: Report, source: Source) -> None:
    """Put the reading in another encoding in the report's place; notes find their words in it."""
    edit = partial(follow.replace_report, report=replace(reread, source=source))
    desk.edit(tr("Change Encoding"), edit)
