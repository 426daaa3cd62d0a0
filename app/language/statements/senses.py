"""Verbs of saying in another sense: compared with last year, claimed a life, declared war."""

from __future__ import annotations

from collections.abc import Callable

from app.language.statements.setting import Setting
from app.model.mentions import NameKind

OPENINGS = frozenset({"on", "for", "upon", "into"})  # calls on, calls for, calls into question


def has_another_sense(setting: Setting, verb: int) -> bool:
    """Compared with last year; claimed twelve lives; called no witnesses: nobody says anything."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    if grammar.lower(verb) == "compared" and not grammar.children(verb, "nsubj"):
        return token.dep in ("prep", "advcl", "acl")
    if token.lemma in _SENSES:
        return _SENSES[token.lemma](setting, verb)
    if token.lemma != "call":
        return False
    if token.dep == "relcl" and not _quotes(setting, verb):
        return True  # the house he called home
    named = grammar.children(verb, "oprd", "xcomp", "ccomp", "attr", "acomp")
    return not named and not any(grammar.lower(at) in OPENINGS for at in grammar.children(verb, "prep"))


def _takes(setting: Setting, verb: int) -> bool:
    """The storm claimed a life, the team its third title."""
    objects = {setting.grammar.tokens[at].lemma for at in setting.grammar.children(verb, "dobj")}
    return bool(objects & setting.words.reporting.trophies)


def _pays_thanks(setting: Setting, verb: int) -> bool:
    """The coach thanked the fans: nothing is said of why."""
    grammar = setting.grammar
    return not any(grammar.lower(at) == "for" for at in grammar.children(verb, "prep"))


def _comes(setting: Setting, verb: int) -> bool:
    """Officers responded to a call, firefighters to the scene."""
    grammar = setting.grammar
    to = [at for at in grammar.children(verb, "prep") if grammar.lower(at) == "to"]
    places = {grammar.tokens[at].lemma for turn in to for at in grammar.children(turn, "pobj")}
    return bool(places & setting.words.reporting.summons)


def _comes_upon(setting: Setting, verb: int) -> bool:
    """She found her foes in a break room; what a court finds, and that something is so, is a finding."""
    grammar, words = setting.grammar, setting.words
    judges = words.sources.documents | words.sources.cited | words.reporting.minded
    if any(grammar.tokens[at].lemma in judges for at in grammar.children(verb, "nsubj")):
        return False
    clauses = grammar.children(verb, "ccomp")
    return not any(grammar.lower(grammar.subtree(at)[0]) == "that" for at in clauses)


def _is_performed(setting: Setting, verb: int) -> bool:
    """Declared a state of emergency: it is so from then on."""
    objects = {setting.grammar.tokens[at].lemma for at in setting.grammar.children(verb, "dobj")}
    return bool(objects & setting.words.reporting.performed)


def _grips(setting: Setting, verb: int) -> bool:
    """Holding a photograph, held a meeting; a court may hold that."""
    return bool(setting.grammar.children(verb, "dobj"))


def _is_deed(setting: Setting, verb: int) -> bool:
    """Once again proved he is no friend; what a document or a study proves is its claim."""
    grammar, documents = setting.grammar, setting.words.sources.documents
    return not any(grammar.tokens[at].lemma in documents for at in grammar.children(verb, "nsubj"))


def _interrogates(setting: Setting, verb: int) -> bool:
    """Detectives questioned the captain; somebody questions a plan, or whether it works."""
    grammar, sources = setting.grammar, setting.words.sources
    persons = sources.unnamed | sources.strangers | setting.words.reporting.singular
    named = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    objects = grammar.children(verb, "dobj")
    return any(
        grammar.tokens[at].lemma in persons or any(n.contains(grammar.tokens[at].span) for n in named)
        for at in objects
    )


def _stays_unnamed(setting: Setting, verb: int) -> bool:
    """An aide who asked not to be named: that is no claim."""
    grammar = setting.grammar
    asked = grammar.children(verb, "xcomp", "ccomp", "advcl")
    return any(grammar.tokens[at].lemma in ("name", "identify", "quote") for at in asked)


def _quotes(setting: Setting, verb: int) -> bool:
    """What he called a “disgrace”."""
    grammar = setting.grammar
    return setting.quoted(grammar.span(grammar.subtree(verb)))


_SENSES: dict[str, Callable[[Setting, int], bool]] = {
    "claim": _takes,
    "thank": _pays_thanks,
    "respond": _comes,
    "question": _interrogates,
    "ask": _stays_unnamed,
    "find": _comes_upon,
    "hold": _grips,
    "declare": _is_performed,
    "prove": _is_deed,
}
