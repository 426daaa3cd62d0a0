"""Keys of bibliography entries: told from each other, the same for the same report, plain ASCII."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

OTHERWISE = "report"  # the stem of a key where no word has a Latin letter


def key_of(container: str, issued: date | None, title: str) -> str:
    """Outlet, year and first long word of the headline, as in 'harbourpost2026harbour'."""
    outlet = "".join(_plain_words(container))[:24]
    words = [word for word in _plain_words(title) if len(word) > 3]
    return f"{outlet or OTHERWISE}{issued.year if issued else ''}{words[0] if words else ''}"


def unique(keys: Iterable[str]) -> Iterator[str]:
    """The keys in order; one that was there before gets -2, -3 and so on."""
    seen: set[str] = set()
    times: Counter[str] = Counter()
    for key in keys:
        free = key
        while free in seen:
            times[key] += 1
            free = f"{key}-{times[key] + 1}"
        seen.add(free)
        yield free


def _plain_words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text).casefold()
    unaccented = "".join(character for character in folded if not unicodedata.combining(character))
    return re.findall("[a-z0-9]+", unaccented)
