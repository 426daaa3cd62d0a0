"""The signals that two sentences tell the same thing: each a matrix over all pairs, at most 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np

from app.align.meaning import meaning
from app.align.rivals import best_match, parallel, standing_out
from app.align.shared import coverage, likeness, only_pair, overlap
from app.align.units import Matrix, Units
from app.align.wording import Run, Wording
from app.align.words import told
from app.model.analysis import Analysis
from app.model.report import Report

# Sentences in which an opening's weight fades to a third. Headline and lead sum up one event, so what is
# alike in them is one thing told, even where a headline says it in other words.
OPENING = 2.0


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


Signals = Mapping[Sign, Matrix]


def signals(
    units: Units, reports: Sequence[Report], analyses: Sequence[Analysis], wording: Wording
) -> Signals:
    """Every signal for every pair of units, those of one report included."""
    things = told(units, reports, analyses, wording)
    leads = np.array([unit.leads for unit in units.all], dtype=np.float64)
    opening = np.exp([-unit.sentence / OPENING for unit in units.all])
    alike = np.clip(meaning([unit.text for unit in units.all]), 0.0, 1.0)
    rare_words = only_pair([thing.common for thing in things], units.report)
    names = only_pair([thing.names for thing in things], units.report)
    figures = only_pair([thing.figures for thing in things], units.report)
    return {
        Sign.MEANING: alike,
        Sign.WORDS: overlap([thing.words for thing in things]),
        Sign.RARE_WORDS: rare_words,
        Sign.NAMES: names,
        Sign.FIGURES: figures,
        Sign.TIMES: only_pair([thing.times for thing in things], units.report),
        Sign.QUOTES: coverage([thing.quoted for thing in things]),
        Sign.WORDING: likeness([_triples(runs) for runs in wording]),
        Sign.LEAD: leads[:, None] * leads[None, :],
        Sign.OPENING: opening[:, None] * opening[None, :] * alike,
        Sign.STANDING_OUT: standing_out(units, alike),
        Sign.BEST_MATCH: best_match(units, alike),
        Sign.PARALLEL: parallel(units, alike + rare_words + names + figures),
    }


def _triples(runs: tuple[Run, ...]) -> set[str]:
    """All three consecutive words; a shorter sentence counts as one."""
    words = [word for run in runs for word in run.words]
    return {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}
