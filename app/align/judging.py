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

STEPS = [step for step in range(-WINDOW, WINDOW + 1) if step]
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
    """How likely the likeliest link between neighbours of the two sentences is, the pair itself left out."""
    across = [_moved(likely.T, step).T for step in STEPS]
    beside = np.maximum.reduce([likely, *across])
    return np.asarray(np.maximum.reduce([*across, *(_moved(beside, step) for step in STEPS)]))


def _moved(likely: Block, step: int) -> Block:
    """Each row in the place of the one so many steps before it; 0 where there is none."""
    moved = np.zeros_like(likely)
    if step > 0:
        moved[step:] = likely[:-step]
    else:
        moved[:step] = likely[-step:]
    return moved


def outdone(verbatim: Mask) -> Mask:
    """Pairs of which each sentence stands in the other's report verbatim, elsewhere.

    What they tell besides is then most likely told by those twins alone.
    """
    return verbatim.any(axis=1, keepdims=True) & verbatim.any(axis=0, keepdims=True) & ~verbatim


def chosen(likely: Block, weights: Together) -> Mask:
    """Which pairs are linked: the likely ones, and less likely ones where each is the other's likeliest."""
    best = (likely == likely.max(axis=1, keepdims=True)) & (likely == likely.max(axis=0, keepdims=True))
    return np.asarray((likely >= weights.linked) | (best & (likely >= weights.linked_if_best)))


def likelihood(odds: Block) -> Block:
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


def _log_odds(likely: Block) -> Block:
    kept = np.clip(likely, CERTAIN, 1 - CERTAIN)
    return np.asarray(np.log(kept / (1 - kept)))
