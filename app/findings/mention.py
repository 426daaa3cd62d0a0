"""A figure or a time as the ledger compares it, and how two of them stand to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from app.findings.acts import stem
from app.findings.counted import Counted
from app.findings.differences.time import compatible
from app.findings.era import Era
from app.findings.quantity import Match, compare
from app.findings.signature import Signature
from app.model.mentions import TimeExpression
from app.model.span import Passage

TIME = "time"
# How far behind a figure its conversion in brackets begins.
_BRACKET = len(" (")
# Two times that date one thing lie at most this many times their own length apart: 1951, 1953.
FAR_TIMES = 3
MINUTE = 1 / 60
# Numbers above, and minutes between the quarters of an hour, are seldom hit upon by chance.
LARGE, QUARTER = 50.0, 15
_ZONE = re.compile(r"\b[A-Z]{3,5}\b")
_DATE_PARTS = re.compile(r"\d+(?:[:h]\d+)?|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or a time with its sentence.

    `context` are the stems of the sentence's words of substance, `near` those words around the mention as
    they are written, `places` those that the sentence names, in order, `eras` the times that it tells of,
    `gone_by` the years that it names and the report's lead does not.
    `dated` says that a time names its day, `in_words` that it has no number,
    `turns` are the places in the sentence where one source is set against another, `voices` those where a
    further source is named.
    """

    passage: Passage
    sentence: Passage
    kind: str
    unit: str | None
    words: str
    context: frozenset[str]
    near: tuple[str, ...]
    places: tuple[str, ...]
    eras: tuple[Era, ...] = ()
    gone_by: frozenset[str] = frozenset()
    counted: Counted | None = None
    sign: Signature = field(default_factory=Signature)
    time: TimeExpression | None = None
    dated: bool = False
    in_words: bool = False
    turns: tuple[int, ...] = ()
    voices: tuple[int, ...] = ()

    @property
    def common(self) -> bool:
        """Whether it counts what is counted of many events."""
        return self.counted is not None and self.counted.common

    @property
    def told(self) -> object:
        """The value, or the words where they give none."""
        if self.time and self.time.earliest:
            return self.time.earliest
        return self.value if self.value is not None else self.words.casefold()

    @property
    def hour(self) -> bool:
        """Whether it is a time by the clock."""
        return self.time is not None and self.time.clock is not None

    @property
    def exact(self) -> bool:
        """Whether two reports that give this value hardly do so by chance: 170,000 people, 5:47 p.m."""
        if self.time is not None:
            return self.time.clock is not None and round(self.time.clock * 60) % QUARTER != 0
        return self.value is not None and self.value > LARGE

    @property
    def beside(self) -> frozenset[str]:
        """The stems of the words around."""
        return frozenset(map(stem, self.near))

    @property
    def event(self) -> str | None:
        return self.counted.event if self.counted else None

    @property
    def value(self) -> float | None:
        return self.counted.quantity.value if self.counted else None


def relation(a: Mention, b: Mention) -> Match:
    """How the values of two mentions of one thing stand to each other."""
    if a.counted and b.counted:
        return compare(a.counted.quantity, b.counted.quantity)
    if a.time and b.time:
        return _times(a, a.time, b, b.time)
    return Match.CONFLICT


def _times(a: Mention, time_a: TimeExpression, b: Mention, time_b: TimeExpression) -> Match:
    one, other = _parts(a.words), _parts(b.words)
    if one == other or (time_a.earliest and _interval(time_a) == _interval(time_b)):
        return Match.SAME
    days = a.dated and b.dated and time_a.earliest and time_b.earliest
    if time_a.clock is not None and time_b.clock is not None and not days:
        return _hours(a.words, time_a.clock, b.words, time_b.clock)
    unresolved = time_a.earliest is None or time_b.earliest is None
    met = compatible(time_a, time_b) or (unresolved and (one < other or other < one))
    return Match.COMPATIBLE if met else Match.CONFLICT


def _hours(a: str, clock_a: float, b: str, clock_b: float) -> Match:
    """By the clock on the wall; between zones only the minutes can be compared."""
    if abs(clock_a - clock_b) < MINUTE:
        return Match.SAME
    past_hour = abs(clock_a % 1 - clock_b % 1) < MINUTE
    other_zone = set(_ZONE.findall(a)) != set(_ZONE.findall(b))
    return Match.COMPATIBLE if other_zone and past_hour else Match.CONFLICT


def far_in_time(a: Mention, b: Mention) -> bool:
    """Whether two times are too far from each other to date one thing: many times as far as they are long."""
    if not a.time or not b.time or a.hour or b.hour:
        return False
    if not (a.time.earliest and a.time.latest and b.time.earliest and b.time.latest):
        return False
    length = max(a.time.latest - a.time.earliest, b.time.latest - b.time.earliest)
    apart = max(
        _naive(a.time.earliest) - _naive(b.time.latest), _naive(b.time.earliest) - _naive(a.time.latest)
    )
    return apart > FAR_TIMES * length


def same_number(a: Mention, b: Mention) -> bool:
    """Whether one number is given with another bound: 15 years, about 15 years."""
    return a.value is not None and a.value == b.value


def rivals(a: Mention, b: Mention) -> bool:
    """Whether one report sets the two against each other: the army put it at 5.9, but the navy at 6.1."""
    if a.sentence != b.sentence or (a.kind, a.unit) != (b.kind, b.unit):
        return False
    if not a.counted or not b.counted or a.event != b.event or a.sign.part or b.sign.part:
        return False
    things = {a.counted.thing, b.counted.thing}
    if None in things or len(things - {a.event}) > 1:  # seven people were killed, or nine
        return False
    first, second = sorted((a.passage.span, b.passage.span), key=lambda span: span.start)
    turns = a.voices if a.common else (*a.turns, *a.voices)  # two were killed here, but five there
    return any(first.end <= turn < second.start for turn in turns)


def conversion(a: Mention, b: Mention) -> bool:
    """Whether one stands right behind the other in brackets, in another unit: 10 kilometres (six miles)."""
    first, second = sorted((a.passage.span, b.passage.span), key=lambda span: span.start)
    return a.sentence == b.sentence and 0 <= second.start - first.end <= _BRACKET


def _parts(words: str) -> frozenset[str]:
    """A date in whatever order it is written: 23 October, October 23; 11 a.m., 11am."""
    return frozenset(_DATE_PARTS.findall(words.casefold().replace(".", "")))


def _interval(time: TimeExpression) -> tuple[object, object]:
    return time.earliest, time.latest


def _naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
