"""A project and its comparison as a file of any format, for the window and the command line alike."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from app.export.outline.options import ExportOptions
from app.export.outline.values import Outline
from app.jobs import Monitor, Progress, SilentMonitor
from app.model.comparison import Comparison
from app.model.project import Project

COMPARISON_JSON = "json"


def write_as(
    name: str,
    project: Project,
    comparison: Comparison,
    path: Path,
    options: ExportOptions,
    *,
    monitor: Monitor | None = None,
) -> None:
    """Write the format called `name`; those without pages take no heed of `options`.

    Raises ExportFailed naming the file, TooFewReports and Cancelled; an earlier file is then unchanged.
    """
    from app.export.formats import FORMATS

    monitor = monitor or SilentMonitor()
    monitor.report(Progress("outline", 0, 1))
    if name == COMPARISON_JSON:
        _write_json(project, comparison, path, monitor)
        return
    written = {form.name: form.write for form in FORMATS}.get(name)
    if written is not None:
        written(outline_of(project, comparison, options), path, monitor=monitor)
        return
    write_notes(name, project, path, monitor=monitor)


def outline_of(project: Project, comparison: Comparison, options: ExportOptions) -> Outline:
    """What all pages are written from, its findings in words of the language asked for."""
    from app.export import build_outline
    from app.export.outline.words import words_in
    from app.findings import wording
    from app.overview import wording as overview_wording

    words = words_in(options.language)
    return build_outline(
        project,
        comparison,
        title=partial(wording.title, templates=words.all_translated(wording.TITLES)),
        sentence=partial(wording.sentence, templates=words.all_translated(wording.SENTENCES)),
        drift=partial(overview_wording.sentence, templates=words.all_translated(overview_wording.SENTENCES)),
        options=options,
    )


def write_notes(name: str, project: Project, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the notes alone in the format called `name`. Raises as `write_as` does."""
    from app.exchange.formats import NOTE_FORMATS
    from app.export.atomic import replace_file

    monitor = monitor or SilentMonitor()
    monitor.check()
    written = {form.name: form.write for form in NOTE_FORMATS}
    replace_file(path, written[name](project), monitor=monitor)


def document_of(project: Project, comparison: Comparison) -> dict[str, Any]:
    """The whole comparison as a document for other programs, its findings in English."""
    from app.export.comparison_json import comparison_document
    from app.findings import wording
    from app.overview import wording as overview_wording

    return comparison_document(
        comparison, message=wording.sentence, drift_message=overview_wording.sentence, project=project
    )


def _write_json(project: Project, comparison: Comparison, path: Path, monitor: Monitor) -> None:
    from app.export.comparison_json import write_json

    write_json(document_of(project, comparison), path, monitor=monitor)
