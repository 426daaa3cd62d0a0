"""What lies on the clipboard, or is dropped: files, or words with the page they come from."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

LONGEST_ADDRESS = 2000  # code points; what is longer is data rather than a place
HEAD = 4096  # bytes in which Windows' header of copied HTML ends

# Each browser and system tells the page in a format of its own.
_ADDRESS_FORMATS = (
    ("chromium/x-source-url", "utf-8"),
    ('application/x-qt-windows-mime;value="Chromium internal source URL"', "utf-8"),
    ("text/x-moz-url-priv", "utf-16-le"),
)
_HTML_FORMATS = ('application/x-qt-windows-mime;value="HTML Format"', "text/html")
_HEADER = re.compile(r"\AVersion:[\d.]+\r?\n(?:\w+:.*\r?\n)*", re.IGNORECASE)
_SOURCE = re.compile(rb"^SourceURL:(\S+)", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """Files, or else words: plain, as a browser marks them, and the address of their page."""

    files: tuple[Path, ...] = ()
    text: str = ""
    html: str | None = None
    url: str | None = None

    @property
    def empty(self) -> bool:
        return not self.files and not self.text.strip() and not (self.html or "").strip()

    @property
    def only_address(self) -> bool:
        """Whether a link was copied rather than what it leads to, which cannot be fetched."""
        return not self.files and _ADDRESS.fullmatch(self.text.strip()) is not None


def pasted(held: QMimeData) -> Pasted:
    """What the data hold; files go before words, which are then only their names."""
    files = tuple(Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile())
    if files:
        return Pasted(files=files)
    html = _HEADER.sub("", held.html(), count=1) if held.hasHtml() else None
    return Pasted(text=held.text(), html=html, url=_page_address(held))


def _page_address(held: QMimeData) -> str | None:
    """The address of the page that the words come from, if the browser tells it."""
    for name, encoding in _ADDRESS_FORMATS:
        if held.hasFormat(name) and (address := _address(_data(held, name), encoding)):
            return address
    for name in _HTML_FORMATS:
        found = _SOURCE.search(_data(held, name)[:HEAD])
        if found and (address := _address(found[1], "utf-8")):
            return address
    return None


def _address(data: bytes, encoding: str) -> str | None:
    wide = data.startswith(codecs.BOM_UTF16_LE)
    words = data.decode("utf-16" if wide else encoding, "replace").strip("\0 \r\n")
    found = len(words) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(words)
    return words if found else None


def _data(held: QMimeData, name: str) -> bytes:
    return bytes(held.data(name).data())
