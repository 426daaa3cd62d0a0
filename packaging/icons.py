"""Draws the program's icon in the sizes and containers that each system asks for. Usage: icons.py FOLDER."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.publisher import publisher  # noqa: E402

DRAWINGS = ROOT / "resources" / "program"
ID = publisher().id
SMALL = 32  # pixels up to which the drawing for small sizes is sharper
LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main(folder: Path) -> None:
    for size in LINUX:
        _write(folder / f"hicolor/{size}x{size}/apps/{ID}.png", png("synoptic", size))
        _write(folder / f"hicolor/{size}x{size}/mimetypes/{ID}-project.png", png("document", size))
    _write(folder / f"hicolor/scalable/apps/{ID}.svg", (DRAWINGS / "synoptic.svg").read_bytes())
    _write(
        folder / f"hicolor/scalable/mimetypes/{ID}-project.svg",
        (DRAWINGS / "document.svg").read_bytes(),
    )
    _write(folder / "synoptic.ico", ico([(size, png("synoptic", size)) for size in WINDOWS]))
    _write(folder / "synoptic.icns", icns((kind, png("synoptic", size)) for kind, size in MACOS.items()))


def png(name: str, size: int) -> bytes:
    """The drawing as a PNG of `size` pixels each way."""
    small = DRAWINGS / f"{name}-small.svg"
    drawing = small if size <= SMALL and small.exists() else DRAWINGS / f"{name}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """A Windows icon of several PNGs."""
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _, data in pictures)


def icns(pictures: Iterable[tuple[bytes, bytes]]) -> bytes:
    """A macOS icon of several PNGs."""
    parts = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    application = QGuiApplication([])
    main(Path(sys.argv[1]))
