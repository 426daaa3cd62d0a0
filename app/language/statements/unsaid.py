"""Verbs of saying by which nothing is said: not said, not yet said, or said to the subject."""

from __future__ import annotations

from app.language.statements.senses import has_another_sense
from app.language.statements.setting import Setting

FUTURE = frozenset({"will", "'ll", "’ll", "wo", "shall"})
MODAL = FUTURE | {"would", "could", "should", "can", "may", "might", "must", "'d", "’d"}
AWAITED = frozenset(
    {
        "certain",
        "sure",
        "likely",
        "expect",
        "set",
        "ready",
        "vow",
        "plan",
        "intend",
        "want",
        "promise",
        "threaten",
    }
)
STATUTES = frozenset({"law", "act", "constitution", "rules", "rule", "statute", "treaty", "contract", "code"})
ASKING = frozenset({"who", "what", "when", "where", "which", "how", "whether"})


def unsaid(setting: Setting, verb: int) -> bool:
    """Did not say, will announce, asked him to say. What carries on the tale (went on to say) is said."""
    grammar, words = setting.grammar, setting.words.reporting
    token = grammar.tokens[verb]
    if _denied(setting, verb) or _to_come(setting, verb) or _is_addressed(setting, verb):
        return True
    if has_another_sense(setting, verb) or _rules(setting, verb) or _left_undone(setting, verb):
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
