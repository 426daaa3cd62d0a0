"""Characters that a format cannot hold, or that would turn round what stands after them."""

from __future__ import annotations

import re
import unicodedata

from app.model.one_line import squeezed

REPLACEMENT = "\ufffd"  # what Unicode has for a character that cannot be shown

# What XML 1.0 forbids: controls but tab and line ends, halves of surrogate pairs, two noncharacters.
_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_DISCOURAGED = "\x7f-\x84\x86-\x9f\ufdd0-\ufdef"  # what it lets pass and no program shows
_SHAPELESS = "\ue000-\uf8ff\ufeff\U000f0000-\U0010ffff"  # private use: every font has another shape for it
_NOT_XML = re.compile(f"[{_FORBIDDEN}]")
_UNSHOWABLE = re.compile(f"[{_FORBIDDEN}{_DISCOURAGED}]")
UNPRINTABLE = re.compile(f"[{_FORBIDDEN}{_DISCOURAGED}{_SHAPELESS}]")
_EMBEDDINGS, _POP = "\u202a\u202b\u202d\u202e", "\u202c"
_ISOLATES, _POP_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_DIRECTIONS = re.compile(f"[{_EMBEDDINGS}{_POP}{_ISOLATES}{_POP_ISOLATE}]")


def shown(text: str) -> str:
    """The text with a replacement character for each one that no document may hold; as long as it was."""
    return _UNSHOWABLE.sub(REPLACEMENT, text)


def kept(text: str) -> str:
    """The text with a replacement only for what XML cannot hold: for data, which others read back."""
    return _NOT_XML.sub(REPLACEMENT, text)


def one_line(text: str) -> str:
    """The text on one line, with single spaces, whatever ends a line in it."""
    return squeezed(closed(shown(text)))


def direction(text: str) -> str:
    """How words of no known language are read, by their first letter: 'ltr' or 'rtl'."""
    strong = (unicodedata.bidirectional(character) for character in text)
    first = next((kind for kind in strong if kind in {"L", "R", "AL"}), "L")
    return "ltr" if first == "L" else "rtl"


def closed(text: str) -> str:
    """The text with every change of direction ended in it, so that what follows is not turned round."""
    opened: list[str] = []
    for character in _DIRECTIONS.findall(text):
        if character in _EMBEDDINGS:
            opened.append(_POP)
        elif character in _ISOLATES:
            opened.append(_POP_ISOLATE)
        else:
            opened = _after(character, opened)
    return text + "".join(reversed(opened))


def _after(end: str, opened: list[str]) -> list[str]:
    """What is still open after `end`; one that ends an isolate also ends the embeddings inside it."""
    if end == _POP:
        return opened[:-1] if opened[-1:] == [_POP] else opened
    if _POP_ISOLATE not in opened:
        return opened
    return opened[: len(opened) - 1 - opened[::-1].index(_POP_ISOLATE)]
