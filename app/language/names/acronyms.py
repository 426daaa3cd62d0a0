"""Acronyms that a report explains: International Atomic Energy Agency (IAEA)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import combining, normalize

from app.language.folding import fold
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

SMALL = 4  # letters of a word in small letters that an acronym may leave out: of the, per la
_BRACKET = re.compile(r"\s\(([^\W\d_a-z][^\W\d_]{1,6})\)")
_WORD = re.compile(r"[^\W\d_][\w-]*")


def spelled_out(text: str, sentences: Sequence[Sentence]) -> Iterator[Name]:
    """The words before an acronym in brackets whose initials it is, and the acronym."""
    for sentence in sentences:
        for match in _BRACKET.finditer(text, sentence.span.start, sentence.span.end):
            full = _full(text, Span(sentence.span.start, match.start()), match[1])
            if full is not None and is_acronym(match[1]):
                key = fold(full.of(text))
                yield Name(full, sentence.index, NameKind.BODY, key)
                yield Name(Span(*match.span(1)), sentence.index, NameKind.BODY, key)


def is_acronym(word: str) -> bool:
    return word.isalpha() and sum(letter.isupper() for letter in word) > 1


def full_forms(text: str, found: Sequence[Name]) -> dict[str, str]:
    """For each acronym's key that of the one name whose initials it is, or in whose brackets it stands."""
    full: dict[str, str] = {}
    long = {name.key: _initials(name.span.of(text)) for name in found if " " in name.span.of(text)}
    for before, name in pairwise((found[0], *found) if found else ()):
        letters = name.span.of(text).replace(".", "")
        if not is_acronym(letters):
            continue
        meant = [key for key, initials in long.items() if plain(letters) in initials]
        if text[before.span.end : name.span.start] == " (" and plain(letters)[0] == plain(before.key)[0]:
            full[name.key] = before.key
        elif len(meant) == 1:
            full[name.key] = meant[0]
    return full


def plain(word: str) -> str:
    """In small letters without accents."""
    return "".join(c for c in normalize("NFKD", word.casefold()) if not combining(c))


def _full(text: str, before: Span, acronym: str) -> Span | None:
    """The shortest run of words up to the bracket with these initials, small words aside."""
    words = [Span(*match.span()) for match in _WORD.finditer(text, before.start, before.end)]
    if not words or words[-1].end != before.end:
        return None
    letters = sorted(plain(acronym))
    for first in range(len(words) - 2, max(-1, len(words) - 2 * len(letters) - 3), -1):
        span = Span(words[first].start, before.end)
        if any(sorted(initials) == letters for initials in _initials(span.of(text))) and _begins(text, span):
            return span
    return None


def _begins(text: str, span: Span) -> bool:
    return text[span.start].isupper() or len(span.of(text).split()[0]) > SMALL


def _initials(name: str) -> frozenset[str]:
    """The first letters of all words, and of those that are not small."""
    words = _WORD.findall(name.replace("-", " "))
    great = [word for word in words if word[0].isupper() or len(word) > SMALL]
    return frozenset(plain("".join(word[0] for word in part)) for part in (words, great))
