"""The values across all reports of a comparison, each cell with the passages that it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.actors import Actor
from app.model.drift import Drift, DriftTally
from app.model.prominence import Placing
from app.model.quotes import SharedQuote
from app.model.roster import CitedSource
from app.model.versions import Revision


@dataclass(frozen=True, slots=True)
class Overview:
    """What an editor asks of all reports at once; every list is ranked, what matters most first."""

    quotes: tuple[SharedQuote, ...] = ()
    drifts: tuple[Drift, ...] = ()
    tallies: tuple[DriftTally, ...] = ()
    sources: tuple[CitedSource, ...] = ()
    actors: tuple[Actor, ...] = ()
    placings: tuple[Placing, ...] = ()
    revisions: tuple[Revision, ...] = ()
