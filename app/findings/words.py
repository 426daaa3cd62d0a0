"""Words of a sentence in a form in which only a change of substance is a change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.findings.vocabulary import Phrase, spellings
from app.model.span import Span

# numbers with separators, abbreviations with points, contracted endings, words, signs of money and share
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*|(?:[^\W\d_]\.)+[^\W\d_]\b\.?|[^\W\d_]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|[^\W\d_]+|[%$€£¥&]",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LONGEST_PHRASE = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word or set phrase and where it stands; `key` is the same for all its spellings."""

    span: Span
    key: str


def words_of(text: str, span: Span, language: str) -> tuple[Word, ...]:
    """The words inside `span`, without punctuation."""
    return tuple(_respelled(tuple(_plain_words(text, span)), spellings(language)))


def key_of(words: Sequence[Word]) -> str:
    return " ".join(word.key for word in words)


def _plain_words(text: str, span: Span) -> Iterator[Word]:
    for found in _TOKEN.finditer(text, span.start, span.end):
        yield Word(Span(*found.span()), _key(found.group()))


def _key(word: str) -> str:
    straight = unicodedata.normalize("NFKC", word).replace("’", "'")
    if straight == "US":
        return "u.s"
    key = _GROUPED.sub("", straight.casefold()).rstrip(".")
    return key.replace(".", "") if key.count(".") > 1 and not key[0].isdigit() else key


def _respelled(words: Sequence[Word], phrases: dict[Phrase, str]) -> Iterator[Word]:
    at = 0
    while at < len(words):
        for size in range(_LONGEST_PHRASE, 0, -1):
            part = words[at : at + size]
            key = phrases.get(tuple(word.key for word in part))
            if key is not None:
                yield Word(Span.hull(word.span for word in part), key)
                break
        else:
            size = 1
            yield words[at]
        at += size
