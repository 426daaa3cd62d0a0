"""Words that a dash opens, as Spanish, Portuguese and French print speech."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.quotations.marks import marks
from app.language.statements.words import statement_words
from app.model.span import Span

SPEAKS_BY_DASH = frozenset({"es", "fr", "pt", "it"})
_EDGES = " \t\u00a0\u202f,;:."
_PART = re.compile(r"\s*[—–―]\s*")
_STOPS = re.compile(r"[.,;:]+\s*")
_TURN = re.compile(r",\s+(?=\w)")


def spoken(text: str, span: Span, language: str) -> list[Span]:
    """What is said in a paragraph that a dash opens, without the words that say who says it.

    Without a verb of saying the dash opens an entry of a list, and nothing is said.
    """
    if language not in SPEAKS_BY_DASH or text[span.start] not in marks().dashes:
        return []
    says = statement_words(language).verbs
    parts = list(_parts(text, span))
    told = [_told_from(text, part, says) for part in parts]
    if not any(at is not None for at in told):
        return []
    return [_said(text, part, at) for part, at in zip(parts, told, strict=True) if at != part.start]


def _parts(text: str, span: Span) -> Iterator[Span]:
    """What stands between the dashes; a stop behind one belongs to the words before it."""
    edges = [(match.start(), match.end()) for match in _PART.finditer(text, span.start, span.end)]
    ends = [start for start, _ in edges[1:]] + [span.end]
    for (_, start), end in zip(edges, ends, strict=True):
        stops = _STOPS.match(text, start, end)
        part = Span(stops.end() if stops else start, end)
        if len(part):
            yield part


def _told_from(text: str, part: Span, says: re.Pattern[str]) -> int | None:
    """Where the teller takes over: at a verb of saying that begins the part or follows a comma."""
    plain = part.of(text).replace("’", "'")
    starts = [0, *(match.end() for match in _TURN.finditer(plain))]
    return next((part.start + at for at in starts if says.match(plain, at)), None)


def _said(text: str, part: Span, told: int | None) -> Span:
    words = text[part.start : told or part.end]
    kept = words.rstrip(_EDGES) if told else words.rstrip()
    return Span(part.start, part.start + len(kept))
