"""Tables of what the export rests on: the reports with their files, and the method."""

from __future__ import annotations

from app.export.outline.values import Outline, OutlineReport
from app.export.tables.values import Cell, Column, Form, Table, detail, wall_clock


def reports_table(outline: Outline) -> Table:
    say = outline.words
    columns = (
        Column(say["report"]),
        Column(say["outlet"]),
        Column(say["agency"]),
        Column(say["headline_fact"], Form.LONG),
        Column(say["byline"]),
        Column(say["published"], Form.MOMENT),
        detail(say["updated"], Form.MOMENT),
        Column(say["language_fact"]),
        Column(say["address"]),
        Column(say["file"]),
        detail("SHA-256"),
        Column(say["paragraphs"], Form.COUNT),
        Column(say["words"], Form.COUNT),
    )
    files = {
        file.siglum: (file.name, file.sha256, file.paragraphs, file.words) for file in outline.cover.files
    }
    rows = tuple(_report(report) + files.get(report.siglum, (None,) * 4) for report in outline.reports)
    return Table("reports", say["reports"], columns, rows)


def _report(report: OutlineReport) -> tuple[Cell, ...]:
    source = report.source
    return (
        report.siglum,
        report.label,
        source.agency,
        report.headline,
        ", ".join(source.byline),
        wall_clock(source.published),
        wall_clock(source.updated),
        report.language,
        source.url,
    )


def about_table(outline: Outline) -> Table:
    """How it was made, and what the marks do not mean."""
    say, cover = outline.words, outline.cover
    lines: list[tuple[Cell, ...]] = [
        (say["title"], outline.title),
        ("", outline.subtitle),
        (say["created"], wall_clock(outline.made)),
        (say["versions"], outline.generator),
        *((name, version) for name, version in cover.versions),
        *((say["method"], line) for line in outline.method),
    ]
    return Table("about", say["about"], (Column(say["about"]), Column(say["value"], Form.LONG)), tuple(lines))
