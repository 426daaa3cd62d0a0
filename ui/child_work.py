"""What the window's child processes run. Knows nothing of Qt, so that a child starts quickly."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import SynopticError
from app.jobs import Monitor
from app.model.annotation import NoteKind
from app.model.comparison import Comparison
from app.model.project import Options, Override, Project
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.returned import Returned
from app.model.span import ReportId, Span

if TYPE_CHECKING:
    from app.annotate.agreement import Agreement
    from app.annotate.taking_back import TakenBack
    from app.exchange import Package
    from app.export.outline.options import ExportOptions
    from app.importing.rereading import Reread

_SPECIMEN = "Two ferries were diverted on Thursday, the port authority said."


def warm_reading(*, monitor: Monitor) -> None:
    """Load what reads files, so that the first one shows at once."""
    from app.importing import read_pasted as read

    monitor.check()
    read(_SPECIMEN, html=f"<article><h1>Ferries</h1>{f'<p>{_SPECIMEN}</p>' * 3}</article>")


def warm_comparing(*, monitor: Monitor) -> None:
    """Load the language models: what is loaded before the first comparison need not be waited for in it."""
    from app.language import analyse, encode

    paragraph = Paragraph(Span(0, len(_SPECIMEN)), ParagraphKind.BODY)
    specimen = Report(
        id=ReportId("specimen"),
        name="specimen",
        media_type="text/plain",
        source=Source(language="en"),
        text=_SPECIMEN,
        paragraphs=(paragraph,),
    )
    monitor.check()
    analyse(specimen)
    encode([_SPECIMEN])


def compare(
    reports: tuple[Report, ...], overrides: tuple[Override, ...], options: Options, *, monitor: Monitor
) -> Comparison:
    """The comparison; whoever asks for it need not load what compares."""
    from app.pipeline import compare as run

    return run(reports, overrides=overrides, options=options, monitor=monitor)


def read_pasted(text: str, html: str | None, url: str | None, *, monitor: Monitor) -> Report:
    """The report on the clipboard; pasted pages are trusted no more than files."""
    from app.importing import read_pasted as read

    monitor.check()
    return read(text, html=html, url=url)


def reread(report: Report, encoding: str | None, *, monitor: Monitor) -> Reread:
    """What the report's file proposes, in another encoding if one is given."""
    from app.importing.rereading import reread as read

    monitor.check()
    return read(report, encoding=encoding)


def read_notes(path: Path, *, monitor: Monitor) -> Package:
    """The notes of a file; strangers' notes are trusted no more than their reports."""
    from app.exchange import read_notes as read

    monitor.check()
    return read(path)


def agree(project: Project, first: str, second: str, *, monitor: Monitor) -> tuple[Agreement, ...]:
    """How far two readers agree."""
    from app.annotate.agreement import agreement

    monitor.check()
    return agreement(project, first, second)


@dataclass(frozen=True, slots=True)
class Held:
    """What a project file holds, in few facts."""

    path: Path
    title: str
    reports: int
    notes: int
    to_verify: int


def look_into(paths: tuple[Path, ...], *, monitor: Monitor) -> tuple[Held, ...]:
    """What each project holds; one that cannot be read is left out. Nothing is locked or changed."""
    from app.storage.opening import open_to_read
    from app.storage.soundness import check_header

    held = []
    for path in paths:
        monitor.check()
        with suppress(SynopticError):
            connection, project = open_to_read(path, version=check_header(path))
            connection.close()
            held.append(_held(path, project))
    return tuple(held)


def _held(path: Path, project: Project) -> Held:
    headline = project.reports[0].title if project.reports else ""
    return Held(
        path=path,
        title=project.title or headline,
        reports=len(project.reports),
        notes=len(project.annotations),
        to_verify=sum(note.kind is NoteKind.VERIFY for note in project.annotations),
    )


def write_export(
    form: str,
    project: Project,
    comparison: Comparison,
    path: Path,
    options: ExportOptions,
    *,
    monitor: Monitor,
) -> None:
    """Write the format called `form`."""
    from app.exporting import write_as

    write_as(form, project, comparison, path, options, monitor=monitor)


@dataclass(frozen=True, slots=True)
class Comeback:
    """What another reader wrote into a PDF, and what it makes of the notes of the project it was read for."""

    returned: tuple[Returned, ...]
    taken: TakenBack
    now: datetime


def come_back(project: Project, path: Path, now: datetime, *, monitor: Monitor) -> Comeback:
    """Read the highlights and comments in a PDF and find their words."""
    from app.annotate.taking_back import take_back
    from app.export.pdf.returning import read_returned

    monitor.check()
    returned = read_returned(path)
    monitor.check()
    return Comeback(returned, take_back(project, returned, now=now), now)


def write_notes(form: str, project: Project, path: Path, *, monitor: Monitor) -> None:
    """Write the notes alone in the format called `form`."""
    from app import exporting

    exporting.write_notes(form, project, path, monitor=monitor)
