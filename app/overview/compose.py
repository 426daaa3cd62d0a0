"""All values across the reports, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.findings.reader import Key
from app.jobs import Monitor
from app.model.actors import Actor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Pair
from app.model.overview import Overview
from app.model.report import Report
from app.model.roster import CitedSource
from app.model.versions import Revision
from app.overview.actors import actors
from app.overview.drift import drifts, tallies
from app.overview.prominence import prominence
from app.overview.quotes import shared_quotes
from app.overview.roster import roster
from app.overview.versions import revisions
from app.overview.view import View
from app.remembered import Remembered

Value = TypeVar("Value")
REMEMBERED = 4  # comparisons: a pin or another pivot changes nothing of what hangs on no link


@dataclass(frozen=True, slots=True)
class _Told:
    """What the reports tell whatever is linked."""

    sources: tuple[CitedSource, ...]
    actors: tuple[Actor, ...]
    revisions: tuple[Revision, ...]


_told: Remembered[tuple[Key, ...], _Told] = Remembered(REMEMBERED)


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
    view = View(reports, analyses, alignment, pairs, monitor)

    def step(work: Callable[[View], Value]) -> Value:
        monitor.check()
        return work(view)

    found = step(drifts)
    quotes, placings = step(shared_quotes), step(prominence)
    told = _told.get(view.keys, lambda: _Told(step(roster), step(actors), step(revisions)))
    return Overview(
        quotes=quotes,
        drifts=found,
        tallies=tallies(found, view),
        sources=told.sources,
        actors=told.actors,
        placings=placings,
        revisions=told.revisions,
    )
