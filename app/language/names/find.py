"""Every name of a report: by the model where there is one, else by capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.language.folding import POSSESSIVE, fold
from app.language.grammar import Grammar
from app.language.lexicon import load
from app.language.names.acronyms import full_forms, spelled_out
from app.language.names.capitals import by_capitals
from app.language.names.fragments import without_fragments
from app.language.names.keys import is_full, keyed
from app.language.names.kinds import settled
from app.language.names.roles import with_roles
from app.language.names.words import NameWords, without_title
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

# What the model's labels (OntoNotes) mean here; dates and numbers are left to their own rules.
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
FULL = 2  # words of a full name: what stands before as many may be what the person is
_WORD = re.compile(r"[^\W\d_][\w-]+")
_SMALL_END = re.compile(r"\s(?:and|or|of|the|in|at|for)$")


def names(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> tuple[Name, ...]:
    """Every name in text order, without titles and possessive endings."""
    words = load(NameWords, grammar.language)
    seen = (
        (*_by_model(text, grammar, words), *_unseen_places(text, grammar, words))
        if grammar.parsed
        else by_capitals(text, sentences, grammar.language, words)
    )
    cast = with_roles(_with_bodies(text, sentences, list(seen)), sentences, grammar, words)
    found = without_fragments(text, cast, words)
    return settled(text, keyed(_with_repeats(text, sentences, found), full_forms(text, found)), words)


def _by_model(text: str, grammar: Grammar, words: NameWords) -> Iterator[Name]:
    for entity in grammar.entities:
        if entity.label not in KINDS:
            continue
        span, titled = without_title(text, _trimmed(text, entity.span), words)
        kind = NameKind.PERSON if titled else KINDS[entity.label]
        span = _without_role(text, span, words) if kind is NameKind.PERSON else span
        if len(span) > 1:
            yield Name(span, entity.sentence, kind, fold(span.of(text)))


def _unseen_places(text: str, grammar: Grammar, words: NameWords) -> Iterator[Name]:
    """A proper noun that the model passes over right behind a word that stands before places."""
    taken = [entity.span for entity in grammar.entities]
    for word, noun in pairwise(grammar.tokens):
        name = noun.span.of(text)
        placed = (
            noun.pos == "PROPN" and word.pos == "ADP" and word.span.of(text).casefold() in words.locatives
        )
        if placed and name.istitle() and not any(noun.span.overlap(span) for span in taken):
            yield Name(noun.span, noun.sentence, NameKind.PLACE, fold(name))


def _trimmed(text: str, span: Span) -> Span:
    name = span.of(text)
    start = span.start + (4 if name[:4].casefold() == "the " else 0)
    name = text[start : span.end]
    name = _SMALL_END.sub("", POSSESSIVE.sub("", name).rstrip())
    return Span(start, max(start, start + len(name)))


def _without_role(text: str, span: Span, words: NameWords) -> Span:
    """Ahmed Rashidi of Lawyer Ahmed Rashidi; what stands before one word may be a first name: Baker Smith."""
    while len(parts := span.of(text).split(" ")) > FULL and words.is_role(parts[0]):
        span = Span(span.start + len(parts[0]) + 1, span.end)
    return span


def _with_bodies(text: str, sentences: Sequence[Sentence], found: Sequence[Name]) -> list[Name]:
    """With bodies whose acronym is explained, in the place of pieces of them."""
    bodies = list(spelled_out(text, sentences))
    kept = [name for name in found if not any(name.span.overlap(body.span) for body in bodies)]
    return sorted((*kept, *bodies), key=lambda name: name.span)


def _with_repeats(text: str, sentences: Sequence[Sentence], found: Sequence[Name]) -> list[Name]:
    """Add the places where a person's last name stands alone and was not seen as a name."""
    last = {name.span.of(text).split()[-1] for name in found if is_full(name)}
    taken = [name.span for name in found]
    again = [
        Name(Span(match.start(), match.end()), sentence.index, NameKind.PERSON, fold(match.group()))
        for sentence in sentences
        for match in _WORD.finditer(text, sentence.span.start, sentence.span.end)
        if match.group() in last
    ]
    new = [name for name in again if not any(name.span.overlap(span) for span in taken)]
    return sorted((*found, *new), key=lambda name: name.span)
