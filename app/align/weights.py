"""The numbers of linking: what each signal weighs, how far context counts, when a pair is linked.

For reports in one language the weights were fitted by logistic regression on eight labelled events of three
reports each: first the signals of a pair alone, then its odds with its context, the odds of each event being
found without that event. A link weighs the less the more links its sentences have in those two reports, so
that every sentence counts alike and not every link: whether a report tells a thing at all matters most. The
bias of the second step is raised so that the threshold reads as a likelihood.

Fitted on seven events and judged on the eighth, with what the earlier signals came to in brackets: links
P .69 R .63 F1 .66 (.61, .65, .63), told also in another report F1 .835 (.823), told nowhere else .81 (.76).
On the events it was fitted to F1 is .68 and .84: little is learnt by heart.

For two languages they were fitted on twenty translated articles, whole and with sentences left out and moved,
and on independent reports in French and English; leaving out one event at a time changed none in kind.

Signals go from 0 to 1, so a weight is what a full signal adds to the log-odds. Those below zero correct the
others: long sentences share words by chance (length), on one topic all are alike (topic), what stands late
or between quotation marks is more often one report's own, and of the pairs of two long reports a smaller
share is told by both (size).
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

    `alone` weighs its own log-odds, `near` the likeliest link around it, `third` the likelihood that both
    are linked to one sentence of a third report, `lead` that both stand where reports sum up. A pair is
    linked from the likelihood `linked`, or from `linked_if_best` if each sentence is the other's likeliest in
    that report: lower links what is merely on one topic.
    """

    bias: float
    alone: float
    near: float
    third: float
    lead: float
    linked: float
    linked_if_best: float


ALONE = Alone(
    bias=-0.79,
    signs={
        Sign.MEANING_ONWARD: 4.08,
        Sign.STANDING_OUT: 5.64,
        Sign.RETOLD: 4.23,
        Sign.RARE_WORDS: 2.77,
        Sign.RARE_THINGS: 1.95,
        Sign.QUOTES: 3.69,
        Sign.OPENING: 2.47,
        Sign.CORE: 5.36,
        Sign.TOPIC: -5.89,
        Sign.LENGTH: -6.05,
        Sign.LATE: -1.18,
        Sign.QUOTING: -0.85,
        Sign.SIZE: -2.71,
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
TOGETHER = Together(
    bias=0.06, alone=0.93, near=1.23, third=1.67, lead=-1.14, linked=0.35, linked_if_best=0.29
)
TOGETHER_ABROAD = Together(
    bias=0.0, alone=0.95, near=0.0, third=1.0, lead=0.0, linked=0.25, linked_if_best=0.25
)

VERBATIM = 0.7  # likeness in word triples from which two sentences are the same but for a word or two
TWIN = 6.0  # log-odds that a verbatim pair gains, whatever else speaks against it: a bare headline has little
RIVAL = 4.0  # log-odds that a pair loses if both its sentences stand verbatim elsewhere in the other report
