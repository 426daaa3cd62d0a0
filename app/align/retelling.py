"""How much of what a sentence tells another tells too, in the same words or in words of like meaning."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from app.align.shared import LEAST_WEIGHT, rarities
from app.align.things import Things, Weights, numbered, things
from app.align.units import Block, Places
from app.jobs import Monitor
from app.language import encode
from app.language.encoder import Vectors

AKIN = 0.5  # likeness from which two words begin to mean the same: lower lets every verb stand for another
MUCH = 8.0  # weight of what two sentences share: that of two or three rare words
AT_ONCE = 256  # words looked up in another report in one go: more takes memory


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a report with their vectors.

    `words` says who tells each; `by_unit` has the places of the words unit by unit, those of the i-th of
    the units that tell any (`tellers`) from `starts[i]` on.
    """

    words: Things
    vectors: Vectors
    by_unit: Places
    tellers: Places
    starts: Places


@dataclass(frozen=True, slots=True)
class Retelling:
    """What two reports' sentences share: its `weight`, and `likeness` as a share of what both tell."""

    weight: Block
    likeness: Block


def vocabulary(told: Sequence[AbstractSet[str]], monitor: Monitor | None = None) -> Vocabulary:
    """Encode each word of a report once. Raises Cancelled."""
    words = things(told)
    order = np.argsort(words.tellers, kind="stable")
    tellers, starts = np.unique(words.tellers[order], return_index=True)
    return Vocabulary(
        words=words,
        vectors=encode(numbered(told), monitor=monitor),
        by_unit=np.repeat(np.arange(len(words.numbers)), words.told_by)[order],
        tellers=tellers,
        starts=starts,
    )


def retelling(a: Vocabulary, b: Vocabulary) -> Retelling:
    """Match each word of a sentence with its likest in the other; rare words weigh more."""
    rare_a, rare_b = rarities(a.words, b.words)
    akin = np.clip((a.vectors @ b.vectors.T - AKIN) / (1 - AKIN), 0.0, 1.0)
    both = (_told_in(a, b, akin, rare_a) + _told_in(b, a, akin.T, rare_b).T) / np.float32(2.0)
    own_a, own_b = (
        np.maximum(of.words.summed(rare), LEAST_WEIGHT).astype(np.float32)
        for of, rare in ((a, rare_a), (b, rare_b))
    )
    likeness = both / np.sqrt(own_a[:, None] * own_b[None, :])
    return Retelling(weight=np.asarray(both), likeness=np.asarray(likeness))


def retold(found: Retelling) -> Block:
    """The weight of all that both tell, bent to stay below one."""
    return np.asarray(1.0 - np.exp(-found.weight / MUCH))


def _told_in(a: Vocabulary, b: Vocabulary, akin: Block, rare: Weights) -> Block:
    """For each unit of `a` (down) and of `b` (across) what the former's words weigh that the latter has."""
    found = np.zeros((a.words.units, b.words.units), dtype=np.float32)
    if not len(b.tellers):
        return found
    told = np.repeat(np.arange(len(rare)), a.words.told_by)
    for start in range(0, len(rare), AT_ONCE):
        likest = np.maximum.reduceat(akin[start : start + AT_ONCE].T[b.by_unit], b.starts, axis=0)
        own = (told >= start) & (told < start + AT_ONCE)
        weights = np.zeros((a.words.units, likest.shape[1]), dtype=np.float32)
        weights[a.words.tellers[own], told[own] - start] = rare[told[own]]
        found[:, b.tellers] += weights @ likest.T
    return found
