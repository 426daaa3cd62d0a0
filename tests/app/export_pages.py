"""Outlines of invented reports without findings, paragraph beside paragraph, for the tests of pages."""

from export_story import COMPARISON, MADE, PROJECT, sentence, title

from app.export import build_outline
from app.export.outline.options import EVERYTHING, ExportOptions
from app.export.outline.values import Outline
from app.model.alignment import Alignment, Cell, Row
from app.model.analysis import Analysis
from app.model.annotation import Annotation
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import Report
from app.overview.wording import sentence as drift_sentence


def outlined(
    project: Project = PROJECT, comparison: Comparison = COMPARISON, options: ExportOptions = EVERYTHING
) -> Outline:
    return build_outline(
        project, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE, options=options
    )


def aligned(*reports: Report) -> Comparison:
    length = max(len(report.paragraphs) for report in reports)
    rows = tuple(
        Row(tuple(Cell((i,)) if i < len(report.paragraphs) else Cell() for report in reports))
        for i in range(length)
    )
    analyses = tuple(Analysis(report.id, report.source.language or "", ()) for report in reports)
    return Comparison(reports=reports, analyses=analyses, alignment=Alignment(rows=rows))


def side_by_side(
    *reports: Report, notes: tuple[Annotation, ...] = (), options: ExportOptions = EVERYTHING
) -> Outline:
    """Reports without findings, paragraph by paragraph."""
    project = Project(title="Trial", reports=reports, annotations=notes)
    return outlined(project, aligned(*reports), options)
