"""Names of persons, bodies and places, and one key for all forms of a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import ClassVar

from app.language.figures.numbers import number_words
from app.language.figures.units import unit_words
from app.language.folding import POSSESSIVE, fold
from app.language.grammar import Grammar
from app.language.lexicon import load
from app.language.segment import SentenceWords
from app.language.times.words import TimeWords
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.BODY,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "NORP": NameKind.OTHER,
    "EVENT": NameKind.OTHER,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
    "LAW": NameKind.OTHER,
}
LONGEST_TITLE = 32  # code points before a name in which a title is looked for
_CAPITALISED = re.compile(
    r"[^\W\d_a-zà-öø-ÿ][\w'’-]*(?:\s(?:(?:de|del|della|di|da|do|dos|du|la|le|von|van|der|den|bin|al|of)\s){0,2}[^\W\d_a-zà-öø-ÿ][\w'’-]*)*"
)


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words beside or within names: titles before a person, words that mark bodies and places.

    Where every noun has a capital, one alone is a name only after one of `lone_after`.
    """

    file: ClassVar[str] = "names"
    titles: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    lone_after: frozenset[str] = frozenset()


def names(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> tuple[Name, ...]:
    """Every name in text order, without titles and possessive endings."""
    words = load(NameWords, grammar.language)
    found = (
        _by_model(text, grammar, words)
        if grammar.parsed
        else _by_capitals(text, sentences, grammar.language, words)
    )
    return _keyed(text, sorted(found, key=lambda name: name.span))


def _by_model(text: str, grammar: Grammar, words: NameWords) -> Iterator[Name]:
    for entity in grammar.entities:
        if entity.label not in KINDS:
            continue
        span, titled = _without_title(text, _trimmed(text, entity.span), words)
        if len(span) > 1:
            kind = NameKind.PERSON if titled else KINDS[entity.label]
            yield Name(span, entity.sentence, kind, fold(span.of(text)))


def _by_capitals(text: str, sentences: Sequence[Sentence], language: str, words: NameWords) -> Iterator[Name]:
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
        span, titled = _without_title(text, run, words)
        name = span.of(text)
        lone = " " not in name and not titled
        if len(name) < 2 or name in calendar.months or name in calendar.weekdays:
            continue
        if lone and run.start == sentence.span.start and name not in inside:
            continue
        if words.lone_after and not _proper(text, span, titled, words, language):
            continue
        yield Name(span, sentence.index, _kind(name, titled, words), fold(name))


def _after_starter(text: str, run: Span, starters: frozenset[str]) -> Span:
    """Without an article or another small word that has its capital from the sentence's start."""
    first, _, rest = run.of(text).partition(" ")
    if first not in starters:
        return run
    return Span(run.end - len(rest), run.end)


def _proper(text: str, span: Span, titled: bool, words: NameWords, language: str) -> bool:  # noqa: FBT001
    """Whether a capital marks a name in a language that gives one to each noun."""
    parts = span.of(text).split()
    measured = unit_words(language).after.keys() | number_words(language).scales.keys()
    if any(part.islower() or part.casefold() in measured for part in parts):
        return False
    before = text[max(0, span.start - 24) : span.start].split()
    return len(parts) > 1 or titled or (bool(before) and before[-1] in words.lone_after)


def _kind(name: str, titled: bool, words: NameWords) -> NameKind:  # noqa: FBT001
    parts = set(name.split())
    if titled:
        return NameKind.PERSON
    if parts & words.bodies or (name.isupper() and len(name) < 7):
        return NameKind.BODY
    return NameKind.PLACE if parts & words.places else NameKind.OTHER


def _trimmed(text: str, span: Span) -> Span:
    name = span.of(text)
    start = span.start + (4 if name[:4].casefold() == "the " else 0)
    name = text[start : span.end]
    name = POSSESSIVE.sub("", name).rstrip()
    return Span(start, max(start, start + len(name)))


def _without_title(text: str, span: Span, words: NameWords) -> tuple[Span, bool]:
    """The name behind its titles, and whether it had one, within the span or right before it."""
    pattern = _titles(words.titles)
    inside = pattern.match(text, span.start, span.end)
    start = inside.end() if inside and inside.end() < span.end else span.start
    before = text[max(0, span.start - LONGEST_TITLE) : span.start]
    outside = any(match.end() == len(before) for match in pattern.finditer(before))
    return Span(start, span.end), start > span.start or outside


@cache
def _titles(titles: frozenset[str]) -> re.Pattern[str]:
    """One or more titles, in small letters or with a capital, with the space behind them."""
    either = "|".join(re.escape(title) for title in sorted(titles, key=lambda title: (-len(title), title)))
    return re.compile(rf"(?:\b(?:{either})\.?\s+)+" if either else r"(?!)", re.IGNORECASE)


def _keyed(text: str, found: Sequence[Name]) -> tuple[Name, ...]:
    """Short forms take the key and kind of the full name that they shorten."""
    full = _full_names(found)
    kinds = _commonest_kinds(found)
    keyed = []
    for name in found:
        key = full.get(name.key, name.key)
        keyed.append(replace(name, key=key, kind=kinds.get(key, name.kind)))
    return tuple(keyed)


def _full_names(found: Sequence[Name]) -> dict[str, str]:
    """For each short form the one longer person's name that ends, or begins, with it."""
    persons = Counter(name.key for name in found if name.kind is NameKind.PERSON and " " in name.key)
    full: dict[str, str] = {}
    for key, _ in persons.most_common():
        parts = key.split()
        for short in (parts[-1], " ".join(parts[1:]), f"{parts[0]} {parts[-1]}"):
            if short != key:
                full.setdefault(short, key)
    for key, _ in persons.most_common():
        full.setdefault(key.split()[0], key)
    return full


def _commonest_kinds(found: Sequence[Name]) -> dict[str, NameKind]:
    counted: dict[str, Counter[NameKind]] = {}
    for name in found:
        counted.setdefault(name.key, Counter())[name.kind] += 1
    return {key: kinds.most_common(1)[0][0] for key, kinds in counted.items()}
