"""What belongs side by side: links between sentences, rows of the synopsis, origins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.reason import Reason
from app.model.span import Passage, ReportId
from app.model.wire import lean


@lean
@dataclass(frozen=True, slots=True)
class Signal:
    """One thing that speaks for a link, from 0 to 1."""

    name: str
    value: float


@lean
@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences of different reports that tell the same thing; `a` stands in the earlier report."""

    a: Passage
    b: Passage
    score: float
    signals: tuple[Signal, ...] = ()
    same_copy: bool = False


class Order(StrEnum):
    """Whether a report tells a row in its own order, as the rows above and below suggest."""

    IN_PLACE = "in_place"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Cell:
    """One report's part of a row: paragraph indices; without any it is a gap with a nearest paragraph."""

    paragraphs: tuple[int, ...] = ()
    order: Order = Order.IN_PLACE
    nearest: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the synopsis: a cell for each report, in the project's order."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Reports that carry the same copy and count as one source, with what shows it."""

    reports: tuple[ReportId, ...]
    evidence: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Links sorted by place; each paragraph of each report stands in exactly one row."""

    links: tuple[Link, ...] = ()
    rows: tuple[Row, ...] = ()
    origins: tuple[Origin, ...] = ()
