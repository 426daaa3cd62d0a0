"""The pages of a PDF as pictures, for printing: what a viewer shows, notes included."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of `stride` bytes, three for a pixel: blue, green, red."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PdfPages:
    """An open PDF; close it, or use it in a `with` statement."""

    def __init__(self, path: Path) -> None:
        import pypdfium2

        self._pdf = pypdfium2.PdfDocument(path)

    def __enter__(self) -> PdfPages:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._pdf)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points."""
        width, height = self._pdf[page].get_size()
        return float(width), float(height)

    def picture(self, page: int, dpi: float) -> Picture:
        bitmap = self._pdf[page].render(scale=dpi / POINTS_PER_INCH)
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))

    def close(self) -> None:
        self._pdf.close()
