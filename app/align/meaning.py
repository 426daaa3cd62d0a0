"""What sentences mean, compared: whole sentences and their clauses, across languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np

from app.align.units import Block
from app.jobs import Monitor
from app.language import encode
from app.language.encoder import Vectors

SHORTEST_CLAUSE = 5  # words: shorter pieces mean too little to be compared on their own
AT_ONCE = 256  # sentences compared with another report in one go: more takes memory
_BOUNDARY = re.compile(r"(?<=[,;:–—])\s+|\s+[-–—]+\s+|[\"“”„«»]\s*")


@dataclass(frozen=True, slots=True)
class Meanings:
    """The vectors of a report's sentences, alone and read on into the next one, and of their clauses.

    The clauses of sentence i begin at `starts[i]`.
    """

    whole: Vectors
    onward: Vectors
    clauses: Vectors
    starts: tuple[int, ...]


def meanings(texts: Sequence[str], monitor: Monitor) -> Meanings:
    """Encode one report's sentences, each beside what has words in common with it. Raises Cancelled."""
    onward, parted = _onward(texts), [clauses(text) for text in texts]
    beside = [text for told in zip(texts, onward, parted, strict=True) for text in (*told[:2], *told[2])]
    vectors = encode(beside, monitor=monitor)
    place = {text: i for i, text in enumerate(beside)}

    def of(told: Iterable[str]) -> Vectors:
        return np.asarray(vectors[np.array([place[text] for text in told], dtype=np.intp)])

    starts = tuple(accumulate((len(own) for own in parted[:-1]), initial=0))
    return Meanings(of(texts), of(onward), of(chain.from_iterable(parted)), starts)


def meaning(a: Meanings, b: Meanings) -> Block:
    """For each pair the best likeness of either sentence to a clause of the other, 0 to 1.

    Long news sentences tell several things: one shared clause is enough to belong together.
    """
    return np.clip(np.maximum(_to_clauses(a, b), _to_clauses(b, a).T), 0.0, 1.0)


def meaning_onward(a: Meanings, b: Meanings) -> Block:
    """For each pair the best likeness of either sentence to the other read together with what follows it.

    What one newsroom tells in a sentence another tells in two, and a quotation goes on in the next.
    """
    return np.asarray(np.clip(np.maximum(a.onward @ b.whole.T, a.whole @ b.onward.T), 0.0, 1.0))


def opening_of(told: Meanings, count: int) -> Meanings:
    """The same for the first sentences alone."""
    end = told.starts[count] if count < len(told.starts) else len(told.clauses)
    return Meanings(told.whole[:count], told.onward[:count], told.clauses[:end], told.starts[:count])


def _onward(texts: Sequence[str]) -> list[str]:
    """Each sentence with the next; a headline is followed by nothing, and so is the last sentence."""
    return [*texts[:1], *(" ".join(texts[i : i + 2]) for i in range(1, len(texts)))]


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
