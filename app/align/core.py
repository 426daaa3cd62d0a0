"""How near a sentence is to the news itself: to what headlines and first sentences tell."""

from __future__ import annotations

import numpy as np

from app.align.meaning import Meanings, meaning, opening_of
from app.align.retelling import Vocabulary, retelling
from app.align.units import Block, Vector

# Sentences that begin a report: what others tell of the same in detail is told by many reports, while
# what no opening touches is mostly one report's own background.
OPENING = 5
TOPIC = 3  # sentences that say what a report is about at all


def to_opening(likeness: Block) -> Vector:
    """How like each unit (down) is to the likest of the other report's first ones (across)."""
    return np.asarray(likeness[:, :OPENING].max(axis=1, initial=0.0))


def to_own_opening(told: Vocabulary) -> Vector:
    """The same within one report, no unit being compared with itself."""
    likeness = retelling(told, told).likeness.copy()
    np.fill_diagonal(likeness, 0.0)
    return to_opening(likeness)


def on_topic(likeness: Block) -> Vector:
    """How like each unit (down) is to the other report's first ones (across) together."""
    return np.asarray(likeness[:, :TOPIC].mean(axis=1))


def on_own_topic(told: Meanings) -> Vector:
    """The same within one report, no unit being compared with itself."""
    likeness = meaning(told, opening_of(told, TOPIC)).copy()
    np.fill_diagonal(likeness, 0.0)
    return on_topic(likeness)
