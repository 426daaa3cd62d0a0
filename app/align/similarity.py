"""The signals that two sentences tell the same thing: each a block over two reports, at most 1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import numpy as np

from app.align.account import Account
from app.align.meaning import meaning
from app.align.rivals import best_match, parallel, standing_out
from app.align.shared import coverage, likeness, only_pair, overlap
from app.align.units import Block
from app.jobs import Monitor


class Sign(StrEnum):
    """What can speak for a link, by the name that a link shows."""

    MEANING = "meaning"
    WORDS = "words"
    RARE_WORDS = "rare_words"
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
    evident = found[Sign.RARE_WORDS] + found[Sign.NAMES] + found[Sign.FIGURES]
    return found | {
        Sign.OPENING: np.outer(a.opening, b.opening) * alike,
        Sign.STANDING_OUT: standing_out(alike),
        Sign.BEST_MATCH: best_match(alike),
        Sign.PARALLEL: parallel(a.at, b.at, alike + evident),
    }


_OF_ACCOUNTS: Mapping[Sign, Callable[[Account, Account], Block]] = {
    Sign.MEANING: lambda a, b: meaning(a.meanings, b.meanings),
    Sign.WORDS: lambda a, b: overlap(a.words, b.words),
    Sign.RARE_WORDS: lambda a, b: only_pair(a.common, b.common),
    Sign.NAMES: lambda a, b: only_pair(a.names, b.names),
    Sign.FIGURES: lambda a, b: only_pair(a.figures, b.figures),
    Sign.TIMES: lambda a, b: only_pair(a.times, b.times),
    Sign.QUOTES: lambda a, b: coverage(a.quoted, b.quoted),
    Sign.WORDING: lambda a, b: likeness(a.triples, b.triples),
    Sign.LEAD: lambda a, b: np.outer(a.leads, b.leads),
}
