"""What somebody is told to want, favour, oppose or fear: attitudes that a report ascribes without words."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.language.statements.subjects import subject_of
from app.model.span import Span
from app.model.statement import Statement, Status

ATTITUDE = "attitude"
PASSING = ("acl", "pcomp", "relcl")
TOWARDS = ("dobj", "xcomp", "ccomp", "prep", "oprd")


def ascribed(setting: Setting) -> Iterator[Statement]:
    """What an attitude is towards, with whoever holds it for a source.

    Attitudes of nobody in particular are left out: they claim nothing that could be confirmed.
    """
    for verb in setting.tokens:
        cue = _attitude(setting, verb)
        subject = subject_of(setting, verb) if cue is not None else None
        if cue is None or subject is None or not has_a_mind(setting, subject):
            continue
        towards, source = _towards(setting, cue[-1]), source_span(setting, subject)
        if towards is not None and status_of(setting, subject, source) is Status.ATTRIBUTED:
            shown = setting.grammar.span(cue)
            yield setting.statement(Status.ATTRIBUTED, ATTITUDE, span=towards, cues=(shown,), source=source)


def _attitude(setting: Setting, verb: int) -> list[int] | None:
    """The verb, or the verb and the word that names the attitude: is wary of, voiced concern about."""
    grammar, words = setting.grammar, setting.words.reporting
    token = grammar.tokens[verb]
    if token.pos not in ("VERB", "AUX") or setting.quoted(token.span) or _is_in_passing(setting, verb):
        return None
    if token.lemma in words.attitudes and token.pos == "VERB":
        return [verb]
    named = {"be": words.feelings, "feel": words.feelings, "remain": words.feelings}.get(token.lemma)
    if named is None and token.lemma in words.expressing:
        named = words.sentiments
    for at in grammar.children(verb, "acomp", "attr", "dobj") if named else ():
        if named and grammar.tokens[at].lemma in named and _towards(setting, at) is not None:
            return [verb, at]
    return None


def _is_in_passing(setting: Setting, verb: int) -> bool:
    """Called to defend his plan, the group that supports her, what she wants: told in passing."""
    grammar = setting.grammar
    infinitive = any(grammar.lower(at) == "to" for at in grammar.children(verb, "aux"))
    asks = any(grammar.lower(at) == "what" for at in grammar.children(verb, "dobj"))
    return infinitive or asks or grammar.tokens[verb].dep in PASSING


def _towards(setting: Setting, word: int) -> Span | None:
    grammar = setting.grammar
    deps = (*TOWARDS, "acl") if grammar.tokens[word].pos == "NOUN" else TOWARDS
    whole = [at for child in grammar.children(word, *deps) for at in grammar.subtree(child)]
    return setting.trimmed(grammar.span(whole)) if whole else None


def has_a_mind(setting: Setting, subject: int) -> bool:
    """A name, a pronoun for persons, or a noun for a person or a body."""
    grammar, reporting = setting.grammar, setting.words.reporting
    token = grammar.tokens[subject]
    persons = reporting.singular | reporting.plural | reporting.minded | setting.words.sources.unnamed
    named = token.pos == "PROPN" or any(name.span.contains(token.span) for name in setting.names)
    return named or token.lemma in persons
