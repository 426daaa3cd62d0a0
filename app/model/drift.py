"""Certainty drift: one thing that some reports assert and others only credit or hedge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.prominence import Position
from app.model.reason import Reason
from app.model.span import Passage, ReportId


class Footing(StrEnum):
    """On whose word a report tells a thing, the firmest first."""

    ASSERTED = "asserted"
    CREDITED = "credited"
    ANONYMOUS = "anonymous"
    HEARSAY = "hearsay"
    HEDGED = "hedged"
    UNCONFIRMED = "unconfirmed"

    def looser_than(self, other: Footing) -> bool:
        order = tuple(Footing)
        return order.index(self) > order.index(other)


@dataclass(frozen=True, slots=True)
class Stance:
    """How one report tells the thing: the words that show it, their sentence, who is named as its source."""

    words: Passage
    sentence: Passage
    footing: Footing
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """One thing told on firmer and on looser footing; a report stands on one side only.

    `position` is the highest place at which it is asserted: what stands in a headline, standfirst or lead
    comes first. `weight` ranks the rest: where it stands, how far the footings lie apart, how sure it is.
    """

    firmer: tuple[Stance, ...]
    looser: tuple[Stance, ...]
    row: int
    reason: Reason
    confidence: float
    weight: float
    position: Position = Position.PARAGRAPH


@dataclass(frozen=True, slots=True)
class DriftTally:
    """How often a report is the firmer and the looser one."""

    report: ReportId
    firmer: int
    looser: int
