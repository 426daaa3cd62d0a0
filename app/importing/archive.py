"""Zip files from strangers: weighed before anything is unpacked, and never unpacked to disk."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from app.errors import ReadingFailed, TooLarge
from app.importing.content import Content

MAX_TOTAL = 200_000_000  # bytes unpacked; documents with many photographs have some dozens of megabytes
MAX_MEMBER = 64_000_000
MAX_RATIO = 200  # packed text shrinks to a tenth, at most to a fiftieth
MAX_MEMBERS = 2_000
SMALL = 1_000_000  # bytes; what is no larger unpacked may be packed as tightly as it likes

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError)

_ENCRYPTED = 1  # bit of a member's flags


def open_archive(content: Content) -> zipfile.ZipFile:
    """Open a zip file in memory. Raises TooLarge, or ReadingFailed if it is damaged, encrypted or a bomb."""
    try:
        archive = zipfile.ZipFile(BytesIO(content.data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ReadingFailed(name=content.name, why="the file is damaged") from error
    _weigh(archive.infolist(), content.name)
    return archive


def member(archive: zipfile.ZipFile, path: str, *, name: str) -> bytes:
    """The bytes of a member. Raises ReadingFailed if it is missing, or not what the archive says of it."""
    try:
        return archive.read(path)
    except KeyError as error:
        raise ReadingFailed(name=name, why="a part of it is missing") from error
    except DAMAGE as error:
        raise ReadingFailed(name=name, why="the file is damaged") from error


def first_member(content: Content) -> str:
    """The name of the first member as the first bytes of a file give it; empty for what is no zip file."""
    head = content.data[:400]
    if not head.startswith(b"PK\x03\x04") or len(head) < 30:
        return ""
    length = int.from_bytes(head[26:28], "little")
    return head[30 : 30 + length].decode("utf-8", "replace")


def has_member(content: Content, path: str) -> bool:
    """Whether a file is a zip file that lists such a member; nothing is unpacked."""
    if not content.data.startswith(b"PK\x03\x04"):
        return False
    return path.encode() in content.data[-MAX_MEMBERS * 200 :]


def _weigh(members: list[zipfile.ZipInfo], name: str) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in members):
        raise ReadingFailed(name=name, why="it is locked with a password")
    total, largest = sum(part.file_size for part in members), max((p.file_size for p in members), default=0)
    if total > MAX_TOTAL or largest > MAX_MEMBER:
        raise TooLarge(name=name, limit=str((MAX_TOTAL if total > MAX_TOTAL else MAX_MEMBER) // 1_000_000))
    if len(members) > MAX_MEMBERS or any(map(_is_bomb, members)):
        raise ReadingFailed(name=name, why="it is packed as no document is")


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > SMALL and part.file_size > MAX_RATIO * max(1, part.compress_size)
