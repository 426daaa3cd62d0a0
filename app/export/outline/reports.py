"""The head of each report in an outline, and the facts of the file it was read from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app import notices
from app.export.outline.told import left_out, notice_sentence, notice_title
from app.export.outline.values import OutlineParagraph, OutlineReport
from app.export.outline.words import Words
from app.language_names import NAMES
from app.model.alignment import Origin
from app.model.comparison import Comparison
from app.model.report import Report
from app.model.span import ReportId

CODE = re.compile("[a-z]{2,3}")
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Heads:
    """What the heads of the reports are made from; `languages` are two or three letters each."""

    comparison: Comparison
    pivot: ReportId
    languages: Mapping[ReportId, str]
    words: Words


def outline_report(
    report: Report, heads: Heads, *, notes: Sequence[int], article: tuple[OutlineParagraph, ...]
) -> OutlineReport:
    """One report with its head, facts and text."""
    language, words, sigla = heads.languages[report.id], heads.words, heads.comparison.sigla
    head = (
        *(notice_title(notice, words) for notice in notices.pressing(report)),
        words.published(report.source.published) if report.source.published else "",
        _language_name(language, words),
        words["pivot"] if report.id == heads.pivot else "",
        _shared_origin(report.id, heads.comparison.alignment.origins, sigla, words),
    )
    return OutlineReport(
        siglum=sigla[report.id],
        label=report.label,
        headline=report.title,
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        head=tuple(line for line in head if line),
        facts=tuple((name, value) for name, value in _facts(report, language, words) if value),
        excluded=tuple(replace(block, reason=left_out(block.reason, words)) for block in report.excluded),
        notes=tuple(notes),
        pivot=report.id == heads.pivot,
        source=report.source,
        article=article,
    )


def languages_of(comparison: Comparison) -> dict[ReportId, str]:
    """The language of each report; empty where it is not known."""
    analysed = {analysis.report: analysis.language for analysis in comparison.analyses}
    return {report.id: language_code(report, analysed.get(report.id, "")) for report in comparison.reports}


def language_code(report: Report, analysed: str = "") -> str:
    """The language as two or three letters, as screen readers know it; empty if it is not known."""
    code = (report.source.language or analysed).split("-")[0].lower()
    return code if CODE.fullmatch(code) else ""


def _language_name(code: str, words: Words) -> str:
    return words.translated(NAMES.get(code, code))


def _shared_origin(
    report: ReportId, origins: Sequence[Origin], sigla: Mapping[ReportId, str], words: Words
) -> str:
    for origin in origins:
        others = [sigla[other] for other in origin.reports if other != report]
        if report in origin.reports and others:
            return words.say("same_origin", others=", ".join(others))
    return ""


def _facts(report: Report, language: str, words: Words) -> tuple[tuple[str, str], ...]:
    source = report.source
    length = words.say("length", paragraphs=len(report.paragraphs), words=len(report.text.split()))
    return (
        (words["outlet"], source.outlet or ""),
        (words["agency"], source.agency or ""),
        (words["headline_fact"], source.headline or ""),
        (words["byline"], ", ".join(source.byline)),
        (words["dateline"], source.dateline or ""),
        (words["published"], words.published(source.published) if source.published else ""),
        (words["updated"], words.published(source.updated) if source.updated else ""),
        (words["language_fact"], _language_name(language, words)),
        (words["address"], source.url or ""),
        (words["file"], report.name),
        ("SHA-256", report.id.removeprefix("sha256:")),
        (words["size"], length),
        (words["noticed"], " ".join(notice_sentence(notice, words) for notice in report.notices)),
    )
