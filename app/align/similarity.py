"""The signals that two sentences tell the same thing: each a matrix over all pairs, from 0 to 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np

from app.align.meaning import meaning
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
    QUOTES = "quotes"
    WORDING = "wording"
    ORDER = "order"
    LEAD = "lead"


Signals = Mapping[Sign, Matrix]


def signals(
    units: Units, reports: Sequence[Report], analyses: Sequence[Analysis], wording: Wording
) -> Signals:
    """Every signal for every pair of units, those of one report included."""
    things = told(units, reports, analyses, wording)
    at = np.array([unit.at for unit in units.all])
    leads = np.array([unit.leads for unit in units.all], dtype=np.float64)
    words = [thing.words for thing in things]
    return {
        Sign.MEANING: np.clip(meaning([unit.text for unit in units.all]), 0.0, 1.0),
        Sign.WORDS: overlap(words),
        Sign.RARE_WORDS: only_pair(words, units.report),
        Sign.VERBS: coverage([thing.verbs for thing in things]),
        Sign.NAMES: only_pair([thing.names for thing in things], units.report),
        Sign.FIGURES: only_pair([thing.figures for thing in things], units.report),
        Sign.QUOTES: coverage([thing.quoted for thing in things]),
        Sign.WORDING: overlap([_triples(runs) for runs in wording]),
        Sign.ORDER: 1.0 - np.abs(at[:, None] - at[None, :]),
        Sign.LEAD: leads[:, None] * leads[None, :],
    }


def _triples(runs: tuple[Run, ...]) -> set[str]:
    words = [word for run in runs for word in run.words]
    return {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}
