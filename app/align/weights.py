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
    bias=-6.7,
    signs={
        Sign.MEANING: 5.1,
        Sign.WORDS: 10.1,
        Sign.RARE_WORDS: 3.7,
        Sign.VERBS: 0.8,
        Sign.FIGURES: 5.1,
        Sign.QUOTES: 5.6,
        Sign.ORDER: 0.7,
        Sign.LEAD: 1.7,
    },
)
ALONE_ABROAD = Alone(
    bias=-4.3,
    signs={
        Sign.STANDING_OUT: 8.7,
        Sign.BEST_MATCH: 3.7,
        Sign.RARE_WORDS: 2.0,
        Sign.FIGURES: 6.7,
        Sign.TIMES: 6.0,
        Sign.PARALLEL: 2.9,
    },
)
TOGETHER = Together(bias=-1.5, alone=0.81, near=0.45, third=2.5, lead=-1.9)
TOGETHER_ABROAD = Together(bias=0.0, alone=0.95, near=0.0, third=1.0, lead=0.0)

VERBATIM = 0.5  # share of word triples from which two sentences are one and the same, a word or two changed
RIVAL = 3.0  # log-odds that a pair loses if one of its sentences stands verbatim elsewhere in that report

LINKED = 0.28  # likelihood from which a pair is linked: lower links what is merely on one topic
