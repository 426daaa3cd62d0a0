"""The comparison as one web page that needs no script, no other file and no network."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from app.export.atomic import replace_file
from app.export.html.lists import badges, figure_list, finding_list, method_list, note_list, report_list
from app.export.html.synopsis import sign, synopsis
from app.export.html.theme import style_sheet
from app.export.outline.reports import moment
from app.export.outline.values import LegendEntry, Outline


def write_html(outline: Outline, path: Path) -> None:
    """Write the page. Raises ExportFailed; an earlier file of that name is then unchanged."""
    replace_file(path, html_page(outline).encode("utf-8", "replace"))


def html_page(outline: Outline) -> str:
    """The whole page as text; whatever stands in a report or note is shown as text, never as markup."""
    sections = (
        _section("synopsis", "Side by side", synopsis(outline)),
        _section("notes", "Notes", note_list(outline.notes)),
        _section("findings", "Findings", finding_list(outline)),
        _section("figures", "Figures", figure_list(outline)),
        _section("reports", "Reports and method", report_list(outline.reports) + method_list(outline.method)),
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="{escape(outline.generator)}">
<title>{escape(outline.title)}</title>
<style>
{style_sheet()}</style>
</head>
<body>
<a class="skip" href="#synopsis">To the reports</a>
<header>
<h1 dir="auto">{escape(outline.title)}</h1>
<p class="muted">{escape(outline.subtitle)}</p>
<div class="summary">{_legend(outline.legend)}{_origins(outline)}</div>
</header>
<main>
{"".join(sections)}</main>
<footer class="muted">{escape(outline.generator)}, {moment(outline.made)}</footer>
</body>
</html>
"""


def _section(name: str, title: str, content: str) -> str:
    if not content:
        return ""
    heading = f'<h2 id="{name}-title">{title}</h2>'
    return f'<section id="{name}" aria-labelledby="{name}-title">\n{heading}\n{content}</section>\n'


def _legend(legend: Iterable[LegendEntry]) -> str:
    rows = (
        f'<tr><td>{sign(entry.kind)}<mark class="{entry.kind}">{entry.word}</mark></td><td>{entry.count}</td>'
        f'<td class="muted">{entry.meaning}</td></tr>'
        for entry in legend
    )
    return f'<table aria-label="Marks"><tbody>{"".join(rows)}</tbody></table>'


def _origins(outline: Outline) -> str:
    rows = (
        f'<tr><td>{badges(origin.sigla)}</td><td class="muted">{escape(origin.evidence)}</td></tr>'
        for origin in outline.origins
    )
    return f'<table aria-label="Origins"><tbody>{"".join(rows)}</tbody></table>' if outline.origins else ""
