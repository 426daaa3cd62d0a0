"""Where each shared thing stands in each report: headline, lead, or paragraph n of m."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Passage, ReportId


class Position(StrEnum):
    """The part of a report in which a thing is first told."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    LEAD = "lead"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one report first tells a thing: paragraph `number` of `total`, counted in its running text.

    `depth` goes from 0 at the headline to 1 in the last paragraph.
    """

    passage: Passage
    position: Position
    number: int
    total: int
    depth: float

    @property
    def report(self) -> ReportId:
        return self.passage.report


@dataclass(frozen=True, slots=True)
class Placing:
    """One shared thing with its place in each report that tells it; `apart` is how far the depths differ."""

    row: int
    places: tuple[Place, ...]
    apart: float
