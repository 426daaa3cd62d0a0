"""Names by their capitals, in languages without a model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.language.figures.number_words import number_words
from app.language.figures.units import unit_words
from app.language.folding import fold
from app.language.lexicon import load
from app.language.names.words import NameWords, without_title
from app.language.segment import SentenceWords
from app.language.times.words import TimeWords
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

_CAPITALISED = re.compile(
    r"[^\W\d_a-zà-öø-ÿ][\w'’-]*(?:\s(?:(?:de|del|della|di|da|do|dos|du|la|le|von|van|der|den|bin|al|of)\s){0,2}[^\W\d_a-zà-öø-ÿ][\w'’-]*)*"
)


def by_capitals(text: str, sentences: Sequence[Sentence], language: str, words: NameWords) -> Iterator[Name]:
    """Words with a capital inside a sentence; one at its start only if it has a capital elsewhere too."""
    starters = load(SentenceWords, language).starters | words.others
    runs = [
        (sentence, _after_starter(text, Span(match.start(), match.end()), starters))
        for sentence in sentences
        for match in _CAPITALISED.finditer(text, sentence.span.start, sentence.span.end)
    ]
    inside = Counter(run.of(text) for sentence, run in runs if run.start > sentence.span.start)
    calendar = load(TimeWords, language)
    for sentence, run in runs:
        span, titled = without_title(text, run, words)
        name = span.of(text)
        lone = " " not in name and not titled
        if len(name) < 2 or name in calendar.months or name in calendar.weekdays:
            continue
        if lone and run.start == sentence.span.start and name not in inside:
            continue
        if words.lone_after and not _proper(text, span, words, language, titled=titled):
            continue
        yield Name(span, sentence.index, _kind(name, words, titled=titled), fold(name))


def _after_starter(text: str, run: Span, starters: frozenset[str]) -> Span:
    """Without an article or another small word that has its capital from the sentence's start."""
    first, _, rest = run.of(text).partition(" ")
    if first not in starters:
        return run
    return Span(run.end - len(rest), run.end)


def _proper(text: str, span: Span, words: NameWords, language: str, *, titled: bool) -> bool:
    """Whether a capital marks a name in a language that gives one to each noun."""
    parts = span.of(text).split()
    measured = unit_words(language).after.keys() | number_words(language).scales.keys()
    if any(part.islower() or part.casefold() in measured for part in parts):
        return False
    before = text[max(0, span.start - 24) : span.start].split()
    return len(parts) > 1 or titled or (bool(before) and before[-1] in words.lone_after)


def _kind(name: str, words: NameWords, *, titled: bool) -> NameKind:
    parts = set(name.split())
    if titled:
        return NameKind.PERSON
    if parts & words.bodies or (name.isupper() and len(name) < 7):
        return NameKind.BODY
    return NameKind.PLACE if parts & words.places else NameKind.OTHER
