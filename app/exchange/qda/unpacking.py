"""Takes a .qdpx file apart: its XML and the plain text of each source, all of it in memory and bounded."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.errors import NotesUnreadable, ReadingFailed, TooLarge
from app.exchange.qda.terms import INTERNAL, PROJECT, SOURCES
from app.importing.archive import member, open_archive
from app.importing.content import Content
from app.importing.safe_xml import local_name, parse_xml

MAX_SOURCES = 2_000


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The root of the project's XML, and of each text source its element and its text."""

    root: Any
    sources: tuple[tuple[Any, str], ...]


def unpacked(data: bytes, *, name: str) -> Unpacked:
    """The parts of a file called `name`; only members of the zip itself are read. Raises NotesUnreadable."""
    try:
        archive = open_archive(Content(data, name))
        members = {path.casefold(): path for path in archive.namelist()}
        described = member(archive, members.get(PROJECT, PROJECT), name=name)
        root = parse_xml(_decoded(described), name=name)
        found = list(children(root, "Sources", "TextSource"))[:MAX_SOURCES]
        return Unpacked(root, tuple((one, _text(one, archive, members, name)) for one in found))
    except TooLarge as error:
        raise NotesUnreadable(name=name, why="it is too large") from error
    except ReadingFailed as error:
        raise NotesUnreadable(name=name, why=error.details["why"]) from error


def children(element: Any, *path: str) -> Iterator[Any]:
    """The descendants at the end of a path of names, whatever namespace they are in."""
    name, *rest = path
    for child in element:
        if local_name(child) == name:
            if rest:
                yield from children(child, *rest)
            else:
                yield child


def words(element: Any, name: str) -> str:
    """The text of the first child with that name; empty without one."""
    return next((child.text or "" for child in children(element, name)), "")


def _text(source: Any, archive: zipfile.ZipFile, members: dict[str, str], name: str) -> str:
    """A source's plain text; empty for one that lies outside the file, which is never opened."""
    path = source.get("plainTextPath", "")
    if not path.startswith(INTERNAL):
        return words(source, "PlainTextContent")
    inside = members.get(f"{SOURCES}{path.removeprefix(INTERNAL)}".casefold())
    return _decoded(member(archive, inside, name=name)) if inside else ""


def _decoded(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace")
