"""What sentences mean, compared: whole sentences and their clauses, across languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from app.align.units import Matrix
from app.language import encode

SHORTEST_CLAUSE = 5  # words: shorter pieces mean too little to be compared on their own
_BOUNDARY = re.compile(r"(?<=[,;:–—])\s+|\s+[-–—]+\s+|[\"“”„«»]\s*")


def meaning(texts: Sequence[str]) -> Matrix:
    """For each pair the best likeness of either sentence to a clause of the other, averaged both ways.

    Long news sentences tell several things: one shared clause is enough to belong together.
    """
    if not texts:
        return np.zeros((0, 0))
    clauses = [_clauses(text) for text in texts]
    whole = encode(texts)
    parts = encode([clause for own in clauses for clause in own])
    starts = [0, *accumulate(len(own) for own in clauses[:-1])]
    likeness = np.maximum.reduceat(whole @ parts.T, starts, axis=1).astype(np.float64)
    return np.maximum(likeness, likeness.T)


def _clauses(text: str) -> list[str]:
    """Pieces between commas, dashes and quotation marks; too short ones join their neighbour."""
    pieces = [piece for piece in _BOUNDARY.split(text) if piece.strip()]
    clauses: list[str] = []
    held = ""
    for piece in pieces:
        held = f"{held} {piece}".strip()
        if len(held.split()) >= SHORTEST_CLAUSE:
            clauses.append(held)
            held = ""
    if not clauses:
        return [text]
    if held:
        clauses[-1] = f"{clauses[-1]} {held}"
    return clauses
