"""Names by their capitals, in languages without a model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.language.figures.number_words import number_words
from app.language.figures.units import unit_words
from app.language.folding import fold
from app.language.lexicon import load
from app.language.names.acronyms import is_acronym
from app.language.names.runs import CAPITALISED, name_in
from app.language.names.words import NameWords, without_title
from app.language.segment import SentenceWords
from app.language.times.words import TimeWords
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

LONGEST_ACRONYM = 6  # letters; longer ones are words in capitals
LONGEST_PERSON = 4  # words with a capital; more are a body's or a work's
LOOK = 24  # code points before a name in which the word before it is looked for


def by_capitals(text: str, sentences: Sequence[Sentence], language: str, words: NameWords) -> Iterator[Name]:
    """Words with a capital inside a sentence; one at its start only if it has a capital elsewhere too."""
    starters = load(SentenceWords, language).starters | words.others
    runs = [
        (sentence, name_in(text, Span(match.start(), match.end()), starters, words))
        for sentence in sentences
        for match in CAPITALISED.finditer(text, sentence.span.start, sentence.span.end)
    ]
    inside = Counter(run.of(text) for sentence, run in runs if run.start > sentence.span.start)
    calendar = load(TimeWords, language)
    for sentence, run in runs:
        span, titled = without_title(text, run, words)
        name = span.of(text)
        lone = " " not in name and not titled
        if len(name) < 2 or name in calendar.months or name in calendar.weekdays:
            continue
        if lone and run.start == sentence.span.start and (name not in inside or name in starters):
            continue
        if words.lone_after and not _proper(text, span, words, language, titled=titled):
            continue
        yield Name(span, sentence.index, _kind(name, inside, words, titled=titled), fold(name))


def _proper(text: str, span: Span, words: NameWords, language: str, *, titled: bool) -> bool:
    """Whether a capital marks a name in a language that gives one to each noun."""
    parts = span.of(text).split()
    measured = unit_words(language).after.keys() | number_words(language).scales.keys()
    if any(part.islower() or part.casefold() in measured for part in parts):
        return False
    if len(parts) > 1 or titled or _short(parts[0]):
        return True
    before = text[max(0, span.start - LOOK) : span.start].split()
    return bool(before) and before[-1].casefold() in words.lone_after and not words.is_role(parts[0])


def _short(word: str) -> bool:
    return is_acronym(word) and word.isupper() and len(word) <= LONGEST_ACRONYM


def _kind(name: str, inside: Counter[str], words: NameWords, *, titled: bool) -> NameKind:
    parts = name.split()
    if titled:
        return NameKind.PERSON
    if set(parts) & words.bodies or _short(name):
        return NameKind.BODY
    if set(parts) & words.places:
        return NameKind.PLACE
    return NameKind.PERSON if _is_person(parts, inside, words) else NameKind.OTHER


def _is_person(parts: Sequence[str], inside: Counter[str], words: NameWords) -> bool:
    """First and last name, with a particle that only persons have, or with the last name alone elsewhere."""
    if not 1 < sum(not part.islower() for part in parts) <= LONGEST_PERSON:
        return False
    particle = any(part in words.particles for part in parts[1:-1])
    elided = any(part.startswith(tuple(p for p in words.particles if p[-1] in "'’")) for part in parts[1:])
    return particle or elided or bool(inside[parts[-1]])
