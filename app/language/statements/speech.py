"""Statements by verbs of saying, thinking, showing and judging, with their subject as the source."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.content import content_of
from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.language.statements.subjects import subject_of
from app.language.statements.unsaid import unsaid
from app.model.span import Span
from app.model.statement import Statement, Status

VOICED = "voiced"  # the rule of a claim inside somebody else's words
NONE = frozenset({"no", "neither", "nor"})
OWN = frozenset({"this", "our"})  # told this newspaper: the one that reports it
NOBODY = frozenset({"you", "one", "there", "nobody", "none", "neither"})  # as in: when you consider that


def reported(setting: Setting) -> Iterator[Statement]:
    """What somebody is said to say, think, show or judge."""
    grammar = setting.grammar
    for verb in setting.tokens:
        token = grammar.tokens[verb]
        if token.pos not in ("VERB", "AUX") or setting.quoted(token.span) or unsaid(setting, verb):
            continue
        subject, content = subject_of(setting, verb), content_of(setting, verb)
        if subject is None or content is None or _is_nobody(setting, subject):
            continue
        source = source_span(setting, subject)
        status = _status(setting, verb, subject, source)
        if status is Status.ANONYMOUS and _only_judges(setting, verb):
            continue
        rule = VOICED if _within_a_saying(setting, verb) else "reported"
        yield setting.statement(status, rule, span=content, cues=(_cue(setting, verb),), source=source)


def _within_a_saying(setting: Setting, verb: int) -> bool:
    """A claim inside a claim that has a voice of its own: the group said villagers had told it that."""
    grammar, words = setting.grammar, setting.words.reporting
    token = grammar.tokens[verb]
    below = token.dep == "ccomp" and grammar.tokens[token.head].lemma in words.speech
    return below and token.lemma in words.relaying and bool(grammar.children(verb, "ccomp"))


def _is_nobody(setting: Setting, subject: int) -> bool:
    """No group has claimed it; nobody said so; you would think."""
    grammar = setting.grammar
    denied = any(grammar.lower(at) in NONE for at in grammar.children(subject, "det", "preconj", "cc"))
    some = any(grammar.lower(at) == "of" for at in grammar.children(subject, "prep"))  # one of the aides
    return denied or (grammar.lower(subject) in NOBODY and not (some and grammar.lower(subject) == "one"))


def _only_judges(setting: Setting, verb: int) -> bool:
    """Critics praised or condemned something: an opinion of nobody in particular, no claim."""
    words, lemma = setting.words.reporting, setting.grammar.tokens[verb].lemma
    return lemma in words.judging and lemma not in words.accusing and lemma not in words.speech


def _status(setting: Setting, verb: int, subject: int, source: Span) -> Status:
    status = status_of(setting, subject, source)
    return Status.HEARSAY if status is Status.ATTRIBUTED and _retold(setting, verb) else status


def _retold(setting: Setting, verb: int) -> bool:
    """Told to another newsroom that is described as one (told the Northern Lights news outlet), or quoted."""
    grammar = setting.grammar
    if _quoted_as(setting, verb):
        return True
    if grammar.tokens[verb].lemma != "tell":
        return False
    heard_by = grammar.children(verb, "dobj", "dative")
    retold = [noun for noun in heard_by if grammar.tokens[noun].lemma in setting.words.sources.retold]
    retold = [
        noun
        for noun in retold
        if not {grammar.lower(at) for at in grammar.children(noun, "det", "poss")} & OWN
    ]
    words = [source_span(setting, noun).of(setting.text) for noun in retold]
    return any(not any(own in name for own in setting.own) for name in words)


def _quoted_as(setting: Setting, verb: int) -> bool:
    """Was quoted as saying: somebody else heard it."""
    grammar = setting.grammar
    turn = grammar.tokens[verb].head
    passive = grammar.children(grammar.tokens[turn].head, "auxpass")
    quoted = grammar.tokens[grammar.tokens[turn].head].lemma in ("quote", "cite")
    return grammar.lower(turn) == "as" and quoted and bool(passive)


def _cue(setting: Setting, verb: int) -> Span:
    grammar = setting.grammar
    parts = [verb, *grammar.children(verb, "aux", "auxpass", "neg", "prt")]
    return grammar.span([at for at in parts if abs(at - verb) <= 3])
