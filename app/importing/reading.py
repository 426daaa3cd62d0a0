"""One file, or pasted words, into one report."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.errors import (
    EmptyFile,
    FileVanished,
    NoPermission,
    ReadingFailed,
    SeveralReports,
    SynopticError,
    TooLarge,
    UnknownFormat,
)
from app.importing.assembling import assemble
from app.importing.content import Content
from app.importing.parts import Part
from app.importing.registry import parts_of, reader_for
from app.importing.wording import words
from app.model.report import Report

MAX_BYTES = 100_000_000  # no saved report is larger; beyond it even looking at a file is slow
BLANK = b" \t\r\n\0\xef\xbb\xbf\xff\xfe"  # white space and byte order marks in any encoding
PASTED = "Pasted text"
KEPT_SHARE = 0.6  # of the pasted words that the web reader must find, or the plain words are taken


def read_file(path: Path) -> Report:
    """Read the report in a file.

    Raises a SynopticError that names the file: FileVanished, NoPermission, EmptyFile, TooLarge,
    UnknownFormat, SeveralReports, NoArticle or ReadingFailed.
    """
    return read_part(_only(parts_of_file(path), name=path.name), path=path)


def read_bytes(data: bytes, *, name: str, path: Path | None = None) -> Report:
    """Read the report in the bytes of a file called `name`; raises as `read_file` does."""
    return read_part(_only(_parts(data, name=name), name=name), path=path)


def parts_of_file(path: Path) -> tuple[Part, ...]:
    """The reports in a file, not yet read: one part, or several for a feed, a mailbox or an archive.

    Raises as `read_file` does.
    """
    return _parts(_bytes_of(path), name=path.name)


def read_part(part: Part, *, path: Path | None = None) -> Report:
    """Read one report of the file at `path`; raises as `read_file` does."""
    content = Content(part.data, part.name)
    reader = reader_for(content)
    try:
        report = assemble(reader.read(content), content, media_type=reader.media_type)
    except RecursionError as error:
        raise ReadingFailed(name=part.name, why="it nests deeper than any report") from error
    return replace(report, path=str(path)) if path else report


def read_pasted(text: str, *, html: str | None = None, url: str | None = None) -> Report:
    """Read words from the clipboard; `html` is what a browser lays beside them.

    The HTML tells headings from prose, but is not used where it holds clearly less than was selected.
    Raises EmptyFile if nothing was pasted.
    """
    plain = read_bytes(text.encode("utf-8", "replace"), name=PASTED) if text.strip() else None
    report = _richer(html, plain) or plain
    if report is None:
        raise EmptyFile(name=PASTED)
    return replace(report, source=replace(report.source, url=url or report.source.url))


def _richer(html: str | None, plain: Report | None) -> Report | None:
    if not html or not html.strip():
        return None
    try:
        report = read_bytes(html.encode("utf-8", "replace"), name=PASTED)
    except SynopticError:  # the words themselves are there
        return None
    enough = KEPT_SHARE * len(words(plain.text)) if plain else 0
    return report if len(words(report.text)) >= enough else None


def _parts(data: bytes, *, name: str) -> tuple[Part, ...]:
    if not data.strip(BLANK):
        raise EmptyFile(name=name)
    return parts_of(Content(data, name))


def _only(parts: Sequence[Part], *, name: str) -> Part:
    if len(parts) > 1:
        raise SeveralReports(name=name, count=str(len(parts)))
    return parts[0]


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnknownFormat(name=path.name, found="a folder" if path.is_dir() else "a device")
        if found.st_size > MAX_BYTES:
            raise TooLarge(name=path.name, limit=str(MAX_BYTES // 1_000_000))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileVanished(name=path.name) from error
    except PermissionError as error:
        raise NoPermission(name=path.name) from error
    except OSError as error:
        raise ReadingFailed(name=path.name, why=error.strerror or str(error)) from error
