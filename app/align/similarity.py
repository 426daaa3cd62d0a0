"""The signals that two sentences tell the same thing: each a matrix over all pairs, at most 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np

from app.align.meaning import meaning
from app.align.rivals import best_match, parallel, standing_out
from app.align.shared import coverage, only_pair, overlap
from app.align.units import Matrix, Units
from app.align.wording import Run, Wording
from app.align.words import told
from app.model.analysis import Analysis
from app.model.report import Report


class Sign(StrEnum):
    """What can speak for a link, by the name that a link shows."""

    MEANING = "meaning"
    WORDS = "words"
    RARE_WORDS = "rare_words"
    VERBS = "verbs"
    NAMES = "names"
    FIGURES = "figures"
    TIMES = "times"
    QUOTES = "quotes"
    WORDING = "wording"
    ORDER = "order"
    LEAD = "lead"
    STANDING_OUT = "standing_out"
    BEST_MATCH = "best_match"
    PARALLEL = "parallel"


Signals = Mapping[Sign, Matrix]


def signals(
    units: Units, reports: Sequence[Report], analyses: Sequence[Analysis], wording: Wording
) -> Signals:
    """Every signal for every pair of units, those of one report included."""
    things = told(units, reports, analyses, wording)
    at = np.array([unit.at for unit in units.all])
    leads = np.array([unit.leads for unit in units.all], dtype=np.float64)
    words = [thing.words for thing in things]
    alike = np.clip(meaning([unit.text for unit in units.all]), 0.0, 1.0)
    rare_words = only_pair(words, units.report)
    figures = only_pair([thing.figures for thing in things], units.report)
    return {
        Sign.MEANING: alike,
        Sign.WORDS: overlap(words),
        Sign.RARE_WORDS: rare_words,
        Sign.VERBS: coverage([thing.verbs for thing in things]),
        Sign.NAMES: only_pair([thing.names for thing in things], units.report),
        Sign.FIGURES: figures,
        Sign.TIMES: only_pair([thing.times for thing in things], units.report),
        Sign.QUOTES: coverage([thing.quoted for thing in things]),
        Sign.WORDING: overlap([_triples(runs) for runs in wording]),
        Sign.ORDER: 1.0 - np.abs(at[:, None] - at[None, :]),
        Sign.LEAD: leads[:, None] * leads[None, :],
        Sign.STANDING_OUT: standing_out(units, alike),
        Sign.BEST_MATCH: best_match(units, alike),
        Sign.PARALLEL: parallel(units, alike + rare_words + figures),
    }


def _triples(runs: tuple[Run, ...]) -> set[str]:
    words = [word for run in runs for word in run.words]
    return {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}
