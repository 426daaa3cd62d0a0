"""How strongly a sentence words what it tells: its words of frames, their force and whose acts they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from app.findings.acts import actors
from app.findings.told import Told, once
from app.language.lexicon import Frames, load
from app.model.report import ParagraphKind
from app.model.span import Span

LOADED = "loaded"
# The frame of all that is said, however.
SAYING = "saying"
_OBJECTS = ("dobj", "nsubjpass", "attr", "oprd")
_PREPOSITIONS = ("prep", "agent", "prt")
_JOINED = ("compound", "flat", "conj", "nmod")
# Verbs that have their deed in their object: launched an attack.
_OF_DEEDS = ("dobj",)


@dataclass(frozen=True, slots=True)
class Framing:
    """One language's frames: verbs, nouns for the same acts, nouns for people and things, each by force.

    `bodies` are nouns for those who may be named for one another: the senate, its members.
    """

    file: ClassVar[str] = "framing"
    bodily: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    acts: Frames = field(default_factory=dict)
    deeds: Frames = field(default_factory=dict)
    labels: Frames = field(default_factory=dict)
    bodies: Frames = field(default_factory=dict)


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
    """The verbs of all frames that judge what they tell. Raises BrokenLexicon."""
    frames = framing(language).acts.values()
    return frozenset(verb for forces in frames for verb in forces.get(LOADED, ()))


@once
def framed_acts(told: Told) -> tuple[Framed, ...]:
    """The verbs and nouns of frames, in the report's own words: not those in quotation marks."""
    return tuple(_acts(told))


@cache
def body(language: str, lemma: str) -> frozenset[str]:
    """By which names those go who may be named for one another. Raises BrokenLexicon."""
    return frozenset(name for name, _ in _by_word(language, "bodies").get(lemma, ()))


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
        if pos == "VERB":
            yield from _verbs(told, index)
        elif pos in ("NOUN", "PROPN"):
            yield from _deeds(told, index)
            yield from _title_verb(told, index)


def _labels(told: Told) -> Iterator[Framed]:
    for index in _own_words(told):
        token = told.grammar.tokens[index]
        if token.pos == "NOUN" and not told.named(token.span):
            used, at = _compounded(told, index, _by_word(told.language, "labels"))
            for frame, force in _by_word(told.language, "labels").get(used, ()):
                span = told.grammar.span(at)
                yield Framed(frame, force, used, span, index, frozenset(), frozenset())


def _compounded(told: Told, index: int, words: Mapping[str, object]) -> tuple[str, tuple[int, ...]]:
    """A noun, with the word before it where the lists have both together: power grab, illegal alien."""
    tokens = told.grammar.tokens
    if index - 1 in told.indices and tokens[index - 1].head == index:
        phrase = f"{tokens[index - 1].lemma} {tokens[index].lemma}"
        if phrase in words:
            return phrase, (index - 1, index)
    written = told.grammar.lower(index).removesuffix("s")
    return written if written in words else tokens[index].lemma, (index,)


def _own_words(told: Told) -> Iterator[int]:
    return (index for index in told.indices if not told.quoted(told.grammar.tokens[index].span))


