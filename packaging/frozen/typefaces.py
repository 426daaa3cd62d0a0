"""Takes typefaces out of Typst's library: all of them lie in it twice, and most are used by no page.

Usage: typefaces.py LIBRARY. Pages name families in resources/fonts and one of Typst's own. The others lend
letters that neither these nor the system have: for that a few faces are enough, if not in bold and italics.
"""

from __future__ import annotations

import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from elf import Hole, without

KNOWN = 17  # typefaces that KEPT was chosen from
# Together these have every letter that all have, but for codes that Unicode has not assigned.
KEPT = {
    "DejaVu Sans Mono",
    "DejaVu Sans Mono Bold",
    "Libertinus Serif Regular",
    "NewComputerModern10-Regular",
    "NewComputerModernMath-Bold",
    "NewComputerModernMath-Regular",
}
FULL_NAME = 4  # of the names that a typeface bears
BESIDE = 16  # bytes at most between two typefaces that lie side by side
_SFNT = re.compile(rb"(?:OTTO|\x00\x01\x00\x00)\x00[\x05-\x40]")


@dataclass(frozen=True, slots=True)
class Typeface:
    """A typeface in the library and where it lies, half-open, in bytes."""

    name: str
    start: int
    end: int


def main(path: Path) -> None:
    library = path.read_bytes()
    found = list(typefaces(library))
    kept = {face.name: face for face in reversed(found) if face.name in KEPT}  # the first of each name
    if set(kept) != KEPT:
        raise SystemExit(f"{path.name} has not all of the typefaces that are to stay: {sorted(kept)}")
    names = {face.name for face in found}
    if len(names) != KNOWN:
        raise SystemExit(f"{path.name} has other typefaces than {KNOWN}; choose anew: {sorted(names)}")
    gone = [face for face in found if face is not kept.get(face.name)]
    path.write_bytes(without(library, _joined(gone)))


def typefaces(library: bytes) -> Iterator[Typeface]:
    """All OpenType and TrueType typefaces in the bytes, in their order."""
    end = 0
    for match in _SFNT.finditer(library):
        start = match.start()
        tables = dict(_tables(library, start)) if start >= end else {}
        if {b"cmap", b"name", b"head"} <= set(tables):
            end = start + max(offset + length for offset, length in tables.values())
            yield Typeface(_full_name(library, start + tables[b"name"][0]), start, end)


def _tables(library: bytes, start: int) -> Iterator[tuple[bytes, tuple[int, int]]]:
    (count,) = struct.unpack_from(">H", library, start + 4)
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", library, start + 12 + 16 * index)
        if start + offset + length > len(library):
            return
        yield tag, (offset, length)


def _full_name(library: bytes, table: int) -> str:
    _, count, texts = struct.unpack_from(">HHH", library, table)
    for index in range(count):
        platform, _, _, kind, length, offset = struct.unpack_from(">6H", library, table + 6 + 12 * index)
        if kind == FULL_NAME:
            text = library[table + texts + offset : table + texts + offset + length]
            return text.decode("utf-16-be" if platform in (0, 3) else "mac-roman")
    return ""


def _joined(faces: list[Typeface]) -> list[Hole]:
    holes: list[Hole] = []
    for face in faces:
        if holes and face.start - holes[-1].end <= BESIDE:
            holes[-1] = Hole(holes[-1].start, face.end)
        else:
            holes.append(Hole(face.start, face.end))
    return holes


if __name__ == "__main__":
    main(Path(sys.argv[1]))
