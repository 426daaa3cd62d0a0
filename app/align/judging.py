"""How likely each pair of sentences tells the same thing: first each pair alone, then all pairs together."""

from __future__ import annotations

import numpy as np

from app.align.pins import Pins
from app.align.similarity import Sign, Signals
from app.align.units import Mask, Matrix, Units
from app.align.weights import (
    ALONE,
    ALONE_ABROAD,
    RIVAL,
    TOGETHER,
    TOGETHER_ABROAD,
    TWIN,
    VERBATIM,
    WINDOW,
    Alone,
    Together,
)

CERTAIN = 1e-4  # likelihoods stay this far from 0 and 1, so that their odds are finite


def judge(units: Units, signals: Signals, pins: Pins) -> Matrix:
    """The likelihood of a link for each pair of units; 0 within a report. The reader's pins hold."""
    first = np.where(units.abroad, _alone(signals, ALONE_ABROAD), _alone(signals, ALONE))
    first = pins.obeyed(np.where(units.apart, first, 0.0))
    around, third = near(units, first), through_third(units, first)

    def among_all(weights: Together) -> Matrix:
        context = weights.near * around + weights.third * third + weights.lead * signals[Sign.LEAD]
        return np.asarray(weights.bias + weights.alone * _log_odds(first) + context)

    odds = np.where(units.abroad, among_all(TOGETHER_ABROAD), among_all(TOGETHER))
    verbatim = (signals[Sign.WORDING] >= VERBATIM) & units.apart
    odds += TWIN * verbatim - RIVAL * outdone(units, verbatim)
    return pins.obeyed(np.where(units.apart, _likelihood(odds), 0.0))


def _alone(signals: Signals, weights: Alone) -> Matrix:
    odds = weights.bias + sum(weight * signals[sign] for sign, weight in weights.signs.items())
    return _likelihood(np.asarray(odds))


def near(units: Units, likely: Matrix) -> Matrix:
    """How many links are to be expected between the neighbours of both sentences."""
    places = np.arange(len(units))
    around = (np.abs(places[:, None] - places[None, :]) <= WINDOW) & ~units.apart
    return np.asarray(around @ likely @ around.T - likely)


def through_third(units: Units, likely: Matrix) -> Matrix:
    """How likely both sentences tell what some sentence of one third report tells.

    The most telling report counts, not the sum, so that more reports do not mean more links.
    """
    best = np.zeros_like(likely)
    for report in np.unique(units.report):
        third = units.of(report)
        best = np.maximum(best, likely[:, third] @ likely[third, :])
    return np.asarray(1.0 - np.exp(-best))


def outdone(units: Units, verbatim: Mask) -> Mask:
    """Pairs of which one sentence stands in the other's report verbatim, elsewhere.

    What it tells besides is then most likely told by that twin alone.
    """
    told_in = np.stack([verbatim[:, units.of(r)].any(axis=1) for r in range(units.report.max(initial=0) + 1)])
    has_twin = told_in[units.report].T
    return (has_twin | has_twin.T) & ~verbatim


def _likelihood(odds: Matrix) -> Matrix:
    return np.asarray(1.0 / (1.0 + np.exp(-odds)))


def _log_odds(likely: Matrix) -> Matrix:
    kept = np.clip(likely, CERTAIN, 1.0 - CERTAIN)
    return np.asarray(np.log(kept / (1.0 - kept)))
