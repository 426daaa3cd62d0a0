"""What a verb of saying, showing or judging takes for an object, where it has no clause."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.span import Span

TURNS = ("of", "about", "against")  # warned of, complained about
OBJECTS = ("dobj", "obj", "oprd", "attr", "nsubjpass")


def told_object(setting: Setting, verb: int) -> Span | None:
    """What is told of: alleged misconduct, cited support, admitted taking money."""
    grammar = setting.grammar
    gerunds = (at for at in grammar.children(verb, "xcomp") if grammar.lower(at).endswith("ing"))
    turned = (at for at in grammar.children(verb, "prep") if grammar.lower(at) in TURNS)
    hearers = grammar.tokens[verb].lemma in setting.words.reporting.addressing
    objects = () if hearers else (*grammar.children(verb, *OBJECTS), *gerunds)
    for child in objects:
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    for child in turned:
        return setting.trimmed(grammar.span([at for at in grammar.subtree(child) if at != child]))
    return None


def request(setting: Setting, verb: int) -> Span | None:
    """Asked the council to vote again."""
    grammar = setting.grammar
    for child in grammar.children(verb, "xcomp"):
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    return None


def shown(setting: Setting, verb: int) -> Span | None:
    """What a document shows; also: the survey puts the toll at nine."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma == "put":
        return told_object(setting, verb) if _counts(setting, verb) else None
    subjects = {grammar.tokens[at].lemma for at in grammar.children(verb, "nsubj")}
    documents = setting.words.sources.documents
    showing = grammar.tokens[verb].lemma in setting.words.reporting.showing
    return told_object(setting, verb) if showing and subjects & documents else None


def _counts(setting: Setting, verb: int) -> bool:
    """Puts the toll at nine; not: puts the party at odds."""
    grammar = setting.grammar
    at = (child for child in grammar.children(verb, "prep") if grammar.lower(child) == "at")
    return any(grammar.tokens[word].pos == "NUM" for child in at for word in grammar.subtree(child))


def judged(setting: Setting, verb: int) -> Span | None:
    """Of what somebody is accused, for what called, on whom."""
    grammar = setting.grammar
    whole = [
        at for child in grammar.children(verb, "prep", *OBJECTS, "xcomp") for at in grammar.subtree(child)
    ]
    return setting.trimmed(grammar.span(whole)) if whole else None


def only_names(setting: Setting, verb: int) -> bool:
    """A town called Lindau, also called the Rock: a name, no judgement."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    naming = token.lemma in setting.words.reporting.naming
    passive = token.dep == "acl" or bool(grammar.children(verb, "auxpass", "nsubjpass"))
    return naming and passive and not grammar.children(verb, "agent")
