"""What a file is by its first bytes, in words: names are never trusted."""

from __future__ import annotations

import re

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"%PDF-", "a PDF file"),
    (b"%!PS", "a PostScript file"),
    (b"{\\rtf", "an RTF file"),
    (b"MZ\x90\x00", "a program"),
    (b"\x7fELF", "a program"),
    (b"\xfe\xed\xfa", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh91AY", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"SQLite format 3", "a database"),
    (b"ID3\x03", "a sound file"),
    (b"OggS", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"WARC/", "a web archive"),
)
HEAD_BYTES = 4096
CONTROL_SHARE = 0.1  # of control characters above which bytes are no text, in whatever encoding

_ZIPPED = (
    (b"word/", "a Word document"),
    (b"xl/", "a spreadsheet"),
    (b"ppt/", "a presentation"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"application/epub+zip", "an e-book"),
)
_BOXED = ((b"WEBP", "a picture"), (b"WAVE", "a sound file"), (b"AVI ", "a video"))
_HEADERS = rb"(?:[\w-]+:.*\r?\n(?:[ \t].*\n)*){0,30}"
_STRUCTURED = (
    (re.compile(rb"\s*<\?xml\b(?!.{0,2000}<html\b)", re.DOTALL | re.IGNORECASE), "an XML file"),
    (re.compile(rb"\s*<[a-z][\w:.-]*(?:\s[^<>]*)?>\s*<[a-z]", re.IGNORECASE), "an XML file"),
    (re.compile(rb"""\s*(?:\{\s*["}]|\[\s*["{\[])"""), "a data file (JSON)"),
    (re.compile(_HEADERS + rb"content-type:\s*multipart/related", re.IGNORECASE), "a web archive"),
)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def what_it_is(data: bytes) -> str | None:
    """Say what the bytes are, so that it completes “the file is …”; None where they look like text."""
    head = data[:HEAD_BYTES].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(b"PK\x03\x04"):
        return next((phrase for mark, phrase in _ZIPPED if mark in head), "a zip file")
    return _signed(head) or _boxed(head) or _structured(head)


def is_binary(text: str) -> bool:
    """Whether decoded bytes hold so many control characters that they cannot be text."""
    head = text[:HEAD_BYTES]
    return sum(ord(character) in _CONTROLS for character in head) > CONTROL_SHARE * len(head)


def _signed(head: bytes) -> str | None:
    return next((phrase for signature, phrase in SIGNATURES if head.startswith(signature)), None)


def _boxed(head: bytes) -> str | None:
    """Formats that name themselves after a length: RIFF and MPEG-4."""
    if head.startswith(b"RIFF"):
        return next((phrase for mark, phrase in _BOXED if head[8:12] == mark), "a media file")
    if head[4:8] != b"ftyp":
        return None
    return "a picture" if head[8:12] in (b"heic", b"heix", b"avif", b"mif1") else "a video"


def _structured(head: bytes) -> str | None:
    return next((phrase for pattern, phrase in _STRUCTURED if pattern.match(head)), None)
