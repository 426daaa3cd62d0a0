"""An ELF library without parts of its file: once it is loaded, zeros stand there, which take no disk."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian: all machines that the program is built for
LOAD, PROGRAM_HEADERS = 1, 6
WRITABLE = 2  # the flag of a segment that is
NO_BITS = 8  # the kind of a section that has no place in the file
HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SEGMENT = struct.Struct("<IIQQQQQQ")
SECTION = struct.Struct("<IIQQQQIIQQ")


@dataclass(frozen=True, slots=True)
class Hole:
    """A part of the file, half-open, in bytes."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A line of the program headers, its fields in the standard's order."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    align: int


def without(library: bytes, parts: Sequence[Hole]) -> bytes:
    """The library with zeros for `parts`, of which whole pages go; all lie in one segment that is only read.

    Raises ValueError for what is no such library, and for parts that lie otherwise or hold no two pages.
    """
    segments = segments_of(library)
    head = list(HEADER.unpack_from(library))
    cut = _only_read(segments, parts)
    # the headers grow and find their new place in the first page of the first hole
    holes, table = _pages(parts, cut.align)
    told = _segments(segments, cut, holes, table)
    if len(told) * SEGMENT.size > cut.align:
        raise ValueError("There are too many parts for a page of headers")
    content = bytearray(library)
    for part in parts:
        content[part.start : part.end] = bytes(part.end - part.start)
    content[table : table + len(told) * SEGMENT.size] = packed(told)
    _tell_sections(content, head, holes)
    head[5], head[6], head[10] = table, moved(head[6], holes), len(told)
    HEADER.pack_into(content, 0, *head)
    for hole in reversed(holes):
        del content[hole.start : hole.end]
    return bytes(content)


def segments_of(library: bytes) -> list[Segment]:
    """What its program headers tell. Raises ValueError for what is no such library."""
    if not library.startswith(MAGIC):
        raise ValueError("Only 64-bit little-endian ELF files can be cut")
    head = HEADER.unpack_from(library)
    return [Segment(*SEGMENT.unpack_from(library, head[5] + i * SEGMENT.size)) for i in range(head[10])]


def packed(segments: Iterable[Segment]) -> bytes:
    """Segments as program headers."""
    return b"".join(SEGMENT.pack(*(getattr(s, name) for name in Segment.__slots__)) for s in segments)


def moved(offset: int, holes: Iterable[Hole]) -> int:
    """Where in the file something stands after the holes are gone."""
    return offset - sum(hole.end - hole.start for hole in holes if hole.end <= offset)


def _only_read(segments: Iterable[Segment], parts: Sequence[Hole]) -> Segment:
    """The segment that holds all the parts."""
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    for segment in segments:
        inside = segment.offset <= start and end <= segment.offset + segment.in_file
        if segment.kind == LOAD and inside and not segment.flags & WRITABLE:
            return segment
    raise ValueError("What is cut must lie in one segment that is only read")


def _pages(parts: Sequence[Hole], page: int) -> tuple[list[Hole], int]:
    """The whole pages inside the parts but the very first page, and where that begins."""
    holes = [
        Hole(-(-part.start // page) * page, part.end // page * page) for part in sorted(parts, key=_start)
    ]
    first, *others = [hole for hole in holes if hole.end > hole.start] or [Hole(0, 0)]
    if first.end <= first.start + page:
        raise ValueError("The first part that is cut must hold two whole pages")
    return [Hole(first.start + page, first.end), *others], first.start


def _start(hole: Hole) -> int:
    return hole.start


def _segments(segments: Sequence[Segment], cut: Segment, holes: Sequence[Hole], table: int) -> list[Segment]:
    told: list[Segment] = []
    for segment in segments:
        if segment == cut:
            told += _pieces(cut, holes)
        elif segment.kind == PROGRAM_HEADERS:
            told.append(replace(segment, offset=table, address=table + cut.address - cut.offset))
        else:
            told.append(replace(segment, offset=moved(segment.offset, holes)))
    length = len(told) * SEGMENT.size
    return [
        replace(s, physical=s.address, in_file=length, in_memory=length) if s.kind == PROGRAM_HEADERS else s
        for s in told
    ]


def _pieces(cut: Segment, holes: Sequence[Hole]) -> Iterator[Segment]:
    """The segment between the holes; each piece but the last reaches in memory to where the next begins."""
    starts = [cut.offset, *(hole.end for hole in holes)]
    ends = [*(hole.start for hole in holes), cut.offset + cut.in_file]
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        last = index == len(holes)
        reach = cut.offset + cut.in_memory if last else starts[index + 1]
        address = cut.address + start - cut.offset
        yield replace(
            cut,
            offset=moved(start, holes),
            address=address,
            physical=address,
            in_file=end - start,
            in_memory=reach - start,
        )


def _tell_sections(content: bytearray, head: Sequence[int], holes: Sequence[Hole]) -> None:
    """Sections move with the file; one that has holes ends, for those who read sections, at its first."""
    for index in range(head[12]):
        place = head[6] + index * SECTION.size
        fields = list(SECTION.unpack_from(content, place))
        within = [h.start for h in holes if fields[4] < h.start < fields[4] + fields[5]]
        if within and fields[1] != NO_BITS:
            fields[5] = within[0] - fields[4]
        fields[4] = moved(fields[4], holes)
        SECTION.pack_into(content, place, *fields)
