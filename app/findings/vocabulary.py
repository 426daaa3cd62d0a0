"""The words of a language that decide when two sentences are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, load

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's lists; all empty for a language that ships none.

    `function` words carry no substance, `spelling` rewrites one way to write a thing to another,
    `concept` names what a figure is about, by English lemmas for all languages, `rest` behind an
    article of `definite` are the words for what is left of a total, `loaded` ones judge what
    they describe, `stroke` ones count how often a thing is done, `anybody` is a source whom another
    report may name, `unsure` ones say that a thing is not known.
    """

    file: ClassVar[str] = "comparing"
    function: frozenset[str] = frozenset()
    negation: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    deferral: frozenset[str] = frozenset()
    hedge: frozenset[str] = frozenset()
    strong_hedge: frozenset[str] = frozenset()
    hint: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    distance: frozenset[str] = frozenset()
    light_verb: frozenset[str] = frozenset()
    weekday: frozenset[str] = frozenset()
    loaded: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    stroke: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    part: frozenset[str] = frozenset()
    vague: dict[str, float] = field(default_factory=dict)
    spelling: dict[str, str] = field(default_factory=dict)
    concept: dict[str, str] = field(default_factory=dict)


def vocabulary(language: str) -> Vocabulary:
    """The lists of a language by its code. Raises BrokenLexicon."""
    return load(Vocabulary, language)


def for_all() -> Vocabulary:
    """The lists that hold for every language. Raises BrokenLexicon."""
    return vocabulary(ANY_LANGUAGE)


@cache
def spellings(language: str) -> dict[Phrase, str]:
    """The phrases that are rewritten before words are compared, as tuples of words."""
    return {tuple(phrase.split()): word for phrase, word in vocabulary(language).spelling.items()}
