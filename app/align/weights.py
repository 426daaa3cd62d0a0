"""The numbers of linking: what each signal weighs, how far context counts, when a pair is linked.

The weights were fitted by logistic regression, on eight labelled events of three reports each for reports
in one language, for two languages on twenty translated articles, whole and with sentences left out and
moved, and on independent reports in French and English; leaving out one event at a time changed none in
kind. Signals go from 0 to 1, so a weight is what a full signal adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.align.similarity import Sign

WINDOW = 2  # sentences on either side whose links support a link: about a paragraph


@dataclass(frozen=True, slots=True)
class Alone:
    """How a pair is judged by itself."""

    bias: float
    signs: Mapping[Sign, float]


@dataclass(frozen=True, slots=True)
class Together:
    """How a pair is judged among all others.

    `alone` weighs its own log-odds, `near` the likely links around it, `third` the likelihood that both
    are linked to one sentence of a third report, `lead` that both stand where reports sum up.
    """

    bias: float
    alone: float
    near: float
    third: float
    lead: float


ALONE = Alone(
    bias=-5.2,
    signs={
        Sign.MEANING: 2.8,
        Sign.STANDING_OUT: 2.4,
        Sign.WORDS: 10.5,
        Sign.RARE_WORDS: 3.6,
        Sign.FIGURES: 4.0,
        Sign.QUOTES: 5.2,
        Sign.OPENING: 9.0,
    },
)
ALONE_ABROAD = Alone(
    bias=-4.6,
    signs={
        Sign.STANDING_OUT: 8.6,
        Sign.BEST_MATCH: 3.8,
        Sign.RARE_WORDS: 4.0,
        Sign.NAMES: 1.0,
        Sign.FIGURES: 6.6,
        Sign.TIMES: 6.0,
        Sign.PARALLEL: 2.7,
    },
)
TOGETHER = Together(bias=-1.35, alone=0.82, near=0.48, third=1.8, lead=-1.9)
TOGETHER_ABROAD = Together(bias=0.0, alone=0.95, near=0.0, third=1.0, lead=0.0)

VERBATIM = 0.7  # likeness in word triples from which two sentences are the same but for a word or two
TWIN = 6.0  # log-odds that a verbatim pair gains, whatever else speaks against it: a bare headline has little
RIVAL = 2.0  # log-odds that a pair loses if one of its sentences stands verbatim elsewhere in that report

LINKED = 0.25  # likelihood from which a pair is linked: lower links what is merely on one topic
