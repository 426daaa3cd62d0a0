"""The pages recorded in a WARC file, by warcio; read only as far as a page may be long."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from html import unescape
from io import BytesIO, StringIO
from typing import Any

from app.errors import NoArticle, ReadingFailed, TooLarge
from app.importing.decoding import decode
from app.model.one_line import squeezed

MAX_PAGE = 20_000_000  # bytes unpacked
MAX_TOTAL = 200_000_000
MAX_RECORDS = 20_000
PACKED = b"\x1f\x8b"
HTML = frozenset({"text/html", "application/xhtml+xml"})
PDF, TEXT = "application/pdf", "text/plain"

_KINDS = HTML | {PDF, TEXT}
_UNPACKED_HERE = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)


class _PackedOtherwise(Exception):
    """A page was recorded as it was sent, in a packing that is not read."""


@dataclass(frozen=True, slots=True)
class RecordedPage:
    """A page as it was recorded: its address, its media type, its bytes, and when it was recorded."""

    url: str
    kind: str
    data: bytes = field(repr=False)
    charset: str | None = None
    recorded: str = ""

    @property
    def text(self) -> str:
        return decode(self.data, declared=self.charset).text

    @property
    def title(self) -> str:
        found = _TITLE.search(self.text) if self.kind in HTML else None
        return squeezed(unescape(found[1])) if found else ""


def recorded_pages(data: bytes, *, name: str) -> list[RecordedPage]:
    """The pages in a WARC file called `name`, in their order; what was recorded twice alike, once.

    What was read before a damaged record is kept. Raises NoArticle, TooLarge, or ReadingFailed if
    nothing can be read.
    """
    pages: dict[tuple[str, bytes], RecordedPage] = {}
    try:
        with redirect_stderr(StringIO()):  # where warcio tells of each oddity
            for page in _pages(unpacked(data, name=name), name):
                pages.setdefault((page.url, page.data), page)
    except (TooLarge, MemoryError):
        raise
    except Exception as error:  # damaged records fail in the parser in every way there is
        if not pages:
            why = str(error) if isinstance(error, _PackedOtherwise) else "the web archive is damaged"
            raise ReadingFailed(name=name, why=why) from error
    if not pages:
        raise NoArticle(name=name)
    return list(pages.values())


def unpacked(data: bytes, *, name: str) -> bytes:
    """The bytes of a file that may be packed (gzip), record by record or as a whole; a torn end is left out.

    Raises TooLarge.
    """
    pieces, total = [], 0
    while data.startswith(PACKED):
        packing = zlib.decompressobj(wbits=31)
        try:
            pieces.append(packing.decompress(data, MAX_TOTAL - total + 1))
        except zlib.error:
            break
        total += len(pieces[-1])
        if total > MAX_TOTAL:
            raise TooLarge(name=name, limit=str(MAX_TOTAL // 1_000_000))
        data = packing.unused_data.lstrip(b"\0")
    return b"".join(pieces) or data


def archived(page: RecordedPage) -> bytes:
    """A page as a web archive of its own; the same page makes the same bytes each time."""
    charset = f"; charset={page.charset}" if page.charset else ""
    headers = {
        "WARC-Type": "resource",
        "WARC-Target-URI": page.url,
        "WARC-Date": page.recorded,
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
        "Content-Type": f"{page.kind}{charset}",
        "Content-Length": str(len(page.data)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + page.data + b"\r\n\r\n"


def _pages(data: bytes, name: str) -> Iterator[RecordedPage]:
    from warcio.archiveiterator import ArchiveIterator

    total, packings = 0, set[str]()
    for number, record in enumerate(ArchiveIterator(BytesIO(data), no_record_parse=False, arc2warc=True)):
        if number >= MAX_RECORDS:
            return
        if not _is_page(record):
            continue
        if packing := _unread_packing(record):
            packings.add(packing)
            continue
        body = _body(record)
        total += len(body)
        if len(body) > MAX_PAGE or total > MAX_TOTAL:
            limit = MAX_PAGE if len(body) > MAX_PAGE else MAX_TOTAL
            raise TooLarge(name=name, limit=str(limit // 1_000_000))
        if body.strip():
            yield _page(record, body)
    if packings and not total:
        raise _PackedOtherwise(f"its pages are packed as “{', '.join(sorted(packings))}”")


def _page(record: Any, body: bytes) -> RecordedPage:
    named = _CHARSET.search(_header(record, "Content-Type"))
    recorded = record.rec_headers.get_header("WARC-Date") or ""
    return RecordedPage(_address(record), _kind(record), body, named[1] if named else None, recorded)


def _body(record: Any) -> bytes:
    """The page's bytes; nothing of a page that is damaged."""
    try:
        return bytes(record.content_stream().read(MAX_PAGE + 1))
    except (zlib.error, EOFError, ValueError):
        return b""


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    return status == "200" and _kind(record) in _KINDS and bool(_address(record))


def _unread_packing(record: Any) -> str:
    """How a page was packed on its way, if that is not read; empty if it is."""
    packing = _header(record, "Content-Encoding") if record.http_headers else ""
    return "" if packing in _UNPACKED_HERE else packing


def _kind(record: Any) -> str:
    return _header(record, "Content-Type").partition(";")[0].strip()


def _header(record: Any, name: str) -> str:
    headers = record.http_headers or record.rec_headers
    return (headers.get_header(name) or "").strip().casefold()


def _address(record: Any) -> str:
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
