"""How strongly a sentence words what it tells: its words of frames, their force and whose acts they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from app.findings.headline_verbs import following, title_verb
from app.findings.partakers import doers, objects_of, singular
from app.findings.told import Told, once
from app.findings.word_forms import noun_form, verb_form
from app.language.lexicon import Frames, load
from app.model.span import Span

LOADED = "loaded"
# The frame of all that is said, however.
SAYING = "saying"
# The frame of what is only said beside an act: betraying, thumbing its nose.
ASIDE = "aside"
# Verbs that have their deed in their object: launched an attack.
_OF_DEEDS = ("dobj",)


@dataclass(frozen=True, slots=True)
class Framing:
    """One language's frames: verbs, nouns for the same acts, nouns for people and things, each by force.

    `bodies` are nouns for those who may be named for one another: the senate, its members. `surface` has
    forms and beginnings of words, for languages that no parser knows.
    """

    file: ClassVar[str] = "framing"
    bodily: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    acts: Frames = field(default_factory=dict)
    deeds: Frames = field(default_factory=dict)
    labels: Frames = field(default_factory=dict)
    bodies: Frames = field(default_factory=dict)
    surface: Frames = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Framed:
    """A word of a frame as a sentence uses it. `actors` and `objects` are lemmas, as far as it names any."""

    frame: str
    force: str
    words: str
    span: Span
    index: int
    actors: frozenset[str]
    objects: frozenset[str]

    @property
    def loaded(self) -> bool:
        return self.force == LOADED


def framing(language: str) -> Framing:
    """The frames of a language by its code. Raises BrokenLexicon."""
    return load(Framing, language)


@cache
def loaded_verbs(language: str) -> frozenset[str]:
    """The verbs that judge what they tell, also alone. Raises BrokenLexicon."""
    frames = (forces for name, forces in framing(language).acts.items() if name != ASIDE)
    return frozenset(verb for forces in frames for verb in forces.get(LOADED, ()))


@once
def framed_acts(told: Told) -> tuple[Framed, ...]:
    """The verbs and nouns of frames, in the report's own words: not those in quotation marks."""
    return tuple(_acts(told))


@cache
def body(language: str, lemma: str) -> frozenset[str]:
    """By which names those go who may be named for one another. Raises BrokenLexicon."""
    named = by_word(language, "bodies").get(lemma, ())
    return frozenset(name for name, _ in named) | kind(language, lemma)


@cache
def kind(language: str, lemma: str) -> frozenset[str]:
    """The frames of labels that have a noun. Raises BrokenLexicon."""
    return frozenset(name for name, _ in by_word(language, "labels").get(lemma, ()))


def framed_deeds(told: Told) -> tuple[Framed, ...]:
    """Of those the nouns."""
    return tuple(act for act in framed_acts(told) if told.grammar.tokens[act.index].pos == "NOUN")


@once
def framed_labels(told: Told) -> tuple[Framed, ...]:
    """The nouns of frames for people and things, in the report's own words."""
    return tuple(_labels(told))


def _acts(told: Told) -> Iterator[Framed]:
    for index in _own_words(told):
        pos = told.grammar.tokens[index].pos
        if pos == "VERB" and told.grammar.tokens[index].dep != "amod":
            yield from _verbs(told, index)
        elif pos in ("NOUN", "PROPN"):
            yield from _deeds(told, index)
            yield from _title_verbs(told, index)


def _labels(told: Told) -> Iterator[Framed]:
    for index in _own_words(told):
        token = told.grammar.tokens[index]
        if token.pos == "NOUN" and not told.named(token.span):
            used, at = noun_form(told, index, by_word(told.language, "labels"))
            for frame, force in by_word(told.language, "labels").get(used, ()):
                span = told.grammar.span(at)
                yield Framed(frame, force, used, span, index, frozenset(), frozenset())


def _own_words(told: Told) -> Iterator[int]:
    return (index for index in told.indices if not told.quoted(told.grammar.tokens[index].span))


@cache
def by_word(language: str, table: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Frame and force of each word; a word may be in several frames."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for frame, forces in getattr(framing(language), table).items():
        for force, words in forces.items():
            for word in words:
                found[word] = (*found.get(word, ()), (frame, force))
    return found


def _verbs(told: Told, index: int) -> Iterator[Framed]:
    words, particles = by_word(told.language, "acts"), framing(told.language).particles
    if (form := verb_form(told, index, words, particles)) is None:
        return
    used, at = form
    for frame, force in words.get(used, ()):
        span, who = told.grammar.span(at), doers(told, index)
        yield Framed(frame, force, used, span, index, who, objects_of(told, index))


def _deeds(told: Told, index: int) -> Iterator[Framed]:
    """A noun for an act: his attack on the court, launched a tirade against it."""
    grammar, token = told.grammar, told.grammar.tokens[index]
    used, at = noun_form(told, index, by_word(told.language, "deeds"))
    owners = [grammar.tokens[i].lemma for i in grammar.children(index, "poss")]
    doer = doers(told, token.head) if token.dep in _OF_DEEDS else frozenset()
    actors_ = (frozenset(owners) - told.vocabulary.function) or doer
    for frame, force in by_word(told.language, "deeds").get(used, ()):
        yield Framed(frame, force, used, grammar.span(at), index, actors_, objects_of(told, index))


def _title_verbs(told: Told, index: int) -> Iterator[Framed]:
    words, infinitive = by_word(told.language, "acts"), framing(told.language).infinitive
    if (form := title_verb(told, index, words, infinitive)) is None:
        return
    used, at = form
    before = told.grammar.tokens[index - 1]
    who = (doers(told, before.head) | {singular(before.lemma)}) - told.vocabulary.function
    for frame, force in words.get(used, ()):
        yield Framed(frame, force, used, told.grammar.span(at), index, who, following(told, at[-1]))
