"""Verbs of saying by which nothing is said: not said, not yet said, or said to the subject."""

from __future__ import annotations

from collections.abc import Callable

from app.language.statements.setting import Setting

FUTURE = frozenset({"will", "'ll", "’ll", "wo", "shall"})
MODAL = FUTURE | {"would", "could", "should", "can", "may", "might", "must", "'d", "’d"}
AWAITED = frozenset({"certain", "sure", "likely", "expect", "set", "ready", "vow", "plan", "intend", "want", "promise", "threaten"})
STATUTES = frozenset({"law", "act", "constitution", "rules", "rule", "statute", "treaty", "contract", "code"})
ASKING = frozenset({"who", "what", "when", "where", "which", "how", "whether"})
OPENINGS = frozenset({"on", "for", "upon", "into"})  # calls on, calls for, calls into question


def unsaid(setting: Setting, verb: int) -> bool:
    """Did not say, will announce, asked him to say. What carries on the tale (went on to say) is said."""
    grammar, words = setting.grammar, setting.words.reporting
    token = grammar.tokens[verb]
    if _denied(setting, verb) or _to_come(setting, verb) or _is_addressed(setting, verb):
        return True
    if _has_another_sense(setting, verb) or _rules(setting, verb) or _left_undone(setting, verb):
        return True
    infinitive = any(grammar.lower(at) == "to" for at in grammar.children(verb, "aux"))
    return infinitive and grammar.tokens[token.head].lemma not in words.carriers


def _denied(setting: Setting, verb: int) -> bool:
    """Did not say, did not blame; what a document does not show, or nobody believes, is told all the same."""
    grammar, words = setting.grammar, setting.words.reporting
    lemma = grammar.tokens[verb].lemma
    if not grammar.children(verb, "neg"):
        return False
    if lemma in words.showing and lemma not in words.speech | words.thought:
        subjects = {grammar.tokens[at].lemma for at in grammar.children(verb, "nsubj")}
        return not subjects & setting.words.sources.documents
    return lemma in words.speech or (lemma in words.judging and lemma not in words.thought)


def _to_come(setting: Setting, verb: int) -> bool:
    """Will announce, could call: what somebody may yet say. 'Would say only that' is said."""
    grammar, words = setting.grammar, setting.words.reporting
    helpers = {grammar.lower(at) for at in grammar.children(verb, "aux")}
    return bool(helpers & (FUTURE if grammar.tokens[verb].lemma in words.speech else MODAL))


def is_to_come(setting: Setting, verb: int) -> bool:
    """Will reject it, is certain to reject it."""
    grammar = setting.grammar
    helpers = {grammar.lower(at) for at in grammar.children(verb, "aux")}
    awaited = "to" in helpers and grammar.tokens[grammar.tokens[verb].head].lemma in AWAITED
    return awaited or bool(helpers & FUTURE)


def _is_addressed(setting: Setting, verb: int) -> bool:
    """Those told to do something, or said to do it, say nothing themselves: told to stay indoors."""
    grammar = setting.grammar
    lemma, behind, words = grammar.tokens[verb].lemma, verb + 1, setting.words.reporting
    if behind not in setting.tokens or grammar.lower(behind) != "to":
        return False
    does = behind + 1 in setting.tokens and grammar.tokens[behind + 1].pos in ("VERB", "AUX")
    return lemma in words.addressing or (does and lemma in words.impersonal)


def _rules(setting: Setting, verb: int) -> bool:
    """The law says what counts as a weapon: it lays down, it does not claim."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma != "say":
        return False
    stipulates = any(grammar.lower(at) in STATUTES for at in grammar.children(verb, "nsubj"))
    clauses = grammar.children(verb, "ccomp")
    return stipulates and any(grammar.lower(grammar.subtree(at)[0]) in ASKING for at in clauses)


def _left_undone(setting: Setting, verb: int) -> bool:
    """Stopped short of saying, refrained from calling, left without saying."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    turn = token.head
    if token.dep != "pcomp" or grammar.tokens[turn].pos not in ("ADP", "SCONJ"):
        return False
    governor = grammar.lower(grammar.tokens[turn].head)
    return grammar.lower(turn) == "without" or governor == "short" or governor.startswith("refrain")


def _has_another_sense(setting: Setting, verb: int) -> bool:
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


def _quotes(setting: Setting, verb: int) -> bool:
    """What he called a “disgrace”."""
    grammar = setting.grammar
    return setting.quoted(grammar.span(grammar.subtree(verb)))


_SENSES: dict[str, Callable[[Setting, int], bool]] = {
    "claim": _takes,
    "thank": _pays_thanks,
    "respond": _comes,
    "find": _comes_upon,
    "hold": _grips,
    "declare": _is_performed,
    "prove": _is_deed,
}
