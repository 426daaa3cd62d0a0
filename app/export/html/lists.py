"""The lists below the rows of the web page: notes, findings, figures, reports."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from app.export.html.synopsis import badge, number_sign, row_anchor, sign
from app.export.outline.reports import moment
from app.export.outline.values import (
    Outline,
    OutlineFinding,
    OutlineLedgerRow,
    OutlineNote,
    OutlineReport,
    Place,
)
from app.model.finding import LedgerState

TOGETHER = {
    LedgerState.SAME: "= same",
    LedgerState.COMPATIBLE: "≈ compatible",
    LedgerState.CONFLICT: "≠ conflict",
    LedgerState.SINGLE: "single",
}


def note_list(notes: tuple[OutlineNote, ...]) -> str:
    return f'<ol class="notes">{"".join(map(_note, notes))}</ol>\n' if notes else ""


def _note(note: OutlineNote) -> str:
    about = [note.author, moment(note.created)]
    if note.modified != note.created:
        about.append(f"changed {moment(note.modified)}")
    about.extend(f"#{tag}" for tag in note.tags)
    body = f'<p dir="auto">{escape(note.body)}</p>' if note.body else ""
    return (
        f'<li id="note-{note.number}">{number_sign(note)} <strong>{note.word}</strong>'
        f"{''.join(_place(place, note) for place in note.places)}{body}"
        f"<small>{' · '.join(map(escape, about))}</small></li>\n"
    )


def _place(place: Place, note: OutlineNote) -> str:
    where = f"<small>{place.siglum}, {place.where}</small>"
    quote = f'<br><span lang="{place.language}" dir="auto">{escape(place.quote)}</span>'
    return f'<blockquote class="edge-{note.colour}">{where}{quote if place.quote else ""}</blockquote>'


def finding_list(outline: Outline) -> str:
    words = {entry.kind: entry.word for entry in outline.legend}
    rows = "".join(_finding(finding, words[finding.kind]) for finding in outline.findings)
    heads = "".join(
        f'<th scope="col">{head}</th>'
        for head in ("Row", "Kind", "What the reports say", "Reports", "Origins", "Verdict")
    )
    return (
        f'<table class="list"><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table>\n'
        if rows
        else ""
    )


def _finding(finding: OutlineFinding, word: str) -> str:
    sentence = f"<br><small>{escape(finding.sentence)}</small>" if finding.sentence != finding.title else ""
    return (
        f'<tr class="{finding.verdict}"><td><a href="#{row_anchor(finding.row)}">{finding.row}</a></td>'
        f"<td>{sign(finding.kind)}{word}</td>"
        f'<td><span class="title">{escape(finding.title)}</span>{sentence}</td>'
        f"<td>{badges(finding.sigla)}</td><td>{finding.origins}</td><td>{finding.verdict}</td></tr>\n"
    )


def figure_list(outline: Outline) -> str:
    heads = "".join(
        f'<th scope="col">{badge(report.siglum)} <span dir="auto">{escape(report.label)}</span></th>'
        for report in outline.reports
    )
    rows = "".join(_ledger_row(row, outline.reports) for row in outline.ledger)
    head = f'<tr><th scope="col">What is told</th>{heads}<th scope="col">Together</th></tr>'
    return f'<table class="list"><thead>{head}</thead><tbody>\n{rows}</tbody></table>\n' if rows else ""


def _ledger_row(row: OutlineLedgerRow, reports: tuple[OutlineReport, ...]) -> str:
    cells = (
        f'<td lang="{report.language}" dir="{report.direction}">{escape(words)}</td>'
        if words
        else '<td class="muted">not found</td>'
        for words, report in zip(row.values, reports, strict=True)
    )
    what = f'<span class="title">{escape(row.what)}</span> <small>{escape(row.kind)}</small>'
    return f'<tr class="{row.state}"><td>{what}</td>{"".join(cells)}<td>{TOGETHER[row.state]}</td></tr>\n'


def report_list(reports: tuple[OutlineReport, ...]) -> str:
    return f'<div class="reports">{"".join(map(_report, reports))}</div>\n'


def _report(report: OutlineReport) -> str:
    facts = [
        f'<tr><th scope="row">{name}</th><td dir="auto">{escape(value)}</td></tr>'
        for name, value in report.facts
    ]
    if report.excluded:
        blocks = "<br>".join(
            f'<span dir="auto">{escape(block.text)}</span> <small>({escape(block.reason)})</small>'
            for block in report.excluded
        )
        facts.append(f'<tr><th scope="row">Left out</th><td>{blocks}</td></tr>')
    return (
        f'<div><p>{badge(report.siglum)} <strong dir="auto">{escape(report.label)}</strong></p>'
        f'<table class="facts"><tbody>{"".join(facts)}</tbody></table></div>\n'
    )


def method_list(method: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in method)}</ul>\n"


def badges(sigla: Iterable[str]) -> str:
    return "".join(badge(siglum) for siglum in sigla)
