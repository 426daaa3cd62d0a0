"""The lists below the rows of the web page: findings, figures, reports, method."""

from __future__ import annotations

from app.export.html.signs import badge, badges, row_link, sign
from app.export.html.tables import list_table
from app.export.html.text import apart, safe
from app.export.outline.values import Outline, OutlineFinding, OutlineLedgerRow, OutlineReport
from app.model.finding import LedgerState

# The sign of a state and the key of its word.
TOGETHER = {
    LedgerState.SAME: ("=", "same"),
    LedgerState.COMPATIBLE: ("≈", "compatible"),
    LedgerState.CONFLICT: ("≠", "ledger_conflict"),
    LedgerState.SINGLE: ("", "single"),
}


def finding_list(outline: Outline) -> str:
    say = outline.words
    kinds = {entry.kind: f"{sign(entry.kind)}{safe(entry.word)}" for entry in outline.legend}
    heads = [say[key] for key in ("row", "kind", "what_reports_say", "reports", "origins", "verdict")]
    rows = (
        ("rejected" if finding.is_rejected else "", _finding(finding, kinds[finding.kind]))
        for finding in outline.findings
    )
    return list_table(say["findings"], heads, rows)


def _finding(finding: OutlineFinding, kind: str) -> tuple[str, ...]:
    sentence = f"<br><small>{apart(finding.sentence)}</small>" if finding.sentence != finding.title else ""
    return (
        row_link(finding.row),
        kind,
        f'<bdi class="title">{safe(finding.title)}</bdi>{sentence}',
        badges(finding.sigla),
        finding.origins,
        safe(finding.verdict),
    )


def figure_list(outline: Outline) -> str:
    say = outline.words
    columns = (f"{badge(report.siglum)} {apart(report.label)}" for report in outline.reports)
    heads = [say["what_is_told"], *columns, say["together"]]
    return list_table(
        say["figures"], heads, ((str(row.state), _ledger_row(row, outline)) for row in outline.ledger)
    )


def _ledger_row(row: OutlineLedgerRow, outline: Outline) -> tuple[str, ...]:
    cells = (
        f'<td class="told" lang="{safe(report.language)}" dir="{report.direction}">{safe(words)}</td>'
        if words
        else f'<td class="muted">{safe(outline.words["not_found"])}</td>'
        for words, report in zip(row.values, outline.reports, strict=True)
    )
    mark, key = TOGETHER[row.state]
    what = f'<bdi class="title">{safe(row.what)}</bdi> <small>{safe(row.kind)}</small>'
    return what, *cells, f"{mark} {safe(outline.words[key])}".strip()


def report_list(outline: Outline) -> str:
    return f'<div class="reports">{"".join(_report(report, outline) for report in outline.reports)}</div>\n'


def _report(report: OutlineReport, outline: Outline) -> str:
    facts = [
        f'<tr><th scope="row">{safe(name)}</th><td dir="auto">{safe(value)}</td></tr>'
        for name, value in report.facts
    ]
    if report.excluded:
        blocks = "<br>".join(
            f"{apart(block.text)} <small>({safe(block.reason)})</small>" for block in report.excluded
        )
        facts.append(f'<tr><th scope="row">{safe(outline.words["left_out"])}</th><td>{blocks}</td></tr>')
    return (
        f"<div><h3>{badge(report.siglum)} {apart(report.label)}</h3>"
        f'<table class="facts"><tbody>{"".join(facts)}</tbody></table></div>\n'
    )


def method_list(outline: Outline) -> str:
    versions = (f"{name} {version}" for name, version in outline.cover.versions)
    lines = (*outline.method, " · ".join(versions))
    return f"<ul>{''.join(f'<li>{safe(line)}</li>' for line in lines if line)}</ul>\n"
