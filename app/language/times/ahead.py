"""Whether a text looks forward to the day that it names next: talks will resume on Sunday."""

from __future__ import annotations

import re
from functools import cache

from app.language.lexicon import compiled, load
from app.language.times.words import TimeWords

AHEAD_REACH = 50  # code points: farther back, a "will" speaks of something else


def looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether words shortly before, in the same clause, say that the day at `end` is still to come."""
    clause = max(start, end - AHEAD_REACH, *(text.rfind(mark, start, end) for mark in ",;:"))
    pattern, over = _patterns(language)
    found = list(pattern.finditer(text, clause, end)) if pattern else []
    if not found:
        return False
    return over is None or over.search(text, found[-1].end(), end) is None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """The words that look forward, and those between them and the day that look back."""
    words, where = load(TimeWords, language), f"{language}/times.toml"
    ahead = sorted(
        {re.escape(word) for word in words.ahead} | words.futures, key=lambda word: (-len(word), word)
    )
    forward = compiled(rf"\b(?:{'|'.join(ahead)})\b", f"{where}, futures", re.IGNORECASE) if ahead else None
    over = "|".join(sorted(words.over))
    return forward, compiled(rf"(?:{over})\W*$", f"{where}, over", re.IGNORECASE) if over else None
