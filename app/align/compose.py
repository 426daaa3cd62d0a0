"""The whole alignment: signals, judgement, links, rows and origins in their order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.align.copies import copies
from app.align.judging import judge
from app.align.links import chosen, links
from app.align.origins import origins
from app.align.pins import pins
from app.align.rows import arrange
from app.align.similarity import signals
from app.align.ties import ties
from app.align.units import units
from app.align.wording import wording
from app.jobs import Monitor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.project import Override
from app.model.report import Report
from app.model.span import ReportId


def align(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    *,
    overrides: Sequence[Override] = (),
    pivot: ReportId | None = None,
    monitor: Monitor,
) -> Alignment:
    """Say which sentences tell the same thing, which paragraphs stand side by side, who copied whom.

    `analyses` stand in the order of `reports`; the pivot is the first report unless one is named.
    Overrides are always obeyed. Raises Cancelled.
    """
    laid = units(reports, analyses)
    worded = wording(laid, analyses)
    monitor.check()
    similar = signals(laid, reports, analyses, worded)
    monitor.check()
    pinned = pins(laid, overrides)
    likely = judge(laid, similar, pinned)
    monitor.check()
    copied = copies(laid, worded)
    linked = chosen(likely)
    tied = ties(reports, laid, likely, np.where(linked, likely, 0.0))
    return Alignment(
        links=links(laid, likely, similar, pinned, copied),
        rows=arrange(reports, tied, pivot=_place(reports, pivot)),
        origins=origins(reports, copied),
    )


def _place(reports: Sequence[Report], pivot: ReportId | None) -> int:
    return next((i for i, report in enumerate(reports) if report.id == pivot), 0)
