"""Opening, pasting, ordering and removing reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import notices
from app.annotate import commands
from app.errors import AlreadyOpen, SynopticError
from app.model.project import Project
from app.model.report import Report
from app.model.span import ReportId
from app.paths import sample_files
from ui.bridge import Chosen
from ui.jobs import Job
from ui.messages import Message, problem, tr
from ui.models import notice_words
from ui.models.choice import MOST_UNASKED, choice
from ui.models.clipboard import Pasted
from ui.operations.desk import Desk

if TYPE_CHECKING:
    from app.importing import Loaded

_READING = "read"


def open_reports(desk: Desk, paths: Sequence[Path]) -> None:
    """Read the files in the background and add what could be read; where they hold many, ask for a choice."""
    job = Job(_title(paths), done=partial(_add_and_ask, desk), failed=desk.fail)
    desk.keep(_READING, desk.engine.read(job, paths, desk.session.project.reports, {}))


def paste(desk: Desk, what: Pasted) -> None:
    """Read pasted words in the background and add them."""
    job = Job(tr("Reading the clipboard"), done=partial(_add_one, desk), failed=desk.fail)
    desk.keep(_READING, desk.engine.read_pasted(job, what.text, what.html, what.url))


def open_sample(desk: Desk) -> None:
    """The comparison that ships with the program: invented reports of an invented event."""
    open_reports(desk, sample_files())


def remove(desk: Desk, report: ReportId) -> None:
    desk.edit(tr("Remove Report"), partial(commands.remove_report, report_id=report))


def move(desk: Desk, report: ReportId, place: int) -> None:
    desk.edit(tr("Move Report"), partial(commands.move_report, report_id=report, place=place))


def make_pivot(desk: Desk, report: ReportId) -> None:
    desk.edit(tr("Change Pivot"), partial(commands.set_pivot, report_id=report))


def _add_and_ask(desk: Desk, loaded: Loaded) -> None:
    many = loaded.reports if len(loaded.reports) > MOST_UNASKED else ()
    _add_loaded(desk, replace(loaded, reports=()) if many else loaded)
    if many or loaded.several:
        desk.choice_wanted.emit(choice(many, loaded.several, take=partial(_take, desk)))


def _take(desk: Desk, reports: Sequence[Report], chosen: Chosen) -> None:
    """Add reports that were read, and read those that were chosen of files with several."""
    _add(desk, reports, ())
    if chosen:
        job = Job(_title(tuple(chosen)), done=partial(_add_loaded, desk), failed=desk.fail)
        desk.keep(_READING, desk.engine.read(job, tuple(chosen), desk.session.project.reports, chosen))


def _add_loaded(desk: Desk, loaded: Loaded) -> None:
    _add(desk, loaded.reports, tuple(failure.error for failure in loaded.failures))


def _add_one(desk: Desk, report: Report) -> None:
    _add(desk, (report,), ())


def _add(desk: Desk, reports: Sequence[Report], failures: tuple[SynopticError, ...]) -> None:
    new, refused = _admitted(desk.session.project, reports)
    if new:
        label = tr("Add Report") if len(new) == 1 else tr("Add Reports")
        desk.edit(label, partial(commands.add_reports, reports=new))
    failed = (*failures, *refused)
    held = tuple(_held_back(new))
    if failed:
        desk.say(problem(failed).with_lines(held))
    elif held:
        desk.say(Message(held[0], held[1:]))


def _title(paths: Sequence[Path]) -> str:
    return tr("Reading {name}", name=paths[0].name) if len(paths) == 1 else tr("Reading the reports")


def _held_back(reports: Iterable[Report]) -> Iterator[str]:
    """What must be known of reports before they are quoted."""
    for report in reports:
        for notice in notices.pressing(report):
            yield tr("“{title}”: {notice}", title=report.title, notice=notice_words.sentence(notice))


def _admitted(
    project: Project, reports: Iterable[Report]
) -> tuple[tuple[Report, ...], tuple[SynopticError, ...]]:
    """The reports that are not in the project yet, and why the others are refused."""
    new: list[Report] = []
    refused: list[SynopticError] = []
    for report in reports:
        try:
            project = commands.add_reports(project, (report,))
        except AlreadyOpen as failure:
            refused.append(failure)
        else:
            new.append(report)
    return tuple(new), tuple(refused)
