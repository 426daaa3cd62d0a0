"""Things that can be compared between reports: figures, times, quotations, names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.model.span import Span


class Bound(StrEnum):
    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    APPROX = "approx"


class FigureKind(StrEnum):
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    LENGTH = "length"
    TEMPERATURE = "temperature"
    AGE = "age"
    RANK = "rank"
    DURATION = "duration"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts.

    `low` and `high` are equal unless a range is given; both None for 'dozens' and the like.
    `unit` is the base unit after conversion (m, C, s, USD ...), None for plain counts;
    `counted` is the lemma of what is counted, `about` are lemmas and names that say of what and whom.
    """

    span: Span
    sentence: int
    kind: FigureKind
    low: float | None
    high: float | None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    counted: str | None = None
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date or time as an interval [earliest, latest); both None where it cannot be told.

    `measured` says that the words also give a length, which is a figure: the past two years. `clock` is the
    hour of the day that the words name, 17.5 for half past five in the afternoon, whatever the day.
    """

    span: Span
    sentence: int
    earliest: datetime | None
    latest: datetime | None
    measured: bool = False
    clock: float | None = None


class QuoteKind(StrEnum):
    """A clause or more in somebody's words; a few of them in a sentence of the report; a name for a thing."""

    UTTERANCE = "utterance"
    PART = "part"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Exact words between quotation marks (the marks not included) and who says them.

    `cuts` are the dots for words left out, `insertions` the editor's words in brackets.
    """

    span: Span
    sentence: int
    speaker: str | None = None
    kind: QuoteKind = QuoteKind.UTTERANCE
    cuts: tuple[Span, ...] = ()
    insertions: tuple[Span, ...] = ()


class NameKind(StrEnum):
    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; `key` is the same for all spellings and short forms of one name in a report.

    `role` are the words beside a person's name that say what he or she is.
    """

    span: Span
    sentence: int
    kind: NameKind
    key: str
    role: Span | None = None
