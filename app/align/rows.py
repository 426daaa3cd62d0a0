"""The lines of the synopsis: which paragraphs of all reports stand side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from app.align.order import in_place, orders
from app.align.ties import Ties
from app.jobs import Monitor
from app.model.alignment import Cell, Order, Row
from app.model.report import ParagraphKind, Report

NEAREST = 0.08  # likelihood below which not even the nearest paragraph is worth a look

_HEADS = (ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST)

Line = list[int]  # the paragraphs of one row, numbered as in Ties


def arrange(reports: Sequence[Report], ties: Ties, *, pivot: int, monitor: Monitor) -> tuple[Row, ...]:
    """Give each paragraph of each report its row.

    Headlines come first together, then standfirsts. The pivot keeps its order; the other reports follow
    in theirs, so that adding one moves none of those before it. A paragraph stands in the row to which it
    is tied most; without ties, in a row of its own after the paragraph that it follows in its report.
    """
    lines = _heads(reports, ties)
    headed = {paragraph for line in lines for paragraph in line}
    top = len(lines)
    others = [report for report in range(len(reports)) if report != pivot]
    for report in [pivot, *others] if reports else []:
        monitor.check()
        body = [p for p in range(*ties.starts[report : report + 2]) if p not in headed]
        _place(lines, top, body, ties)
    return tuple(_rows(reports, ties, lines, monitor))


def _heads(reports: Sequence[Report], ties: Ties) -> list[Line]:
    lines = [
        [
            start + i
            for start, report in zip(ties.starts, reports, strict=False)
            for i, paragraph in enumerate(report.paragraphs)
            if paragraph.kind is kind
        ]
        for kind in _HEADS
    ]
    return [line for line in lines if line]


def _place(lines: list[Line], top: int, body: Sequence[int], ties: Ties) -> None:
    """Put one report's paragraphs in; those out of its order do not lead what follows them astray."""
    homes = _homes(lines[top:], body, ties)
    anchored = list(homes)
    steady = {anchored[i] for i in in_place([homes[paragraph] for paragraph in anchored])}
    targets = {paragraph: lines[top + home] for paragraph, home in homes.items()}
    after = top
    for paragraph in body:
        if paragraph not in targets:
            lines.insert(after, [paragraph])
            after += 1
            continue
        targets[paragraph].append(paragraph)
        if paragraph in steady:
            after = next(i for i, line in enumerate(lines) if line is targets[paragraph]) + 1


def _homes(lines: Sequence[Line], body: Sequence[int], ties: Ties) -> dict[int, int]:
    """For each paragraph with ties the line to which it is tied most, the first of equals."""
    placed = [paragraph for line in lines for paragraph in line]
    if not placed:
        return {}
    line_of = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    strength = ((p, np.bincount(line_of, ties.linked[p, placed])) for p in body)
    return {paragraph: int(np.argmax(by_line)) for paragraph, by_line in strength if by_line.max() > 0}


def _rows(reports: Sequence[Report], ties: Ties, lines: Sequence[Line], monitor: Monitor) -> Iterator[Row]:
    row_of = {paragraph: i for i, line in enumerate(lines) for paragraph in line}
    order: dict[int, Order] = {}
    for report in range(len(reports)):
        own = range(*ties.starts[report : report + 2])
        order.update(zip(own, orders([row_of[paragraph] for paragraph in own]), strict=True))
    for line in lines:
        monitor.check()
        yield Row(tuple(_cell(line, ties, report, order) for report in range(len(reports))))


def _cell(line: Line, ties: Ties, report: int, order: dict[int, Order]) -> Cell:
    start, end = ties.starts[report : report + 2]
    own = sorted(paragraph for paragraph in line if start <= paragraph < end)
    if not own:
        return Cell(nearest=_nearest(line, ties, start, end))
    told = {order[paragraph] for paragraph in own}
    shown = Order.IN_PLACE if Order.IN_PLACE in told else order[own[0]]
    return Cell(tuple(paragraph - start for paragraph in own), shown)


def _nearest(line: Line, ties: Ties, start: int, end: int) -> int | None:
    if start == end:
        return None
    likely = ties.likely[line, start:end].max(axis=0)
    best = int(np.argmax(likely))
    return best if likely[best] >= NEAREST else None
