"""What a verb of saying, showing or judging takes for an object, where it has no clause."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.span import Span

TURNS = ("of", "about", "against")  # warned of, complained about
COUNTS = frozenset({"toll", "count", "tally", "estimate", "figure", "total", "magnitude"})
PRICES = frozenset(
    {"$", "€", "£", "percent", "%", "euros", "euro", "dollars", "pounds", "cents", "yen", "francs", "crowns"}
)
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


def counted(setting: Setting, verb: int) -> Span | None:
    """Corrected the time to 9:14; raised the death toll to 27, but not a price or a wage."""
    grammar, words = setting.grammar, setting.words.reporting
    lemma = grammar.tokens[verb].lemma
    objects = grammar.children(verb, "dobj") if lemma in words.recounting | words.counting else []
    if lemma in words.counting:
        objects = [at for at in objects if grammar.tokens[at].lemma in COUNTS]
    to = [at for at in grammar.subtree(verb) if grammar.lower(at) == "to"]
    numbers = [at for turn in to for at in grammar.children(turn, "pobj") if _is_number(setting, at)]
    if not objects or not numbers:
        return None
    return setting.trimmed(grammar.span([*grammar.subtree(objects[0]), *grammar.subtree(numbers[0])]))


def tallied(setting: Setting, verb: int) -> Span | None:
    """Counted 14 dead, recorded 40 aftershocks, gave the toll as nine; not: recorded three wins."""
    grammar, words = setting.grammar, setting.words.reporting
    lemma = grammar.tokens[verb].lemma
    for child in grammar.children(verb, "dobj") if lemma in words.tallying else ():
        whole = grammar.subtree(child)
        told = bool(grammar.children(child, "nummod")) and grammar.tokens[child].lemma not in words.trophies
        if lemma == "give":
            whole += [at for turn in grammar.children(verb, "prep") for at in grammar.subtree(turn)]
            count = grammar.tokens[child].lemma in COUNTS
            told = count and any(grammar.tokens[at].pos == "NUM" for at in whole)
        if told:
            return setting.trimmed(grammar.span(whole))
    return None


def _is_number(setting: Setting, at: int) -> bool:
    """A bare number or a time: to 27, to 9:14 p.m., to 900 jobs; not to 5 euros, 4 percent."""
    grammar = setting.grammar
    words = grammar.subtree(at)
    money = any(grammar.lower(word) in PRICES for word in words)
    return not money and any(grammar.tokens[word].pos == "NUM" for word in words)


def identified(setting: Setting, verb: int) -> Span | None:
    """Identified the dead man as Oleh Samchuk."""
    grammar = setting.grammar
    known = grammar.tokens[verb].lemma in setting.words.reporting.identifying
    who = grammar.children(verb, "dobj") if known else []
    turns = [at for at in grammar.children(verb, "prep") if grammar.lower(at) == "as"]
    turns += [at for top in who for at in grammar.children(top, "prep") if grammar.lower(at) == "as"]
    if not who or not turns:
        return None
    return setting.trimmed(grammar.span([at for top in (*who, *turns) for at in grammar.subtree(top)]))


def spoken_of(setting: Setting, verb: int) -> Span | None:
    """Spoke of 30 ruined houses; not: spoke of her childhood, which is a topic."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma not in setting.words.reporting.speaking:
        return None
    for turn in grammar.children(verb, "prep"):
        below = [at for at in grammar.subtree(turn) if at != turn]
        told = any(
            grammar.tokens[at].pos in ("NUM", "VERB") or setting.quoted(grammar.tokens[at].span)
            for at in below
        )
        if grammar.lower(turn) == "of" and told:
            return setting.trimmed(grammar.span(below))
    return None
