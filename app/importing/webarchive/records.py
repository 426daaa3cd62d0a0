"""The pages recorded in a WARC file, by warcio; read only as far as a page may be long."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from html import unescape
from io import BytesIO, StringIO
from typing import Any

from app.errors import NoArticle, ReadingFailed, TooLarge
from app.importing.decoding import decode
from app.importing.wording import squeezed

MAX_PAGE = 20_000_000  # bytes unpacked
MAX_TOTAL = 200_000_000
MAX_RECORDS = 20_000
PACKED = b"\x1f\x8b"

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class RecordedPage:
    """A page as it was recorded: its address and its HTML, decoded."""

    url: str
    html: str

    @property
    def title(self) -> str:
        found = _TITLE.search(self.html)
        return squeezed(unescape(found[1])) if found else ""


def recorded_pages(data: bytes, *, name: str) -> list[RecordedPage]:
    """The pages in a WARC file called `name`, each address once, in their order.

    What was read before a damaged record is kept. Raises NoArticle, TooLarge, or ReadingFailed if
    nothing can be read.
    """
    pages: dict[str, RecordedPage] = {}
    try:
        with redirect_stderr(StringIO()):  # where warcio tells of each oddity
            for page in _pages(unpacked(data, name=name), name):
                pages.setdefault(page.url, page)
    except (TooLarge, MemoryError):
        raise
    except Exception as error:  # damaged records fail in the parser in every way there is
        if not pages:
            raise ReadingFailed(name=name, why="the web archive is damaged") from error
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
    sent = b"HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    sent += page.html.encode("utf-8", "replace")
    headers = {
        "WARC-Type": "response",
        "WARC-Target-URI": page.url,
        "WARC-Date": "2000-01-01T00:00:00Z",
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(sent)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + sent + b"\r\n\r\n"


def _pages(data: bytes, name: str) -> Iterator[RecordedPage]:
    from warcio.archiveiterator import ArchiveIterator

    total = 0
    for number, record in enumerate(ArchiveIterator(BytesIO(data), no_record_parse=False, arc2warc=True)):
        if number >= MAX_RECORDS:
            return
        if not _is_page(record):
            continue
        body = _body(record)
        total += len(body)
        if len(body) > MAX_PAGE or total > MAX_TOTAL:
            raise TooLarge(name=name, limit=str(MAX_PAGE // 1_000_000))
        if body.strip():
            yield RecordedPage(_address(record), decode(body, declared=_charset(record)).text)


def _body(record: Any) -> bytes:
    """The page's bytes; as they were sent where they were packed in a way that is not understood."""
    try:
        return bytes(record.content_stream().read(MAX_PAGE + 1))
    except (zlib.error, EOFError, ValueError):
        return b""


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    return status == "200" and _content_type(record).startswith(_PAGE_TYPES) and bool(_address(record))


def _content_type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return (headers.get_header("Content-Type") or "").strip().casefold()


def _charset(record: Any) -> str | None:
    found = _CHARSET.search(_content_type(record))
    return found[1] if found else None


def _address(record: Any) -> str:
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
