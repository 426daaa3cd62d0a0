"""The thing that a number counts and what befell it: the noun it stands with, not the verb or the scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.findings.counted import Counted
from app.findings.ledger_words import LedgerWords
from app.findings.told import Told
from app.findings.vocabulary import for_all
from app.language.figures.concepts import concept
from app.model.span import Span

PEOPLE, HOUSES, KILLED, POPULATION = "people", "houses", "killed", "population"


def by_noun(told: Told, counted: Counted, noun: int | None, words: LedgerWords) -> Counted:
    """The thing counted is the noun and not the verb; what happens in a place does not befall the places."""
    if _is_population(told, counted, noun, words):
        return replace(counted, thing=PEOPLE, event=POPULATION, common=False)
    if counted.is_rest:
        return counted
    if noun is None:
        return _without_noun(told, counted, words)
    return _of_noun(told, counted, noun, words)


def _of_noun(told: Told, counted: Counted, noun: int, words: LedgerWords) -> Counted:
    lemma = told.grammar.tokens[noun].lemma.casefold()
    if lemma in words.lives and counted.event is None:
        return replace(counted, thing=PEOPLE, event=KILLED, common=True)
    names = for_all().concept
    base = concept(lemma, told.language) or lemma
    thing = PEOPLE if lemma in words.part else names.get(base, base)
    common = thing in names.values()
    event = None if not common and _is_scene(told, noun, words) else counted.event
    return replace(counted, thing=thing, event=event, common=common)


def _without_noun(told: Told, counted: Counted, words: LedgerWords) -> Counted:
    """Three dead; the number of people killed rose to 31, where the verb's subject says what is counted."""
    subject = _counting_subject(told, counted.figure.span, words)
    names = for_all().concept
    lemmas = [told.grammar.tokens[i].lemma.casefold() for i in subject]
    event = next((names[lemma] for lemma in lemmas if names.get(lemma) not in (None, PEOPLE, HOUSES)), None)
    noun = next((i for i in subject if told.grammar.tokens[i].dep == "pobj"), None)
    if event is None and noun is not None:
        return _of_noun(told, counted, noun, words)
    plain = without_verb(told, counted)
    event = event or plain.event
    return replace(plain, thing=event or plain.thing, event=event, common=plain.common or event is not None)


def _counting_subject(told: Told, span: Span, words: LedgerWords) -> Sequence[int]:
    """The subject of a verb before a number, if it is the word for a number of all: the toll reached 12."""
    grammar = told.grammar
    place = next((i for i in told.indices if grammar.tokens[i].span.overlap(span)), None)
    if place is None:
        return ()
    verb = next((i for i in grammar.ancestors(place) if grammar.tokens[i].pos == "VERB"), place)
    subject = [i for top in grammar.children(verb, "nsubj") for i in grammar.subtree(top) if i != place]
    counts = any(grammar.tokens[i].lemma.casefold() in words.total for i in subject)
    return subject if counts else ()


def without_verb(told: Told, counted: Counted) -> Counted:
    """A verb says what is done, not what is counted."""
    names = for_all().concept
    lemmas = {token.lemma for token in told.tokens if token.pos == "VERB"}
    verb = counted.thing in lemmas | {names.get(lemma) for lemma in lemmas}
    return replace(counted, thing=None, common=False) if verb else counted


def _is_scene(told: Told, noun: int, words: LedgerWords) -> bool:
    token = told.grammar.tokens[noun]
    return token.dep == "pobj" and told.grammar.tokens[token.head].lemma in words.where


def _is_population(told: Told, counted: Counted, noun: int | None, words: LedgerWords) -> bool:
    """Home to 40,000 people, has 40,000 residents, a town of 40,000 inhabitants; not three residents hurt."""
    before = " ".join(told.text[told.passage.span.start : counted.figure.span.start].casefold().split()[-4:])
    if any(f" {phrase} " in f" {before} " for phrase in words.living):
        return True
    if noun is None or told.grammar.tokens[noun].lemma.casefold() not in words.inhabitant:
        return False
    token = told.grammar.tokens[noun]
    head = told.grammar.tokens[token.head]
    return (token.dep == "dobj" and head.lemma == "have") or (token.dep == "pobj" and head.lemma in words.of)
