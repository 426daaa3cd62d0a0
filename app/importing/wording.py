"""Words and sentence ends, as the rules of importing count them."""

from __future__ import annotations

import re

_IDEOGRAPHS = r"\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W{_IDEOGRAPHS}]+")
_CLOSING = r"""["“”’'»)\]」』]*\s*$"""
_END = re.compile(rf"[.!?…。！？]{_CLOSING}")
_FULL_STOP = re.compile(rf"[.…。]{_CLOSING}")


def words(text: str) -> list[str]:
    """The words of a text in lower case; scripts without spaces are counted by characters."""
    return _WORD.findall(text.casefold())


def ends_sentence(text: str) -> bool:
    return bool(_END.search(text))


def ends_with_stop(text: str) -> bool:
    """Whether it ends as statements do; headlines may end in a question or an exclamation mark."""
    return bool(_FULL_STOP.search(text))
