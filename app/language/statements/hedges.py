"""Statements that the report itself marks as doubtful."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting, clause_around
from app.model.span import Span
from app.model.statement import Statement, Status


def hedged(setting: Setting) -> Iterator[Statement]:
    """Reportedly, allegedly, seems to, is believed to, may: in the report's own voice."""
    for at in setting.tokens:
        if setting.quoted(setting.grammar.tokens[at].span):
            continue
        cue = _hedge(setting, at)
        if cue is not None:
            claim = _alleged(setting, at) or clause_around(setting, at)
            yield setting.statement(Status.HEDGED, "hedge", span=claim, cues=(cue,))


def _alleged(setting: Setting, verb: int) -> Span | None:
    """What is so, in: it is alleged that it is so."""
    grammar = setting.grammar
    clauses = grammar.children(verb, "ccomp") if grammar.tokens[verb].pos == "VERB" else []
    whole = [at for clause in clauses[:1] for at in grammar.subtree(clause)]
    if not whole or grammar.lower(whole[0]) != "that":
        return None
    return setting.trimmed(grammar.span(whole[1:]))


def _hedge(setting: Setting, at: int) -> Span | None:
    grammar, certainty = setting.grammar, setting.words.certainty
    token = grammar.tokens[at]
    if (
        grammar.lower(at) in certainty.hedges
        and token.pos in ("ADV", "ADJ", "VERB")
        and token.dep in ("advmod", "amod")
        and not _is_booked(setting, at)
    ):
        return token.span
    if token.lemma in certainty.modals and token.dep == "aux" and not _asked(setting, token.head):
        return token.span
    if token.lemma in certainty.seeming and grammar.children(at, "xcomp", "ccomp", "oprd"):
        return token.span
    return _impersonal(setting, at)


def _is_booked(setting: Setting, at: int) -> bool:
    """The bank's reported profit: what it has told in its accounts."""
    grammar = setting.grammar
    noun = grammar.tokens[grammar.tokens[at].head].lemma
    return grammar.lower(at) == "reported" and noun in setting.words.certainty.accounts


def _asked(setting: Setting, verb: int) -> bool:
    """Whether a clause asks or sets a condition: how it might end, if it may."""
    grammar = setting.grammar
    words = {grammar.lower(at) for at in grammar.subtree(verb) if at < verb}
    return bool(words & setting.words.certainty.questions)


def _impersonal(setting: Setting, verb: int) -> Span | None:
    """Is believed to be, was thought to have: nobody says who thinks so."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    if token.lemma not in setting.words.reporting.impersonal or grammar.children(verb, "agent"):
        return None
    passive = grammar.children(verb, "auxpass")
    bare = verb + 1 in setting.tokens and grammar.lower(verb + 1) == "to"
    if not grammar.children(verb, "xcomp", "ccomp") or not (passive or bare):
        return None
    return grammar.span([*passive, verb])
