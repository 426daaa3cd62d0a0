"""All values across the reports, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.jobs import Monitor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Pair
from app.model.overview import Overview
from app.model.report import Report
from app.overview.actors import actors
from app.overview.drift import drifts, tallies
from app.overview.prominence import prominence
from app.overview.quotes import shared_quotes
from app.overview.roster import roster
from app.overview.versions import revisions
from app.overview.view import View

Value = TypeVar("Value")


def overview(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    alignment: Alignment,
    pairs: Sequence[Pair],
    *,
    monitor: Monitor,
) -> Overview:
    """What an editor asks of all reports; `analyses` stand in the order of `reports`, with their tokens.

    Raises Cancelled.
    """
    view = View(reports, analyses, alignment, pairs)

    def step(work: Callable[[View], Value]) -> Value:
        monitor.check()
        return work(view)

    found = step(drifts)
    return Overview(
        quotes=step(shared_quotes),
        drifts=found,
        tallies=tallies(found, view),
        sources=step(roster),
        actors=step(actors),
        placings=step(prominence),
        revisions=step(revisions),
    )