@cache
def _by_word(language: str, kind: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Frame and force of each word; a word may be in several frames."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for frame, forces in getattr(framing(language), kind).items():
        for force, words in forces.items():
            for word in words:
                found[word] = (*found.get(word, ()), (frame, force))
    return found


def _verbs(told: Told, index: int) -> Iterator[Framed]:
    """A verb, or a verb with its particle or object: then the verb alone counts for nothing."""
    grammar, words = told.grammar, _by_word(told.language, "acts")
    lemma = _listed(before_hyphen(told, index) + grammar.tokens[index].lemma, words)
    phrases = {f"{lemma} {grammar.tokens[i].lemma}": (index, i) for i in grammar.children(index)}
    phrase = next((phrase for phrase in phrases if phrase in words), None)
    if phrase is None and _changed_by_particle(told, index):
        return
    used, at = (phrase, phrases[phrase]) if phrase else (lemma, (index,))
    for frame, force in words.get(used, ()):
        yield Framed(
            frame, force, used, grammar.span(at), index, _people(told, index), objects_of(told, index)
        )


def before_hyphen(told: Told, index: int) -> str:
    """What hyphens join to the beginning of a word, with them: the rubber- of rubber-stamp; mostly nothing."""
    grammar, first = told.grammar, index
    while first - 2 in told.indices and grammar.lower(first - 1) == "-" and _touches(told, first):
        first -= 2
    return "".join(grammar.lower(i) for i in range(first, index))


def _touches(told: Told, index: int) -> bool:
    """Whether the hyphen before a word stands between two words without a space."""
    before, hyphen, after = (told.grammar.tokens[i].span for i in (index - 2, index - 1, index))
    return before.end == hyphen.start and hyphen.end == after.start


def _listed(lemma: str, words: Mapping[str, object]) -> str:
    """The lemma as the lists have it: of rare past tenses the parser keeps letters, gutte for gutted."""
    bare = lemma.removesuffix("e")
    undoubled = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return next((form for form in (lemma, bare, undoubled) if form in words), lemma)


def _changed_by_particle(told: Told, index: int) -> bool:
    """Snaps up, slams down: another verb."""
    grammar, particles = told.grammar, framing(told.language).particles
    follows = index + 1 in told.indices and grammar.lower(index + 1) in particles
    governed = follows and grammar.tokens[index + 1].dep == "prep" and bool(grammar.children(index + 1))
    return bool(grammar.children(index, "prt")) or (follows and not governed)


def _deeds(told: Told, index: int) -> Iterator[Framed]:
    """A noun for an act: his attack on the court, launched a tirade against it."""
    grammar, token = told.grammar, told.grammar.tokens[index]
    used, at = _compounded(told, index, _by_word(told.language, "deeds"))
    owners = [grammar.tokens[i].lemma for i in grammar.children(index, "poss")]
    doer = _people(told, token.head) if token.dep in _OF_DEEDS else frozenset()
    actors_ = (frozenset(owners) - told.vocabulary.function) or doer
    for frame, force in _by_word(told.language, "deeds").get(used, ()):
        yield Framed(frame, force, used, grammar.span(at), index, actors_, objects_of(told, index))


def _title_verb(told: Told, index: int) -> Iterator[Framed]:
    """A verb in a title, which parsers may take for a noun: Holt Slams Plan, Council to Slash Grant."""
    words = _by_word(told.language, "acts")
    if (verb := _verb_of_title(told, index)) is None:
        return
    after = told.grammar.lower(index + 1) if index + 1 in told.indices else ""
    used, last = (f"{verb} {after}", index + 1) if f"{verb} {after}" in words else (verb, index)
    actors_ = _people(told, told.grammar.tokens[index - 1].head) | {told.grammar.tokens[index - 1].lemma}
    for frame, force in words.get(used, ()):
        span, objects = told.grammar.span((index, last)), _after(told, last)
        yield Framed(frame, force, used, span, index, actors_ - told.vocabulary.function, objects)


def _verb_of_title(told: Told, index: int) -> str | None:
    """The verb that a word of a title is: with an s behind a name or, in a headline, a noun; or behind to."""
    if index - 1 not in told.indices:
        return None
    written, before = told.grammar.lower(index), told.of(told.grammar.tokens[index - 1].span)
    title = told.kind is ParagraphKind.HEADLINE
    if title and before.casefold() in framing(told.language).infinitive:
        return written
    named = before[0].isupper() and before.isalnum()
    noun = title and told.grammar.tokens[index - 1].pos in ("NOUN", "PROPN")
    return written.removesuffix("s") if written.endswith("s") and (named or noun) else None


def _after(told: Told, index: int) -> frozenset[str]:
    """The nouns that follow a verb of a title, up to the next small word."""
    found = []
    for at in range(index + 1, told.indices.stop):
        token = told.grammar.tokens[at]
        if token.pos not in ("NOUN", "PROPN", "ADJ", "DET", "NUM"):
            break
        found.append(token.lemma)
    return frozenset(found) - told.vocabulary.function


def _people(told: Told, index: int) -> frozenset[str]:
    """Who does it, as far as the sentence names somebody: a pronoun or a title may be anybody."""
    grammar = told.grammar
    named = _with_names(told, index) - told.vocabulary.function or _speaker(told, index)
    if grammar.children(index, "nsubjpass"):
        by = [j for i in grammar.children(index, "agent") for j in grammar.children(i, "pobj")]
        named = frozenset(grammar.tokens[i].lemma for i in by)
    return frozenset(name for name in named if not name.endswith("."))


def _with_names(told: Told, index: int) -> frozenset[str]:
    """The subject of a verb, also by the name that is put beside it: her rival, Tom Ashby."""
    grammar = told.grammar
    beside = (j for i in grammar.children(index, "nsubj") for j in grammar.children(i, "appos"))
    named = actors(told, index) | {grammar.tokens[j].lemma for j in beside}
    of_noun = grammar.tokens[index].dep == "relcl" and named <= told.vocabulary.function
    return frozenset({grammar.tokens[grammar.tokens[index].head].lemma}) if of_noun and named else named


def _speaker(told: Told, index: int) -> frozenset[str]:
    """Whom a pronoun means that says something, as far as the statement's speaker is known."""
    span = told.grammar.tokens[index].span
    said = (statement for statement in told.statements if span.meets(statement.cues))
    return frozenset(
        word for s in said if s.speaker and s.source for word in s.speaker.casefold().split()[-1:]
    )


def objects_of(told: Told, index: int) -> frozenset[str]:
    """What an act is done to, or is about: objects, also behind prepositions, and what is joined to them."""
    grammar = told.grammar
    behind = [j for i in grammar.children(index, *_PREPOSITIONS) for j in grammar.children(i, "pobj")]
    heads = [*grammar.children(index, *_OBJECTS), *behind]
    joined = [j for i in heads for j in grammar.children(i, *_JOINED)]
    return frozenset(grammar.tokens[i].lemma for i in (*heads, *joined)) - told.vocabulary.function
