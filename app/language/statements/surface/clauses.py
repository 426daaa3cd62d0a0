"""Where a sentence has its edges: commas, quotation marks, dashes, but not the marks around a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.language.statements.setting import Setting
from app.model.span import Span

_EDGE = re.compile(r"[,;:()«»“”„\"–—?!]|\s-\s|(?<!\w)[‘‚']|[’'](?!\w)")
# A title behind a word for what bears it, die Zeitung „Dorner Bote“, or before one: die „Bild“-Zeitung.
_TITLE = r"[„“«\"»‚‘']\s?(?P<title>[^„“”«»\",;:.!?]{2,40}?)\s?[“”»\"«‘’']"
_BEARER = re.compile(rf"(?P<bearer>[\w-]+) (?:{_TITLE})")
_BEARS = re.compile(rf"{_TITLE}-(?P<bearer>[\w-]+)")
_RETOLD = re.compile(rf"(?P<bearer>[\w-]+) (?:[\w-]+'?) ?(?:{_TITLE})")
_WORD = re.compile(r"[\w'’-]+")


def flat(setting: Setting) -> str:
    """The sentence, as long as it is, with straight apostrophes and without the marks around titles."""
    sources = setting.words.sources
    return _flattened(setting.plain, sources.outlets, sources.retellings)


@lru_cache(maxsize=64)
def _flattened(plain: str, outlets: frozenset[str], retellings: frozenset[str]) -> str:
    """Every rule asks for it, so that the last few sentences are kept."""
    words = list(plain)
    for pattern, bearers in ((_BEARER, outlets), (_BEARS, outlets), (_RETOLD, retellings)):
        for match in pattern.finditer(plain):
            if match["bearer"].casefold() in bearers:
                for at in (match.start("title") - 1, match.end("title")):
                    words[at] = words[at] if words[at].isspace() else "_"
    return "".join(words)


@lru_cache(maxsize=64)
def matches(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str], ...]:
    """Every place of a pattern in a flat sentence; several rules look for the same verbs."""
    return tuple(pattern.finditer(text))


def edges(text: str) -> Iterator[tuple[int, int]]:
    """Where the edges of some words stand; an apostrophe within a word is none."""
    return ((match.start(), match.end()) for match in _EDGE.finditer(text))


def parts(setting: Setting, span: Span) -> list[Span]:
    """What stands between the edges of some words, without white space; may be empty."""
    base = setting.sentence.span.start
    words = flat(setting)[span.start - base : span.end - base]
    starts = [0, *(end for _, end in edges(words))]
    ends = [*(start for start, _ in edges(words)), len(words)]
    return [setting.trimmed(Span(span.start + a, span.start + b)) for a, b in zip(starts, ends, strict=True)]


def words_of(setting: Setting, span: Span) -> list[str]:
    """The words of a span in lower case."""
    return [word.casefold() for word in _WORD.findall(span.of(setting.text).replace("’", "'"))]


def with_title(setting: Setting, span: Span) -> Span:
    """A span with the closing mark of a title at its end: die Zeitung „Dorner Bote“."""
    words, text = span.of(setting.text), setting.text
    opened = sum(words.count(mark) for mark in "„«‚") + words.count("“") - words.count("”") - words.count("»")
    closes = span.end < len(text) and text[span.end] in '“”»"'
    return Span(span.start, span.end + 1) if opened > 0 and closes else span
