"""Where sentences end: rules over stops, abbreviations and quotation marks, for any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from app.language.detect import language_of
from app.language.lexicon import load
from app.model.analysis import Sentence
from app.model.report import Report
from app.model.span import Span

CLOSERS = "\"'”’»«›‹“)]}」』"
_CLOSING = re.escape(CLOSERS)
_STOP = re.compile(
    rf"(?:[.!?…؟۔।॥]+(?:[{_CLOSING}]|[ \u00a0\u202f]»)*(?=\s|$|[“„«「『])|[。！？]+[{_CLOSING}]*)"
)
_LETTERS_AND_STOPS = re.compile(r"(?:\b\w\.)+\w?$")
_LAST_WORD = re.compile(r"[\w.'’-]+$")
_NEXT_WORDS = re.compile(
    r"[\s\"'“”‘’„«»(\[¿¡—–-]*(\w[\w'’.-]*)?(?:\s+([\w'’-]+))?(?:\s+([\w'’-]+))?(?:\s+([\w'’-]+))?"
)
_SHORT_SENTENCE = re.compile(r"\s+((?:[\w'’-]+\.?\s?){2,4}?)\s*[.,]")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """`abbreviations` never end a sentence; `endings` may, before one of `starters`.

    `numbered` are words after which a number with a stop is an ordinal (German months and the like).
    `attribution` are verbs that join a quotation to its speaker across a question or exclamation mark.
    """

    file: ClassVar[str] = "sentences"
    abbreviations: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    attribution: frozenset[str] = frozenset()


def sentences(report: Report) -> tuple[Sentence, ...]:
    """The report's sentences in text order.

    They cover each paragraph's words, lie inside it and never overlap.
    """
    words = load(SentenceWords, language_of(report))
    found: list[Sentence] = []
    for index, paragraph in enumerate(report.paragraphs):
        for span in split(paragraph.span.of(report.text), words):
            found.append(Sentence(len(found), span.shifted(paragraph.span.start), index))
    return tuple(found)


def split(text: str, words: SentenceWords) -> Iterator[Span]:
    """The sentences of one paragraph, without the white space around them."""
    start = 0
    for stop in _STOP.finditer(text):
        if not _WORD.search(text, start, stop.start()) or not _WORD.search(text, stop.end()):
            continue
        if _ends_here(text, stop, words):
            yield Span(start, stop.end()).trimmed(text)
            start = stop.end()
    if text[start:].strip():
        yield Span(start, len(text)).trimmed(text)


def _ends_here(text: str, stop: re.Match[str], words: SentenceWords) -> bool:
    following = _NEXT_WORDS.match(text, stop.end())
    after = [word for word in following.groups() if word] if following else []
    if not after or after[0][0].islower():
        return False
    mark = stop.group()
    if mark[0] in "。！？۔।॥؟":
        return True
    if mark.rstrip(CLOSERS + " \u00a0\u202f") == ".":
        if len(mark) > 1:
            return not _is_attribution(text[stop.end() :], words)
        return not _belongs_to_word(text[: stop.start()], after[0], words)
    if _suspended(text, stop):
        return False
    return len(mark) == 1 or mark[-1] in ".!?" or not _names_speaker(after, words)


def _belongs_to_word(before: str, following: str, words: SentenceWords) -> bool:
    """Whether a single stop is part of the word before it."""
    match = _LAST_WORD.search(before)
    if match is None:
        return False
    word = match.group().lstrip("'’-")
    may_start = following in words.starters
    if _listed(word, words.abbreviations):
        return True
    if _listed(word, words.endings) or _LETTERS_AND_STOPS.search(word):
        return not may_start
    if len(word) == 1 and word.isalpha() and word.isupper():
        return not (word == "I" and may_start)
    if word.isdigit():
        return not before[: match.start()].strip() or (
            bool(words.numbered) and _is_ordinal(word, following, words)
        )
    return False


def _listed(word: str, listed: frozenset[str]) -> bool:
    """A list's word in small letters stands for every case, one with a capital only for itself."""
    return word in listed or word.casefold() in listed


def _is_ordinal(number: str, following: str, words: SentenceWords) -> bool:
    return len(number) <= 2 and (following in words.numbered or following not in words.starters)


def _suspended(text: str, stop: re.Match[str]) -> bool:
    """An ellipsis set apart from the word before it stands for words left out, not for an end."""
    mark = stop.group()
    return mark[0] in ".…" and "!" not in mark and "?" not in mark and text[stop.start() - 1].isspace()


def _names_speaker(after: list[str], words: SentenceWords) -> bool:
    return any(word.casefold() in words.attribution for word in after[1:])


def _is_attribution(following: str, words: SentenceWords) -> bool:
    """Whether no more than a speaker and a verb of saying follow: Moreau said."""
    match = _SHORT_SENTENCE.match(following)
    return match is not None and any(word.casefold() in words.attribution for word in match[1].split()[1:])
