"""Quotation marks: which open, which close, and which are apostrophes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, load
from app.model.span import Span

SINGLE = "'’‘"  # marks that may be apostrophes
_LETTER = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]+")
_YEARS = re.compile(r"\d\ds?\b")


@dataclass(frozen=True, slots=True)
class QuoteMarks:
    """Marks with what closes each, dashes that open speech, and words beside marks."""

    file: ClassVar[str] = "quotes"
    closes: dict[str, str] = field(default_factory=dict)
    dashes: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    so_called: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()


def marks() -> QuoteMarks:
    """The marks of all languages. Raises BrokenLexicon."""
    return load(QuoteMarks, ANY_LANGUAGE)


@cache
def closers(mark: str) -> str:
    """The marks that close what this one opens; none if it opens nothing."""
    return marks().closes.get(mark, "")


def levelled(text: str) -> str:
    """The text, as long as it was, with typewriter's pairs of marks as one."""
    return text.replace("``", ' "').replace("''", '" ')


def opens(text: str, at: int, span: Span) -> bool:
    """An opening mark has a word behind it and none before it; straight marks in pairs simply take turns."""
    if not closers(text[at]):
        return False
    before, after = _around(text, at, span)
    if text[at] == '"' and text.count('"', span.start, span.end) % 2 == 0:
        return not before.isdigit()
    if text[at] == "'" and (before == "'" or _shortens(text, at)):
        return False
    return not _LETTER.match(before) and before not in ".,!?…" and (not after.isspace() or text[at] == "«")


def closing(text: str, mark: str, start: int, span: Span) -> int | None:
    """Where what `mark` opened ends: an apostrophe behind an s only where no plainer mark follows."""
    doubtful = None
    for at in range(start, span.end):
        if doubtful is not None and text[at] == mark and opens(text, at, span):
            break
        if not closes(text, at, mark, span):
            continue
        if not _may_be_genitive(text, at, span):
            return at
        doubtful = at if doubtful is None else doubtful
    return doubtful


def closes(text: str, at: int, mark: str, span: Span) -> bool:
    """Whether the mark at a place may close what `mark` opened."""
    if text[at] not in closers(mark):
        return False
    before, after = _around(text, at, span)
    return text[at] not in SINGLE or (not before.isspace() and not _LETTER.match(after))


def hangs_on(text: str, at: int, span: Span) -> bool:
    """A closing mark hangs on the word or stop before it, with nothing of a word behind."""
    before, after = _around(text, at, span)
    return not before.isspace() and not _LETTER.match(after)


def _may_be_genitive(text: str, at: int, span: Span) -> bool:
    """The workers' union: behind an s, with a word to follow."""
    before, after = _around(text, at, span)
    return text[at] in SINGLE and before in "sSxz" and after.isspace() and text[at + 2 : at + 3].isalpha()


def _shortens(text: str, at: int) -> bool:
    """'90s, rock 'n' roll, 's avonds."""
    word = _LETTERS.match(text, at + 1)
    return bool(_YEARS.match(text, at + 1)) or bool(word and word.group().casefold() in marks().elisions)


def _around(text: str, at: int, span: Span) -> tuple[str, str]:
    before = text[at - 1] if at > span.start else " "
    return before, text[at + 1] if at + 1 < span.end else " "
