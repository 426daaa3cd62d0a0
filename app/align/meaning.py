"""What sentences mean, compared: whole sentences and their clauses, across languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from app.align.units import Block
from app.language import encode
from app.language.encoder import Vectors

SHORTEST_CLAUSE = 5  # words: shorter pieces mean too little to be compared on their own
AT_ONCE = 256  # sentences compared with another report in one go: more takes memory
_BOUNDARY = re.compile(r"(?<=[,;:–—])\s+|\s+[-–—]+\s+|[\"“”„«»]\s*")


@dataclass(frozen=True, slots=True)
class Meanings:
    """The vectors of a report's sentences and of their clauses; those of sentence i begin at `starts[i]`."""

    whole: Vectors
    clauses: Vectors
    starts: tuple[int, ...]


def meanings(texts: Sequence[str]) -> Meanings:
    """Encode one report's sentences, in one batch of their own."""
    parted = [clauses(text) for text in texts]
    vectors = encode([*texts, *(clause for own in parted for clause in own)])
    starts = tuple(accumulate((len(own) for own in parted[:-1]), initial=0))
    return Meanings(vectors[: len(texts)], vectors[len(texts) :], starts)


def meaning(a: Meanings, b: Meanings) -> Block:
    """For each pair the best likeness of either sentence to a clause of the other, 0 to 1.

    Long news sentences tell several things: one shared clause is enough to belong together.
    """
    return np.clip(np.maximum(_to_clauses(a, b), _to_clauses(b, a).T), 0.0, 1.0)


def _to_clauses(a: Meanings, b: Meanings) -> Block:
    likest = np.empty((len(a.whole), len(b.starts)), dtype=np.float32)
    for start in range(0, len(a.whole), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        np.maximum.reduceat(a.whole[part] @ b.clauses.T, b.starts, axis=1, out=likest[part])
    return likest


def clauses(text: str) -> list[str]:
    """Pieces between commas, dashes and quotation marks; too short ones join their neighbour."""
    pieces = [piece for piece in _BOUNDARY.split(text) if piece.strip()]
    parts: list[str] = []
    held = ""
    for piece in pieces:
        held = f"{held} {piece}".strip()
        if len(held.split()) >= SHORTEST_CLAUSE:
            parts.append(held)
            held = ""
    if not parts:
        return [text]
    if held:
        parts[-1] = f"{parts[-1]} {held}"
    return parts
