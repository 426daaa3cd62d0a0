"""From bytes to characters: which encoding a file is in, and which characters no text should hold."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with theirs
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
HEAD_BYTES = 4096  # declarations stand at the top; browsers look no further than 1,024
SAMPLE_BYTES = 256_000  # enough to tell an encoding; more only costs time
NUL_SHARE = 0.3  # UTF-16 of a European text has a NUL in nearly every pair of bytes
DAMAGE_SHARE = 0.05  # of characters beyond ASCII that may be broken in a text still taken as UTF-8

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252"}  # what is so labelled is nearly always cp1252
_SEVEN_BITS = re.compile(r"iso-?2022|hz", re.IGNORECASE)  # East Asian encodings that look like ASCII
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_DIRECTIONS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")


class Evidence(StrEnum):
    """What an encoding was told by."""

    MARK = "mark"  # the file begins with it
    DECLARED = "declared"
    BYTES = "bytes"  # they make sense in it
    GUESSED = "guessed"  # nothing in the file settles it
    CHOSEN = "chosen"  # the reader's word


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, its encoding and what that was told by."""

    text: str
    encoding: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without control characters, and how many of either kind were taken out."""

    text: str
    controls: int = 0
    directions: int = 0


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Decode a file: byte order mark, UTF-16 by its NULs, UTF-8, the declared charset, then a guess.

    `declared` is what was said of the encoding outside the bytes; else they are searched for it.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding, Evidence.MARK)
    if wide := _utf16_by_nuls(data):
        return Decoded(data.decode(wide, "replace"), wide, Evidence.BYTES)
    named = declared or _declaration(data)
    if named and data.isascii() and _SEVEN_BITS.match(named):
        return _named(data, named) or Decoded(data.decode("ascii"), "utf-8", Evidence.BYTES)
    return _utf8(data, named) or _named(data, named) or _damaged_utf8(data) or _guessed(data)


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Decode a file as the reader says, whatever it says itself. Raises LookupError for no encoding."""
    return Decoded(data.decode(encoding, "replace"), encoding, Evidence.CHOSEN)


def clean(text: str) -> Cleaned:
    """Take out what cannot be seen: control characters, and marks that turn the direction of reading.

    Direction marks can make words read otherwise than they are written. Characters are composed (NFC),
    so that equal words compare equal.
    """
    text, controls = _CONTROLS.subn("", text)
    text, directions = _DIRECTIONS.subn("", text)
    return Cleaned(unicodedata.normalize("NFC", _INVISIBLE.sub("", text)), controls, directions)


def _utf16_by_nuls(data: bytes) -> str | None:
    sample = data[:HEAD_BYTES]
    if len(sample) < 2:
        return None
    even, odd = sample[0::2].count(0) / len(sample) * 2, sample[1::2].count(0) / len(sample) * 2
    if odd > NUL_SHARE and even < NUL_SHARE / 10:
        return "utf-16-le"
    if even > NUL_SHARE and odd < NUL_SHARE / 10:
        return "utf-16-be"
    return None


def _utf8(data: bytes, named: str | None) -> Decoded | None:
    said = _codec(named) == "utf-8"
    return _strictly(data, "utf-8", Evidence.DECLARED if said else Evidence.BYTES)


def _strictly(data: bytes, encoding: str, evidence: Evidence) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding, evidence)
    except UnicodeDecodeError:
        return None


def _declaration(data: bytes) -> str | None:
    found = _DECLARED.search(data[:HEAD_BYTES])
    return found.group(1).decode("ascii") if found else None


def _named(data: bytes, encoding: str | None) -> Decoded | None:
    """The bytes in the named encoding; None if there is none of that name, or they are not in it."""
    name = _codec(encoding)
    try:
        return _strictly(data, _AS_BROWSERS_DO.get(name, name), Evidence.DECLARED) if name else None
    except (LookupError, ValueError):  # one that does not make text
        return None


def _codec(encoding: str | None) -> str | None:
    try:
        return codecs.lookup(encoding or "").name
    except (LookupError, ValueError):
        return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", "replace")
    beyond_ascii = sum(character > "\x7f" for character in text[:SAMPLE_BYTES])
    if text[:SAMPLE_BYTES].count("\ufffd") > DAMAGE_SHARE * beyond_ascii:
        return None
    return Decoded(text, "utf-8", Evidence.GUESSED)


def _guessed(data: bytes) -> Decoded:
    import cchardet

    encoding = _known(cchardet.detect(data[:SAMPLE_BYTES])["encoding"])
    return Decoded(data.decode(encoding, "replace"), encoding, Evidence.GUESSED)


def _known(name: str | None) -> str:
    found = _codec(name) or "cp1252"
    return _AS_BROWSERS_DO.get(found, found)
