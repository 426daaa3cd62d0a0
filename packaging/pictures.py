"""Saves the handbook's pictures in 256 colours each: a third of their size, and no eye sees a difference.

Usage: pictures.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageChops

COLOURS = 256
ROUNDS = 4  # of mending the palette
SEEN = 12  # of 255; a picture in which a pixel would differ by more stays as it is


def main(folder: Path) -> None:
    paths = sorted(folder.glob("*.png"))
    if not paths:
        raise SystemExit(f"There are no pictures in {folder}")
    for path in paths:
        reduce(path)


def reduce(path: Path) -> None:
    """Save the picture anew, unless somebody could see it."""
    with Image.open(path) as opened:
        full = opened.convert("RGB")
    few = full.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=ROUNDS, dither=Image.Dither.NONE)
    difference = ImageChops.difference(full, few.convert("RGB"))
    if max(high for _, high in difference.getextrema()) <= SEEN:
        few.save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
