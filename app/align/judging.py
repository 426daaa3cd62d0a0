"""How likely each pair of sentences tells the same thing: first each pair alone, then all pairs together."""

from __future__ import annotations

import numpy as np

from app.align.account import Account
from app.align.similarity import Sign, Signals
from app.align.units import Block, Mask
from app.align.weights import (
    ALONE,
    ALONE_ABROAD,
    RIVAL,
    TOGETHER,
    TOGETHER_ABROAD,
    TWIN,
    VERBATIM,
    WINDOW,
    Together,
)

CERTAIN = np.float32(1e-4)  # likelihoods stay this far from 0 and 1, so that their odds are finite


def alone(a: Account, b: Account, signals: Signals) -> Block:
    """The likelihood of a link for each pair of units by itself."""
    weights = ALONE if a.language == b.language else ALONE_ABROAD
    odds = weights.bias + sum(np.float32(weight) * signals[sign] for sign, weight in weights.signs.items())
    return likelihood(np.asarray(odds, dtype=np.float32))


def together(a: Account, b: Account) -> Together:
    """How pairs of units are judged among all others."""
    return TOGETHER if a.language == b.language else TOGETHER_ABROAD


def among_two(weights: Together, first: Block, signals: Signals) -> Block:
    """The log-odds of each pair among all pairs of the two reports; what a third one tells comes on top."""
    odds = weights.bias + np.float32(weights.alone) * _log_odds(first)
    odds += np.float32(weights.near) * near(first) + np.float32(weights.lead) * signals[Sign.LEAD]
    verbatim = signals[Sign.WORDING] >= VERBATIM
    odds += np.float32(TWIN) * verbatim - np.float32(RIVAL) * outdone(verbatim)
    return np.asarray(odds)


def near(likely: Block) -> Block:
    """How many links are to be expected between the neighbours of both sentences."""
    return np.asarray(_around(_around(likely).T).T - likely)


def _around(likely: Block) -> Block:
    """Each row with those of its neighbours on either side added."""
    summed = likely.copy()
    for step in range(1, min(WINDOW, len(likely) - 1) + 1):
        summed[step:] += likely[:-step]
        summed[:-step] += likely[step:]
    return summed


def outdone(verbatim: Mask) -> Mask:
    """Pairs of which one sentence stands in the other's report verbatim, elsewhere.

    What it tells besides is then most likely told by that twin alone.
    """
    return (verbatim.any(axis=1, keepdims=True) | verbatim.any(axis=0, keepdims=True)) & ~verbatim


def likelihood(odds: Block) -> Block:
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


def _log_odds(likely: Block) -> Block:
    kept = np.clip(likely, CERTAIN, 1 - CERTAIN)
    return np.asarray(np.log(kept / (1 - kept)))
