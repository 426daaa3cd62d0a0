"""Who does what a verb says: its subject, the agent of a passive, or the subject of what governs it."""

from __future__ import annotations

from app.language.statements.setting import Setting

INHERITS = ("conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "dep")


def subject_of(setting: Setting, verb: int) -> int | None:
    """The token that names who acts, or None where nobody is named."""
    grammar = setting.grammar
    for by in grammar.children(verb, "agent"):
        for noun in grammar.children(by, "pobj"):
            return noun
    if subjects := grammar.children(verb, "nsubj"):
        return _antecedent(setting, verb, subjects[0])
    if grammar.children(verb, "nsubjpass", "auxpass"):
        return None
    token = grammar.tokens[verb]
    if token.dep == "acl":
        return token.head if grammar.lower(verb).endswith("ing") else None
    if token.dep in INHERITS and token.head != verb:
        return _of_governor(setting, token.head)
    return None


def _antecedent(setting: Setting, verb: int, subject: int) -> int:
    """In 'X, who said' the source is X."""
    grammar = setting.grammar
    relative = grammar.lower(subject) in ("who", "which", "that")
    return grammar.tokens[verb].head if relative and grammar.tokens[verb].dep == "relcl" else subject


def _of_governor(setting: Setting, governor: int) -> int | None:
    grammar = setting.grammar
    if grammar.tokens[governor].pos == "ADP":
        governor = grammar.tokens[governor].head
    if grammar.tokens[governor].pos not in ("VERB", "AUX"):
        return None
    passive = grammar.children(governor, "nsubjpass")
    return subject_of(setting, governor) or (passive[0] if passive else None)
