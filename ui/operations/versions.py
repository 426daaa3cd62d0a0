"""A new version of a report in its place; notes look for their words in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.annotate.versions import anchors_in, new_version
from app.model.annotation import AnchorState
from app.model.project import Project
from app.model.report import Report
from app.model.span import ReportId
from ui.jobs import Job
from ui.messages import Message, Offer, counted, problem, tr
from ui.operations.desk import Desk

if TYPE_CHECKING:
    from app.importing import Loaded

_READING = "version"


def load(desk: Desk, old: ReportId, path: Path, show_unsure: Callable[[], None]) -> None:
    """Read the file in the background and put its report in the place of the old one."""
    others = tuple(report for report in desk.session.project.reports if report.id != old)
    job = Job(
        tr("Reading {name}", name=path.name),
        done=partial(_take, desk, old, path, show_unsure),
        failed=desk.fail,
    )
    desk.keep(_READING, desk.engine.read(job, (path,), others, {}))


def _take(desk: Desk, old: ReportId, path: Path, show_unsure: Callable[[], None], loaded: Loaded) -> None:
    if loaded.failures:
        desk.say(problem([failure.error for failure in loaded.failures]))
    elif len(loaded.reports) != 1:
        desk.say(Message(tr("“{name}” holds several reports. Choose a file with one.", name=path.name)))
    else:
        put(desk, old, loaded.reports[0], show_unsure)


def put(desk: Desk, old: ReportId, report: Report, show_unsure: Callable[[], None]) -> None:
    """Put the report in the old one's place, and tell which notes need the reader's word."""
    comparison = desk.session.comparison
    findings = comparison.findings if comparison else ()
    if desk.edit(
        tr("Load New Version"),
        lambda project: new_version(project, old, report, findings=findings),
    ):
        desk.say(_told(desk.session.project, report, show_unsure))


def _told(project: Project, report: Report, show_unsure: Callable[[], None]) -> Message:
    unsure = len(anchors_in(project, AnchorState.TO_CONFIRM))
    lost = len(anchors_in(project, AnchorState.ORPHANED))
    lines = tuple(unsure_words(unsure, lost))
    offers = (Offer(tr("Show These Notes"), show_unsure),) if lines else ()
    heading = tr("The new version of “{title}” is in its place.", title=report.title)
    return Message(heading, lines, offers=offers)


def unsure_words(to_confirm: int, orphaned: int) -> Iterator[str]:
    """How many passages need the reader's word."""
    if to_confirm:
        yield counted(to_confirm, "{n} passage is to be confirmed.", "{n} passages are to be confirmed.")
    if orphaned:
        yield counted(orphaned, "The words of {n} passage are gone.", "The words of {n} passages are gone.")
