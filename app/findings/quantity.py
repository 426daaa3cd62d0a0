"""Whether two figures that count the same thing can both hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.findings.vocabulary import vocabulary
from app.model.mentions import Bound, Figure, FigureKind
from app.model.one_line import squeezed


class Match(StrEnum):
    """How two values of one thing stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"


# How far "about", "at least" and "up to" reach. Wider hides real conflicts (an updated toll), narrower makes
# a conflict of "at least 12" and 14.
ABOUT = 0.12
# Two reports that both say "more than" or "up to" mean the numbers they give: more than 31,000 is not 26,000.
BOTH_BOUND = 0.05
AT_LEAST_REACH = 1.5
AT_MOST_REACH = 0.6
# A round number may stand for its neighbours by half its last digit, but never by more than this share.
ROUNDING = 0.05
# Nobody stops the time: ten minutes may have been nine.
ROUNDED_TIME = 0.1
# Converted units are rounded on the way: six miles are told as ten kilometres.
CONVERSION = 0.04
# "Dozens" reaches as far as this many times its least size.
VAGUE_REACH = 10
REMEMBERED = 4096  # figures whose range is not worked out anew for each that they are compared with
# From here on digits are grouped: 2004 is a year as often as a count.
_GROUPED_FROM = 10_000
_ROUNDED = frozenset(
    {FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.LENGTH, FigureKind.DURATION}
)
# Units that nobody converts: each tenth of a magnitude is told on purpose.
_SCALES = frozenset({"magnitude", "degree"})
_CONVERTED = frozenset({FigureKind.LENGTH, FigureKind.MEASURE, FigureKind.TEMPERATURE})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with its words, which vague numbers need."""

    figure: Figure
    words: str
    language: str

    @property
    def value(self) -> float | None:
        return self.figure.low if self.figure.low is not None else self.figure.high


def compare(a: Quantity, b: Quantity) -> Match:
    """Compare two values of one kind and unit. Vague words conflict only with numbers of another size."""
    if _equal(a, b):
        return Match.SAME
    if a.figure.bound is b.figure.bound is not Bound.EXACT and _known(a) and _known(b):
        share = ABOUT if a.figure.bound is Bound.APPROX else BOTH_BOUND
        meet = _meet(_around(a, share), _around(b, share))
    else:
        meet = _meet(plausible(a), plausible(b))
    return Match.COMPATIBLE if meet else Match.CONFLICT


def shown(quantity: Quantity) -> str:
    """A value in few words: plain numbers in digits, all else as the report writes it."""
    figure = quantity.figure
    plain = figure.bound is Bound.EXACT and figure.unit is None and figure.low == figure.high
    if plain and figure.low is not None and figure.low.is_integer():
        return f"{figure.low:,.0f}" if figure.low >= _GROUPED_FROM else f"{figure.low:.0f}"
    words = squeezed(quantity.words)
    return words[:1].lower() + words[1:]


@lru_cache(maxsize=REMEMBERED)
def plausible(quantity: Quantity) -> tuple[float, float]:
    """The least and greatest number that the words allow."""
    figure = quantity.figure
    if figure.low is None or figure.high is None:
        return _vague(quantity)
    match figure.bound:
        case Bound.AT_LEAST:
            return figure.low, figure.high * AT_LEAST_REACH
        case Bound.AT_MOST:
            return figure.low * AT_MOST_REACH, figure.high
        case Bound.APPROX:
            return _around(quantity, ABOUT)
    return _around(quantity, 0.0)


def _equal(a: Quantity, b: Quantity) -> bool:
    if not (_known(a) and _known(b)):
        return a.words.casefold() == b.words.casefold()
    same = math.isclose(a.figure.low or 0, b.figure.low or 0, rel_tol=1e-6)
    return same and math.isclose(a.figure.high or 0, b.figure.high or 0, rel_tol=1e-6) and _bounds_equal(a, b)


def _bounds_equal(a: Quantity, b: Quantity) -> bool:
    return a.figure.bound is b.figure.bound


def _known(quantity: Quantity) -> bool:
    return quantity.figure.low is not None and quantity.figure.high is not None


def _around(quantity: Quantity, share: float) -> tuple[float, float]:
    figure = quantity.figure
    low, high = figure.low or 0.0, figure.high or 0.0
    least = CONVERSION / 2 if figure.kind in _CONVERTED and figure.unit not in _SCALES else 0.0
    return low - abs(low) * share - _slack(low, figure, least), high + abs(high) * share + _slack(
        high, figure, least
    )


def _slack(value: float, figure: Figure, least: float) -> float:
    """How far a plainly written number may be rounded."""
    if figure.kind not in _ROUNDED or not value:
        return abs(value) * least
    place = _last_place(value)
    share = ROUNDED_TIME if figure.kind is FigureKind.DURATION else ROUNDING
    return max(abs(value) * least, min(place / 2, abs(value) * share) if place > 1 else 0.0)


def _last_place(value: float) -> float:
    """The decimal place of the last digit that is not zero: 100 for 600, 1 for 612."""
    if value != int(value):
        return 0.0
    place, rest = 1, abs(int(value))
    while rest and rest % 10 == 0:
        place, rest = place * 10, rest // 10
    return float(place)


def _vague(quantity: Quantity) -> tuple[float, float]:
    sizes = vocabulary(quantity.language).vague
    words = quantity.words.casefold().split()
    phrases = [" ".join(words[i:]) for i in range(len(words))]
    least = next((sizes[phrase] for phrase in phrases if phrase in sizes), None)
    return (least, least * VAGUE_REACH) if least else (0.0, math.inf)


def _meet(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
