"""The comparison as one web page that needs no script, no other file and no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

from app.export.atomic import replace_file
from app.export.html.across import certainty_list, quote_list, source_list
from app.export.html.lists import figure_list, finding_list, method_list, report_list
from app.export.html.notes import note_list, task_list
from app.export.html.signs import badges, sign
from app.export.html.synopsis import synopsis
from app.export.html.text import apart, safe
from app.export.html.theme import style_sheet
from app.export.outline.values import Outline
from app.export.outline.words import words_in
from app.jobs import Monitor

# Each with the key of its title.
SECTIONS = (
    ("synopsis", "side_by_side", synopsis),
    ("to-verify", "to_verify_section", task_list),
    ("notes", "notes", note_list),
    ("findings", "findings", finding_list),
    ("figures", "figures", figure_list),
    ("quotes", "quotes", quote_list),
    ("certainty", "certainty", certainty_list),
    ("sources", "sources", source_list),
    ("reports", "reports", report_list),
    ("method", "method", method_list),
)
Section = tuple[str, str, str]


def write_html(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the page. Raises ExportFailed and Cancelled; an earlier file is then unchanged."""
    replace_file(path, html_page(outline).encode("utf-8", "replace"), monitor=monitor)


def html_page(outline: Outline) -> str:
    """The whole page as text; whatever stands in a report or note is shown as text, never as markup."""
    style = f"\n{style_sheet(len(outline.reports))}"
    written = [(name, outline.words[key], write(outline)) for name, key, write in SECTIONS]
    sections = [section for section in written if section[2]]
    made = words_in(outline.language).moment(outline.made)
    return f"""<!DOCTYPE html>
<html lang="{outline.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{safe(outline.generator)}">
<title>{safe(outline.title)}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#synopsis">{safe(outline.words["skip"])}</a>
<header>
<h1 dir="auto">{safe(outline.title)}</h1>
<p class="muted">{safe(outline.subtitle)}</p>
<div class="summary">{_legend(outline)}{_origins(outline)}</div>
{_contents(sections, outline)}</header>
<main>
{"".join(map(_section, sections))}</main>
<footer class="muted">{safe(outline.generator)}, {made}</footer>
</body>
</html>
"""


def _policy(style: str) -> str:
    """Nothing is loaded, run or sent; only the style sheet of this very page holds."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _contents(sections: Sequence[Section], outline: Outline) -> str:
    links = "".join(f'<li><a href="#{name}">{safe(title)}</a></li>' for name, title, _ in sections)
    return f'<nav aria-label="{safe(outline.words["contents"])}"><ul>{links}</ul></nav>\n'


def _section(section: Section) -> str:
    name, title, content = section
    heading = f'<h2 id="{name}-title">{safe(title)}</h2>'
    return f'<section id="{name}" aria-labelledby="{name}-title">\n{heading}\n{content}</section>\n'


def _legend(outline: Outline) -> str:
    rows = (
        f'<tr><th scope="row">{sign(entry.kind)}<mark class="{entry.kind}">{safe(entry.word)}</mark></th>'
        f'<td>{entry.count}</td><td class="muted">{safe(entry.meaning)}</td></tr>'
        for entry in outline.legend
    )
    return f'<table aria-label="{safe(outline.words["legend"])}"><tbody>{"".join(rows)}</tbody></table>'


def _origins(outline: Outline) -> str:
    rows = (
        f'<tr><th scope="row">{badges(origin.sigla)}</th><td class="muted">{apart(origin.evidence)}</td></tr>'
        for origin in outline.origins
    )
    name = safe(outline.words["origins_title"])
    return f'<table aria-label="{name}"><tbody>{"".join(rows)}</tbody></table>' if outline.origins else ""
