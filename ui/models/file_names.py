"""Names proposed for files, from words that were not written to be one."""

from __future__ import annotations

import re

from app.model.one_line import squeezed

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST = 80  # code points: room for folders and a suffix, also where paths are short
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def file_name(words: str, suffix: str, *, otherwise: str) -> str:
    """A name that every system accepts; `otherwise` where the words leave nothing of it."""
    name = squeezed(_FORBIDDEN.sub(" ", words))[:_LONGEST].strip(" .")
    if not name or _RESERVED.fullmatch(name):
        name = otherwise
    return name + suffix
