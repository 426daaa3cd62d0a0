"""Reports, analyses and comparisons as JSON documents for other programs; offsets are code points."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from app import __version__
from app.export.atomic import replace_file
from app.export.outline.told import evidence
from app.export.outline.words import ENGLISH, words_in
from app.export.overview_json import Sigla, overview_part, passage_part
from app.export.project_json import project_part
from app.export.report_json import Document, analysis_part, report_part, span_part, spans_part
from app.jobs import Monitor
from app.language import sentences
from app.model.alignment import Link, Order, Row
from app.model.analysis import Analysis
from app.model.comparison import Comparison
from app.model.drift import Drift
from app.model.finding import Difference, Finding, LedgerRow, LedgerValue, Mark, Pair, Relation
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import Report
from app.model.span import Passage

VERSION = 1


def reports_document(reports: Sequence[Report]) -> Document:
    """The reports as they were read, with their sentences."""
    described = [report_part(i, report, sentences(report)) for i, report in enumerate(reports)]
    return _headed("synoptic-reports", reports=described)


def analyses_document(reports: Sequence[Report], analyses: Sequence[Analysis]) -> Document:
    """The same with all that the language engine found in each; in the order of `reports`."""
    return _headed("synoptic-reports", reports=_analysed_reports(reports, analyses))


def comparison_document(
    comparison: Comparison,
    *,
    message: Callable[[Finding], str],
    drift_message: Callable[[Drift], str],
    project: Project | None = None,
) -> Document:
    """The whole comparison; `message` puts a finding into words, `drift_message` a drift of certainty.

    What the reader wrote stands under `project`, if one is given.
    """
    sigla, alignment = comparison.sigla, comparison.alignment
    judged = {pair.link: pair for pair in comparison.pairs}
    return _headed(
        "synoptic-comparison",
        reports=_analysed_reports(comparison.reports, comparison.analyses),
        links=[_link(judged.get(link, Pair(link, Relation.AGREE)), sigla) for link in alignment.links],
        rows=[_row(row, tuple(sigla.values())) for row in alignment.rows],
        origins=[
            {
                "reports": [sigla[report] for report in origin.reports],
                "evidence": [evidence(said, words_in(ENGLISH)) for said in origin.evidence],
            }
            for origin in alignment.origins
        ],
        findings=[_finding(finding, sigla, message(finding)) for finding in comparison.findings],
        marks=[_mark(mark, sigla) for mark in comparison.marks],
        ledger=[_ledger_row(row, sigla) for row in comparison.ledger],
        **overview_part(comparison.overview, sigla, drift_message),
        project=project_part(project, sigla) if project else None,
        timings={stage: round(seconds, 4) for stage, seconds in comparison.timings},
    )


def write_json(document: Document, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the document as UTF-8. Raises ExportFailed and Cancelled; an earlier file is then unchanged."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    replace_file(path, text.encode("utf-8", "replace") + b"\n", monitor=monitor)


def _headed(form: str, **parts: object) -> Document:
    return {"format": form, "version": VERSION, "generator": f"synoptic {__version__}", **parts}


def _analysed_reports(reports: Sequence[Report], analyses: Sequence[Analysis]) -> list[Document]:
    return [
        report_part(i, report, analysis.sentences) | analysis_part(analysis)
        for i, (report, analysis) in enumerate(zip(reports, analyses, strict=True))
    ]


def _link(pair: Pair, sigla: Sigla) -> Document:
    link: Link = pair.link
    return {
        "a": passage_part(link.a, sigla),
        "b": passage_part(link.b, sigla),
        "score": round(link.score, 4),
        "signals": {signal.name: round(signal.value, 4) for signal in link.signals},
        "relation": pair.relation.value,
        "same_copy": link.same_copy,
        "differences": [_difference(difference) for difference in pair.differences],
        "agreed": [{"a": span_part(a), "b": span_part(b)} for a, b in pair.agreed],
    }


def _difference(difference: Difference) -> Document:
    return {
        "type": difference.type.value,
        "a": spans_part(difference.a),
        "b": spans_part(difference.b),
        "reason": _contrast(difference.reason),
        "confidence": round(difference.confidence, 4),
    }


def _contrast(reason: Reason) -> str:
    """Both sides and, if it is told, of what: '3 / 4 killed'."""
    sides = f"{reason.get('a')} / {reason.get('b')}"
    return f"{sides} {reason.get('what')}".strip()


def _row(row: Row, sigla: Sequence[str]) -> Document:
    cells = dict(zip(sigla, row.cells, strict=True))
    return {
        "cells": {letter: list(cell.paragraphs) for letter, cell in cells.items() if cell.paragraphs},
        "order": {letter: c.order.value for letter, c in cells.items() if c.order is not Order.IN_PLACE},
        "nearest": {letter: c.nearest for letter, c in cells.items() if c.nearest is not None},
    }


def _finding(finding: Finding, sigla: Sigla, message: str) -> Document:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "type": finding.type.value if finding.type else None,
        "status": finding.status.value if finding.status else None,
        "row": finding.row,
        "passages": [passage_part(passage, sigla) for passage in finding.passages],
        "sides": [
            {"value": side.value, "passages": [passage_part(passage, sigla) for passage in side.passages]}
            for side in finding.sides
        ],
        "reason": {"code": finding.reason.code, "params": dict(finding.reason.params)},
        "message": message,
        "confidence": round(finding.confidence, 4),
        "signals": {signal.name: round(signal.value, 4) for signal in finding.signals},
        "origins": finding.origins,
        "origins_total": finding.origins_total,
    }


def _mark(mark: Mark, sigla: Sigla) -> Document:
    place = passage_part(Passage(mark.report, mark.span), sigla)
    return place | {"kind": mark.kind.value, "finding": mark.finding}


def _ledger_row(row: LedgerRow, sigla: Sigla) -> Document:
    values = [_ledger_value(value, sigla) for value in row.values]
    return {"what": row.what, "kind": row.kind, "state": row.state.value, "values": values}


def _ledger_value(value: LedgerValue, sigla: Sigla) -> Document:
    return passage_part(value.passage, sigla) | {"value": value.value, "unit": value.unit}
