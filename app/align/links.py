"""From likelihoods to links: which pairs of sentences are linked, with what speaks for each."""

from __future__ import annotations

import numpy as np

from app.align.copies import Copies
from app.align.pins import Pins
from app.align.similarity import Signals
from app.align.units import Mask, Matrix, Units
from app.align.weights import LINKED
from app.model.alignment import Link, Signal

READER = "reader"  # the signal of a link that the reader made
SHOWN = 0.05  # a weaker signal explains nothing


def links(units: Units, likely: Matrix, signals: Signals, pins: Pins, copies: Copies) -> tuple[Link, ...]:
    """Every pair that is likely enough, sorted by place; a sentence may be in many links or none."""
    places = np.argwhere(np.triu(chosen(likely))).tolist()
    return tuple(
        Link(
            a=units.all[a].passage,
            b=units.all[b].passage,
            score=round(float(likely[a, b]), 4),
            signals=_reasons(signals, pins, a, b),
            same_copy=(a, b) in copies.pairs,
        )
        for a, b in places
    )


def chosen(likely: Matrix) -> Mask:
    """Which pairs of units are linked."""
    return likely >= LINKED


def _reasons(signals: Signals, pins: Pins, a: int, b: int) -> tuple[Signal, ...]:
    if pins.together[a, b]:
        return (Signal(READER, 1.0),)
    values = ((sign.value, round(float(matrix[a, b]), 4)) for sign, matrix in signals.items())
    return tuple(Signal(name, value) for name, value in values if value >= SHOWN)
