"""The annotated PDF: pages by the typesetter, notes as annotations that other readers can answer."""

from __future__ import annotations

from pathlib import Path

from app.errors import ExportFailed
from app.export.atomic import replace_file
from app.export.outline.values import Outline
from app.export.pdf.annotations import annotate
from app.export.pdf.typesetting import CannotTypeset, forget, typeset
from app.jobs import Monitor, Progress, SilentMonitor

LARGE = 8_000_000  # bytes of bare pages, those of some 2,000 notes: smaller ones are not worth the time


def write_pdf(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the outline as a tagged PDF with the reader's notes as annotations.

    Best run in a child process: the typesetter keeps what it has laid out. Raises ExportFailed
    naming the file, and Cancelled; an earlier file of that name is then unchanged.
    """
    monitor = monitor or SilentMonitor()
    monitor.report(Progress("pages", 0, 3))
    try:
        pages = typeset(outline)
    except CannotTypeset as failure:
        raise ExportFailed(name=path.name, why=failure.details["why"]) from failure
    monitor.check()
    if len(pages.pdf) > LARGE:
        forget()
    monitor.report(Progress("notes", 1, 3))
    annotated = annotate(pages, outline)
    monitor.check()
    monitor.report(Progress("file", 2, 3))
    replace_file(path, annotated)
