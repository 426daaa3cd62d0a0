"""What makes libraries smaller for the packages changes nothing of what is loaded."""

import importlib.util
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest

FROZEN = Path(__file__).resolve().parents[2] / "packaging" / "frozen"
PAGE = 4096


@pytest.fixture(name="tools")
def loaded_tools(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    monkeypatch.syspath_prepend(str(FROZEN))
    made = {}
    for name in ("elf", "bare", "typefaces"):
        spec = importlib.util.spec_from_file_location(name, FROZEN / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        made[name] = module
    return made


def library(tools: dict[str, ModuleType], *, pages: int, gap: int = 0, debug: bytes = b"") -> bytes:
    """A read-only segment, `gap` pages that are not loaded, a writable segment, what only debuggers read."""
    elf = tools["elf"]
    text, data = pages * PAGE, PAGE
    later = text + gap * PAGE
    segments = [
        elf.Segment(elf.LOAD, 4, 0, 0, 0, text, text, PAGE),
        elf.Segment(elf.LOAD, 6, later, 0x100000, 0x100000, data, data + 100, PAGE),
    ]
    names = b"\0.rodata\0.data\0.debug\0.names\0"
    sections = [
        [0] * 10,
        [1, 1, 2, 512, 512, text - 512, 0, 0, 1, 0],
        [9, 1, 3, 0x100000, later, data, 0, 0, 1, 0],
        [15, 1, 0, 0, later + data, len(debug), 0, 0, 1, 0],
        [22, 3, 0, 0, later + data + len(debug), len(names), 0, 0, 1, 0],
    ]
    head = [
        elf.MAGIC + bytes(10),
        3,
        62,
        1,
        0,
        64,
        later + data + len(debug) + len(names),
        0,
        64,
        56,
        2,
        64,
        5,
        4,
    ]
    body = bytearray(bytes(i * 7 % 251 for i in range(later + data)))
    body[:64] = elf.HEADER.pack(*head)
    body[64 : 64 + 112] = elf.packed(segments)
    return bytes(body) + debug + names + b"".join(elf.SECTION.pack(*fields) for fields in sections)


def memory(tools: dict[str, ModuleType], content: bytes) -> dict[int, bytes]:
    """What stands where once the library is loaded, page by page, without the page of the file's header."""
    pages = {}
    for segment in tools["elf"].segments_of(content):
        if segment.kind == tools["elf"].LOAD:
            assert (segment.address - segment.offset) % PAGE == 0
            image = content[segment.offset : segment.offset + segment.in_file]
            image += bytes(segment.in_memory - segment.in_file)
            pages |= {segment.address + i: image[i : i + PAGE] for i in range(0, len(image), PAGE)}
    del pages[0]
    return pages


def test_a_part_that_is_cut_reads_as_zeros_and_all_else_as_before(tools: dict[str, ModuleType]) -> None:
    full, part = library(tools, pages=12, debug=b"symbols"), tools["elf"].Hole(2 * PAGE + 100, 9 * PAGE + 50)
    cut = tools["elf"].without(full, [part])
    assert len(full) - len(cut) == 5 * PAGE  # whole pages, but for one that holds the segments' new table
    before, after = memory(tools, full), memory(tools, cut)
    assert set(before) == set(after)
    told = {page for page in before if before[page] != after[page]}
    assert told == {page * PAGE for page in range(2, 10)}
    assert after[2 * PAGE][:100] == before[2 * PAGE][:100]
    assert not any(after[5 * PAGE])
    assert after[9 * PAGE][50:] == before[9 * PAGE][50:]


def test_several_parts_are_cut_at_once(tools: dict[str, ModuleType]) -> None:
    full, hole = library(tools, pages=20), tools["elf"].Hole
    cut = tools["elf"].without(full, [hole(10 * PAGE, 14 * PAGE), hole(2 * PAGE, 6 * PAGE)])
    assert len(full) - len(cut) == 7 * PAGE
    before, after = memory(tools, full), memory(tools, cut)
    assert {p // PAGE for p in before if before[p] != after[p]} == {2, 3, 4, 5, 10, 11, 12, 13}


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ([(2, 6), (11, 13)], "one segment"),
        ([(12.25, 12.5)], "only read"),
        ([(2, 3.5)], "two whole pages"),
        ([(2.25, 2.75)], "two whole pages"),
        ([(start, start + 3) for start in range(1, 400, 4)], "too many"),
    ],
)
def test_what_cannot_be_cut_is_refused(
    tools: dict[str, ModuleType], parts: list[tuple[float, float]], why: str
) -> None:
    pages = 500 if len(parts) > 2 else 12
    holes = [tools["elf"].Hole(int(start * PAGE), int(end * PAGE)) for start, end in parts]
    with pytest.raises(ValueError, match=why):
        tools["elf"].without(library(tools, pages=pages), holes)


def test_what_is_never_loaded_goes_and_the_rest_stays(tools: dict[str, ModuleType]) -> None:
    full = library(tools, pages=3, gap=30, debug=b"symbols" * 1000)
    less = tools["bare"].bare(full)
    assert len(less) < 5 * PAGE
    assert memory(tools, less) == memory(tools, full)
    head = tools["elf"].HEADER.unpack_from(less)
    place = head[6] + head[13] * tools["elf"].SECTION.size
    names = tools["elf"].SECTION.unpack_from(less, place)
    assert less[names[4] : names[4] + names[5]].split(b"\0")[1] == b".rodata"


def test_segments_are_found_where_an_editor_moved_their_table(tools: dict[str, ModuleType]) -> None:
    elf, full = tools["elf"], bytearray(library(tools, pages=3, gap=30, debug=b"symbols"))
    head, later = list(elf.HEADER.unpack_from(full)), 33 * PAGE
    table = later + 64
    full[table : table + 112] = full[head[5] : head[5] + 112]
    head[5] = table
    full[:64] = elf.HEADER.pack(*head)
    less = tools["bare"].bare(bytes(full))
    assert elf.HEADER.unpack_from(less)[5] == 3 * PAGE + 64
    assert [segment.address for segment in elf.segments_of(less)] == [0, 0x100000]


def test_gaps_are_as_large_as_the_pages_of_the_processor(tools: dict[str, ModuleType]) -> None:
    full = bytearray(library(tools, pages=16, gap=40))
    full[18:20] = struct.pack("<H", 183)  # sixteen times as large there
    _, data = tools["elf"].segments_of(tools["bare"].bare(bytes(full)))
    assert data.offset == (56 - 32) * PAGE
    full[18:20] = struct.pack("<H", 8)
    with pytest.raises(ValueError, match="processor 8"):
        tools["bare"].bare(bytes(full))


def test_a_library_stays_that_would_only_grow(tools: dict[str, ModuleType], tmp_path: Path) -> None:
    path = tmp_path / "libharbour.so"
    path.write_bytes(tools["bare"].bare(library(tools, pages=3)))
    before = path.read_bytes()
    tools["bare"].main([str(path)])
    assert path.read_bytes() == before


def test_other_files_are_refused(tools: dict[str, ModuleType]) -> None:
    with pytest.raises(ValueError, match="ELF"):
        tools["bare"].bare(b"MZ" + bytes(200))


def typeface(name: str, *, glyphs: int) -> bytes:
    """As much of a typeface as is needed to know it."""
    text = name.encode("utf-16-be")
    names = struct.pack(">HHH6H", 0, 1, 18, 3, 1, 0x409, 4, len(text), 0) + text
    tables = {
        b"cmap": bytes(4),
        b"glyf": bytes(glyphs),
        b"head": bytes(54),
        b"maxp": bytes(6),
        b"name": names,
    }
    place, listed, body = 12 + 16 * len(tables), b"", b""
    for tag, content in tables.items():
        listed += struct.pack(">4sIII", tag, 0, place + len(body), len(content))
        body += content
    return b"\0\1\0\0" + struct.pack(">4H", len(tables), 0, 0, 0) + listed + body


def test_typefaces_are_found_by_what_they_are(tools: dict[str, ModuleType]) -> None:
    one, two = typeface("Harbour Sans", glyphs=300), typeface("Harbour Serif", glyphs=500)
    inside = b"before" + one + two + b"\0\1\0\0\0\5 no typeface" + bytes(300)
    found = list(tools["typefaces"].typefaces(inside))
    assert [face.name for face in found] == ["Harbour Sans", "Harbour Serif"]
    assert inside[found[0].start : found[0].end] == one
    assert inside[found[1].start : found[1].end] == two


def test_a_library_without_the_typefaces_that_stay_is_refused(
    tools: dict[str, ModuleType], tmp_path: Path
) -> None:
    path = tmp_path / "typst.so"
    path.write_bytes(typeface("Harbour Sans", glyphs=300))
    with pytest.raises(SystemExit, match="not all of the typefaces"):
        tools["typefaces"].main(path)


def test_typefaces_that_nobody_has_chosen_from_are_refused(
    tools: dict[str, ModuleType], tmp_path: Path
) -> None:
    path = tmp_path / "typst.so"
    path.write_bytes(
        b"".join(typeface(name, glyphs=300) for name in (*tools["typefaces"].KEPT, "Harbour Sans"))
    )
    with pytest.raises(SystemExit, match="choose anew"):
        tools["typefaces"].main(path)
