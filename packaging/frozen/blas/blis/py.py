"""What thinc asks of BLIS from Python."""

from __future__ import annotations

from typing import Any

import numpy as np


def gemm(
    x: np.ndarray[Any, Any],
    y: np.ndarray[Any, Any],
    *,
    out: np.ndarray[Any, Any] | None = None,
    trans1: bool = False,
    trans2: bool = False,
    beta: float = 0.0,
) -> np.ndarray[Any, Any]:
    """The product of two matrices, either of them transposed first; thinc never adds to what was there."""
    if beta:
        raise ValueError("Only products that start from nothing are offered")
    product: np.ndarray[Any, Any] = np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)
    return product
