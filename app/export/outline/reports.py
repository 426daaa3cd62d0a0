"""The head of each report in an outline, and the facts of the file it was read from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app import notices
from app.export.outline.values import OutlineReport
from app.model.alignment import Origin
from app.model.comparison import Comparison
from app.model.report import Report
from app.model.span import ReportId

LANGUAGES = {
    "ar": "Arabic", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "zh": "Chinese",
}  # fmt: skip
CODE = re.compile("[a-z]{2,3}")
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def outline_reports(
    comparison: Comparison, *, pivot: ReportId, notes: dict[ReportId, list[int]]
) -> tuple[OutlineReport, ...]:
    """One entry for each report, in the order of their letters."""
    languages = {analysis.report: analysis.language for analysis in comparison.analyses}
    return tuple(
        _outlined(report, comparison, languages.get(report.id, ""), pivot, notes.get(report.id, ()))
        for report in comparison.reports
    )


def language_code(report: Report, analysed: str = "") -> str:
    """The language as two or three letters, as screen readers know it; empty if it is not known."""
    code = (report.source.language or analysed).split("-")[0].lower()
    return code if CODE.fullmatch(code) else ""


def moment(when: datetime) -> str:
    """A time as it stands in a line: '3 Feb 2031, 09:15'."""
    return f"{when.day} {when:%b %Y, %H:%M}"


def _outlined(
    report: Report, comparison: Comparison, analysed: str, pivot: ReportId, notes: Sequence[int]
) -> OutlineReport:
    language = language_code(report, analysed)
    head = (
        *map(notices.title, notices.pressing(report)),
        moment(report.source.published) if report.source.published else "",
        LANGUAGES.get(language, language),
        "Pivot" if report.id == pivot else "",
        _shared_origin(report.id, comparison.alignment.origins, comparison.sigla),
    )
    return OutlineReport(
        siglum=comparison.sigla[report.id],
        label=report.label,
        headline=report.title,
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        head=tuple(line for line in head if line),
        facts=tuple((name, value) for name, value in _facts(report, language) if value),
        excluded=tuple(replace(block, reason=notices.left_out(block.reason)) for block in report.excluded),
        notes=tuple(notes),
        pivot=report.id == pivot,
    )


def _shared_origin(report: ReportId, origins: Sequence[Origin], sigla: dict[ReportId, str]) -> str:
    for origin in origins:
        others = [sigla[other] for other in origin.reports if other != report]
        if report in origin.reports and others:
            return f"Same origin as {', '.join(others)}"
    return ""


def _facts(report: Report, language: str) -> tuple[tuple[str, str], ...]:
    source = report.source
    return (
        ("Outlet", source.outlet or ""),
        ("Agency", source.agency or ""),
        ("Headline", source.headline or ""),
        ("Byline", ", ".join(source.byline)),
        ("Dateline", source.dateline or ""),
        ("Published", moment(source.published) if source.published else ""),
        ("Updated", moment(source.updated) if source.updated else ""),
        ("Language", LANGUAGES.get(language, language)),
        ("Address", source.url or ""),
        ("File", report.name),
        ("SHA-256", report.id.removeprefix("sha256:")),
        ("Length", f"{len(report.paragraphs)} paragraphs, {len(report.text.split())} words"),
        ("Noticed", " ".join(map(notices.sentence, report.notices))),
    )
