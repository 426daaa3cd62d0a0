"""The encodings in which a report can be read, by the names that people know them by."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from ui.messages import tr, translatable, translated

if TYPE_CHECKING:
    from app.importing.decoding import Evidence

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": translatable("Western (Windows-1252)"),
    "iso8859-15": translatable("Western (ISO 8859-15)"),
    "mac-roman": translatable("Western (Mac Roman)"),
    "cp1250": translatable("Central European (Windows-1250)"),
    "iso8859-2": translatable("Central European (ISO 8859-2)"),
    "cp1257": translatable("Baltic (Windows-1257)"),
    "cp1251": translatable("Cyrillic (Windows-1251)"),
    "koi8-r": translatable("Cyrillic (KOI8-R)"),
    "cp1253": translatable("Greek (Windows-1253)"),
    "cp1254": translatable("Turkish (Windows-1254)"),
    "cp1255": translatable("Hebrew (Windows-1255)"),
    "cp1256": translatable("Arabic (Windows-1256)"),
    "gb18030": translatable("Chinese (GB 18030)"),
    "big5": translatable("Chinese (Big5)"),
    "shift_jis": translatable("Japanese (Shift JIS)"),
    "euc_jp": translatable("Japanese (EUC-JP)"),
    "euc_kr": translatable("Korean (EUC-KR)"),
}


def choices(present: str) -> tuple[tuple[str, str], ...]:
    """Codec and name of each; the one that was taken is always among them."""
    codec = canonical(present)
    named = {known: translated(name) for known, name in ENCODINGS.items()}
    return tuple(({codec: codec.upper()} | named).items())


def told_by(evidence: Evidence) -> str:
    """Why an encoding was taken."""
    return {
        "mark": tr("The file begins with the mark of this encoding."),
        "declared": tr("The file says so itself."),
        "bytes": tr("The file's bytes make sense in it."),
        "guessed": tr("Guessed: the file does not say."),
        "chosen": tr("Chosen by you."),
    }[evidence]


def canonical(encoding: str) -> str:
    """The name under which an encoding is listed, whatever alias was used."""
    name = codecs.lookup(encoding).name
    known = {codecs.lookup(codec).name: codec for codec in ENCODINGS}
    return known.get(name.removesuffix("-sig"), name)
