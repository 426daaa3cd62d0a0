"""What the reader is shown: relations of linked sentences, findings with their reasons, marks on words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import NewType

from app.model.alignment import Link, Signal
from app.model.reason import Reason
from app.model.span import Passage, ReportId, Span
from app.model.statement import Status
from app.model.wire import lean

FindingId = NewType("FindingId", str)

_DIGITS = 16


class Relation(StrEnum):
    AGREE = "agree"
    DIFFER = "differ"


class DifferenceType(StrEnum):
    FIGURE = "figure"
    TIME = "time"
    PLACE = "place"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    POLARITY = "polarity"
    WORDING = "wording"


@lean
@dataclass(frozen=True, slots=True)
class Difference:
    """One thing told differently: the exact words on both sides and why it counts."""

    type: DifferenceType
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    reason: Reason
    confidence: float = 1.0


@lean
@dataclass(frozen=True, slots=True)
class Pair:
    """A link judged: what its two sentences agree on and where they differ.

    `agreed` are pairs of spans, the shared core of both sentences (a figure, a name, an act, a quote).
    """

    link: Link
    relation: Relation
    differences: tuple[Difference, ...] = ()
    agreed: tuple[tuple[Span, Span], ...] = ()


class FindingKind(StrEnum):
    AGREEMENT = "agreement"
    DIFFERENCE = "difference"
    UNCONFIRMED = "unconfirmed"
    ONLY_HERE = "only_here"


@dataclass(frozen=True, slots=True)
class Side:
    """One version of what is told: its value in few words, and the words of each report that tells it so."""

    value: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth marking. Agreement and difference name at least two reports.

    `sides` are the versions told (one for all kinds but differences). `origins` is how many
    independent origins tell it, of `origins_total`. `id` stays the same while words and kind do.
    """

    id: FindingId
    kind: FindingKind
    row: int
    passages: tuple[Passage, ...]
    sides: tuple[Side, ...]
    reason: Reason
    confidence: float
    type: DifferenceType | None = None
    status: Status | None = None
    signals: tuple[Signal, ...] = ()
    origins: int = 1
    origins_total: int = 1


def finding_id(kind: FindingKind, code: str, told: Iterable[tuple[ReportId, str]]) -> FindingId:
    """The id of a finding by its kind, its reason's code and the words of each report, spacing aside."""
    words = "\x1f".join(f"{report}\x1e{' '.join(words.split())}" for report, words in told)
    return FindingId(sha256(f"{kind}\x1f{code}\x1f{words}".encode()).hexdigest()[:_DIGITS])


class MarkKind(StrEnum):
    """How words are marked on screen and on paper."""

    DIFFER = "differ"
    UNCONFIRMED = "unconfirmed"
    PROJECTION = "projection"
    ONLY_HERE = "only_here"
    AGREE = "agree"


_MARKS = {
    FindingKind.AGREEMENT: MarkKind.AGREE,
    FindingKind.DIFFERENCE: MarkKind.DIFFER,
    FindingKind.UNCONFIRMED: MarkKind.UNCONFIRMED,
    FindingKind.ONLY_HERE: MarkKind.ONLY_HERE,
}


def mark_kind(finding: Finding) -> MarkKind:
    """How the words of a finding are marked, and which sign it takes."""
    return MarkKind.PROJECTION if finding.status is Status.PROJECTION else _MARKS[finding.kind]


@lean
@dataclass(frozen=True, slots=True)
class Mark:
    """Exact words of one report that a finding marks; never across a paragraph's edge."""

    report: ReportId
    span: Span
    kind: MarkKind
    finding: FindingId


class LedgerState(StrEnum):
    SAME = "same"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class LedgerValue:
    """One report's figure in a ledger row: its words and its value in the row's unit."""

    passage: Passage
    value: float | None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One thing counted, dated or priced, over all reports."""

    what: str
    kind: str
    state: LedgerState
    values: tuple[LedgerValue, ...]
