"""A report in few words: what stands in the list of reports and above its column."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from datetime import time as time_of_day

from app import notices
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import ParagraphKind, Report, siglum
from app.model.span import ReportId
from ui.messages import tr
from ui.models import notice_words
from ui.models.language_names import language_name
from ui.models.origins import origin_groups
from ui.moments import day, time

MIDNIGHT = time_of_day()  # most likely no time was given
_NOT_COUNTED = (ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One entry of the list: badge, outlet, headline, the small facts under it, what was noticed.

    `alert` is what must be known before the report is quoted, in few words.
    """

    report: ReportId
    siglum: str
    label: str
    headline: str
    facts: tuple[str, ...]
    pivot: bool
    hidden: bool = False
    alert: str = ""
    notices: tuple[str, ...] = ()


def report_lines(project: Project, hidden: Collection[ReportId] = ()) -> tuple[ReportLine, ...]:
    """The project's reports in the order of their sigla; those without a column say so."""
    pivot = pivot_of(project)
    dated = len(_days(project.reports)) > 1
    return tuple(
        ReportLine(
            report=report.id,
            siglum=siglum(index),
            label=report.label,
            headline=report.title,
            facts=(*([tr("Hidden")] if report.id in hidden else []), *_facts(report, dated=dated)),
            hidden=report.id in hidden,
            pivot=report.id == pivot,
            alert=", ".join(map(notice_words.title, notices.pressing(report))),
            notices=notice_words.sentences(report),
        )
        for index, report in enumerate(project.reports)
    )


def head_line(line: ReportLine, comparison: Comparison | None) -> str:
    """The second line above a column: when, pivot or language, and whose copy it carries."""
    time_and_language = line.facts[:-1]
    parts = (*time_and_language[:-1], tr("Pivot")) if line.pivot else time_and_language
    copied = _copied_from(line.report, comparison)
    return "   ".join((*parts, copied) if copied else parts)


def pivot_of(project: Project) -> ReportId | None:
    """The report that keeps its order: the chosen one while it is there, else the first."""
    ids = [report.id for report in project.reports]
    if project.options.pivot in ids:
        return project.options.pivot
    return ids[0] if ids else None


def _facts(report: Report, *, dated: bool) -> tuple[str, ...]:
    paragraphs = sum(paragraph.kind not in _NOT_COUNTED for paragraph in report.paragraphs)
    when = _moment(report, dated=dated)
    language = language_name(report.source.language)
    count = tr("{n} ¶", n=paragraphs)
    return (when, language, count) if when else (language, count)


def _moment(report: Report, *, dated: bool) -> str:
    published = report.source.published
    if published is None:
        return ""
    if published.time() == MIDNIGHT:
        return day(published)
    return tr("{day} {time}", day=day(published), time=time(published)) if dated else time(published)


def _days(reports: Sequence[Report]) -> set[date]:
    return {report.source.published.date() for report in reports if report.source.published}


def _copied_from(report: ReportId, comparison: Comparison | None) -> str:
    if comparison is None or report not in comparison.sigla:
        return ""
    group = next(group for group in origin_groups(comparison) if report in group)
    first = min(group, key=list(comparison.sigla).index)
    return "" if report == first else tr("Copy of {siglum}", siglum=comparison.sigla[first])
