"""All values across the reports, in their order."""

from __future__ import annotations

from collections.abc import Sequence

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


def overview(
    reports: Sequence[Report], analyses: Sequence[Analysis], alignment: Alignment, pairs: Sequence[Pair]
) -> Overview:
    """What an editor asks of all reports; `analyses` stand in the order of `reports`, with their tokens."""
    view = View(reports, analyses, alignment, pairs)
    found = drifts(view)
    return Overview(
        quotes=shared_quotes(view),
        drifts=found,
        tallies=tallies(found, view),
        sources=roster(view),
        actors=actors(view),
        placings=prominence(view),
        revisions=revisions(view),
    )
