"""How much the sentences of two reports share of a kind of thing."""

from __future__ import annotations

import numpy as np

from app.align.things import Things, Weights, added_up, in_both
from app.align.units import Block, Places

RAREST = 4.0  # weight of a thing that one sentence alone tells
LEAST_WEIGHT = 2.8  # of what a sentence tells: a single common word shared by two short ones is no match


def coverage(a: Things, b: Things) -> Block:
    """The share of what the sparer sentence tells that both tell, 0 to 1.

    A thing weighs the more the fewer sentences of the two reports tell it.
    """
    both, own_a, own_b = _weighed(a, b)
    return _block(both / np.minimum(own_a[:, None], own_b[None, :]))


def likeness(a: Things, b: Things) -> Block:
    """The share of all that two sentences tell that both tell, 0 to 1, all things weighing alike (cosine)."""
    shared = in_both(a, b)
    both = added_up(a, b, shared, np.ones(len(shared[0])))
    own_a, own_b = (np.maximum(of.summed(np.ones(len(of.numbers))), 1.0) for of in (a, b))
    return _block(both / np.sqrt(own_a[:, None] * own_b[None, :]))


def only_pair(a: Things, b: Things) -> Block:
    """How far two sentences are the only ones of their reports to tell a thing, 0 to 1.

    A thing told by m sentences of one report and n of the other speaks with 1 / mn for each pair of
    them; the sum over all things told by both is bent to stay below one.
    """
    in_a, in_b = in_both(a, b)
    both = added_up(a, b, (in_a, in_b), 1.0 / (a.told_by[in_a] * b.told_by[in_b]))
    return _block(1.0 - np.exp(-both / 2))


def rarities(a: Things, b: Things) -> tuple[Weights, Weights]:
    """What each thing of either report weighs: the fewer of the sentences of both tell it, the more."""
    in_a, in_b = in_both(a, b)
    of_a, of_b = a.told_by.copy(), b.told_by.copy()
    of_a[in_a] += b.told_by[in_b]
    of_b[in_b] = of_a[in_a]
    return _rarity(of_a, a.units + b.units), _rarity(of_b, a.units + b.units)


def _weighed(a: Things, b: Things) -> tuple[Weights, Weights, Weights]:
    """The weight that each two sentences share, and that of each sentence, but at least the least."""
    in_a, in_b = in_both(a, b)
    rare_a, rare_b = rarities(a, b)
    own_a, own_b = a.summed(rare_a), b.summed(rare_b)
    both = added_up(a, b, (in_a, in_b), rare_a[in_a])
    return both, np.maximum(own_a, LEAST_WEIGHT), np.maximum(own_b, LEAST_WEIGHT)


def _rarity(told_by: Places, sentences: int) -> Weights:
    """Its inverse document frequency, on a scale that does not depend on how long the reports are."""
    return np.asarray(RAREST * np.log((sentences + 1) / told_by) / np.log(sentences + 1))


def _block(values: Weights) -> Block:
    return values.astype(np.float32)
