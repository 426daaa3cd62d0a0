"""The signals that two sentences tell the same thing: each a block over two reports, at most 1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import numpy as np

from app.align.account import Account
from app.align.core import on_topic, to_opening
from app.align.meaning import meaning, meaning_onward
from app.align.retelling import Retelling, retelling, retold
from app.align.rivals import best_match, parallel, standing_out
from app.align.shared import coverage, likeness, only_pair
from app.align.units import Block, Vector
from app.jobs import Monitor


class Sign(StrEnum):
    """What can speak for a link, by the name that a link shows."""

    MEANING = "meaning"
    MEANING_ONWARD = "meaning_onward"
    RETOLD = "retold"
    RARE_WORDS = "rare_words"
    RARE_THINGS = "rare_things"
    NAMES = "names"
    FIGURES = "figures"
    TIMES = "times"
    QUOTES = "quotes"
    WORDING = "wording"
    LEAD = "lead"
    OPENING = "opening"
    STANDING_OUT = "standing_out"
    BEST_MATCH = "best_match"
    PARALLEL = "parallel"
    CORE = "core"
    TOPIC = "topic"
    LATE = "late"
    LENGTH = "length"
    QUOTING = "quoting"
    SIZE = "size"


LARGE = 8.0  # the logarithm of the pairs between two long reports

# How a pair stands, which by itself is no reason for a link.
CIRCUMSTANCES = frozenset({Sign.LEAD, Sign.TOPIC, Sign.LATE, Sign.LENGTH, Sign.QUOTING, Sign.SIZE})

Signals = Mapping[Sign, Block]


def signals(a: Account, b: Account, monitor: Monitor) -> Signals:
    """Every signal for every unit of the one report (down) and of the other (across).

    None depends on a third report: what is found for two reports holds whatever else is open.
    """
    found: dict[Sign, Block] = {}
    for sign, signal in _OF_ACCOUNTS.items():
        monitor.check()
        found[sign] = signal(a, b)
    alike = found[Sign.MEANING]
    told = retelling(a.vocabulary, b.vocabulary)
    monitor.check()
    evident = found[Sign.RARE_WORDS] + found[Sign.NAMES] + found[Sign.FIGURES]
    return found | {
        Sign.RETOLD: retold(told),
        Sign.CORE: _core(a, b, told),
        Sign.TOPIC: _topic(a, b, alike),
        Sign.OPENING: np.outer(a.opening, b.opening) * alike,
        Sign.STANDING_OUT: standing_out(alike),
        Sign.BEST_MATCH: best_match(alike),
        Sign.PARALLEL: parallel(a.at, b.at, alike + evident),
    }


def _core(a: Account, b: Account, told: Retelling) -> Block:
    """High where both sentences are near to what an opening of either report tells."""
    core_a = np.maximum(a.core, to_opening(told.likeness))
    core_b = np.maximum(b.core, to_opening(told.likeness.T))
    return np.outer(core_a, core_b)


def _topic(a: Account, b: Account, alike: Block) -> Block:
    """High where both sentences resemble the openings as a whole, as all on one topic do."""
    both = np.outer(a.topic + on_topic(alike), b.topic + on_topic(alike.T))
    return np.asarray(both / np.float32(4.0))


def _mean(a: Vector, b: Vector) -> Block:
    return np.asarray((a[:, None] + b[None, :]) / np.float32(2.0))


_OF_ACCOUNTS: Mapping[Sign, Callable[[Account, Account], Block]] = {
    Sign.MEANING: lambda a, b: meaning(a.meanings, b.meanings),
    Sign.MEANING_ONWARD: lambda a, b: meaning_onward(a.meanings, b.meanings),
    Sign.RARE_THINGS: lambda a, b: only_pair(a.words, b.words),
    Sign.RARE_WORDS: lambda a, b: only_pair(a.common, b.common),
    Sign.NAMES: lambda a, b: only_pair(a.names, b.names),
    Sign.FIGURES: lambda a, b: only_pair(a.figures, b.figures),
    Sign.TIMES: lambda a, b: only_pair(a.times, b.times),
    Sign.QUOTES: lambda a, b: coverage(a.quoted, b.quoted),
    Sign.WORDING: lambda a, b: likeness(a.triples, b.triples),
    Sign.LEAD: lambda a, b: np.outer(a.leads, b.leads),
    Sign.LATE: lambda a, b: _mean(a.at, b.at),
    Sign.LENGTH: lambda a, b: np.minimum.outer(a.length, b.length),
    Sign.QUOTING: lambda a, b: _mean(a.quoting, b.quoting),
    Sign.SIZE: lambda a, b: np.full((len(a), len(b)), np.log(len(a) * len(b)) / LARGE, dtype=np.float32),
}
