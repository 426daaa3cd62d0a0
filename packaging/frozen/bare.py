"""Takes out of ELF libraries what is never loaded: symbols for debuggers, gaps that an editor left.

Usage: bare.py LIBRARY.... For those that auditwheel has edited: strip would break them, while here what is
loaded stays as it is, byte for byte.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from elf import HEADER, LOAD, SECTION, SEGMENT, Hole, Segment, moved, packed, segments_of

# The largest page of each kind of processor, in which offsets in the file and addresses must agree.
PAGES = {62: 4096, 183: 65536}  # x86-64, AArch64
LOADED = 2  # the flag of a section that is


def main(paths: Sequence[str]) -> None:
    for path in map(Path, paths):
        library = path.read_bytes()
        less = bare(library)
        if len(less) < len(library):  # what an editor put where it is loaded would lie there twice
            path.write_bytes(less)


def bare(library: bytes) -> bytes:
    """The library, all of which is loaded but its section headers and their names.

    Raises ValueError for what is no library, is for a processor that nobody knows, or whose program headers
    are not loaded.
    """
    segments = segments_of(library)
    head = list(HEADER.unpack_from(library))
    loaded, page = [s for s in segments if s.kind == LOAD], PAGES.get(head[2])
    if page is None:
        raise ValueError(f"Nobody knows how large the pages of processor {head[2]} are")
    if not any(s.offset <= head[5] < s.offset + s.in_file for s in loaded):
        raise ValueError("The program headers must lie in a segment that is loaded")
    holes = list(_gaps(loaded, page))
    content = bytearray(library[: max(s.offset + s.in_file for s in loaded)])
    told = [replace(s, offset=moved(s.offset, holes), align=min(s.align, page)) for s in segments]
    content[head[5] : head[5] + len(told) * SEGMENT.size] = packed(told)
    for hole in reversed(holes):
        del content[hole.start : hole.end]
    content += bytes(-len(content) % 8)
    names, sections = _sections(library, head, holes, len(content))
    head[5], head[6] = moved(head[5], holes), len(content) + len(names)
    HEADER.pack_into(content, 0, *head)
    return bytes(content) + names + sections


def _gaps(loaded: Sequence[Segment], page: int) -> Iterator[Hole]:
    """The whole pages of the file between what is loaded."""
    end = 0
    for segment in sorted(loaded, key=lambda s: s.offset):
        first, last = -(-end // page) * page, segment.offset // page * page
        if last > first:
            yield Hole(first, last)
        end = max(end, segment.offset + segment.in_file)


def _sections(library: bytes, head: Sequence[int], holes: Sequence[Hole], end: int) -> tuple[bytes, bytes]:
    """The names, which begin at `end`, and the headers; sections that are gone are empty ones."""
    names, headers = b"", b""
    for index in range(head[12]):
        fields = list(SECTION.unpack_from(library, head[6] + index * SECTION.size))
        if index == head[13]:
            names = library[fields[4] : fields[4] + fields[5]]
            fields[4] = end
        elif fields[2] & LOADED:
            fields[4] = moved(fields[4], holes)
        else:
            fields = [0] * len(fields)
        headers += SECTION.pack(*fields)
    return names + bytes(-len(names) % 8), headers


if __name__ == "__main__":
    main(sys.argv[1:])
