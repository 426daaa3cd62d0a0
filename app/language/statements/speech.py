"""Statements by verbs of saying, thinking, showing and judging, with their subject as the source."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.content import content_of
from app.language.statements.setting import Setting
from app.language.statements.sources import is_outlet, source_span, status_of
from app.language.statements.subjects import subject_of
from app.model.span import Span
from app.model.statement import Statement, Status

NOBODY = frozenset({"you", "one", "there", "nobody", "none", "neither"})  # as in: when you consider that


def reported(setting: Setting) -> Iterator[Statement]:
    """What somebody is said to say, think, show or judge."""
    grammar = setting.grammar
    for verb in setting.tokens:
        token = grammar.tokens[verb]
        if token.pos not in ("VERB", "AUX") or setting.quoted(token.span) or _unsaid(setting, verb):
            continue
        subject, content = subject_of(setting, verb), content_of(setting, verb)
        if subject is None or content is None or _is_nobody(setting, subject):
            continue
        source = source_span(setting, subject)
        status = _status(setting, verb, subject, source)
        if status is Status.ANONYMOUS and _only_judges(setting, verb):
            continue
        yield setting.statement(status, "reported", span=content, cues=(_cue(setting, verb),), source=source)


def _is_nobody(setting: Setting, subject: int) -> bool:
    """No group has claimed it; nobody said so; you would think."""
    grammar = setting.grammar
    denied = any(grammar.lower(at) == "no" for at in grammar.children(subject, "det"))
    return denied or grammar.lower(subject) in NOBODY


def _unsaid(setting: Setting, verb: int) -> bool:
    """Not said (yet): did not say, asked him to say. What carries on the tale (went on to say) is said."""
    grammar, words = setting.grammar, setting.words.reporting
    token = grammar.tokens[verb]
    if token.lemma in words.speech and grammar.children(verb, "neg"):
        return True
    if _is_addressed(setting, verb):
        return True
    infinitive = any(grammar.lower(at) == "to" for at in grammar.children(verb, "aux"))
    return infinitive and grammar.tokens[token.head].lemma not in words.carriers


def _is_addressed(setting: Setting, verb: int) -> bool:
    """Those told to do something, or said to do it, say nothing themselves: told to stay indoors."""
    grammar = setting.grammar
    lemma, behind, words = grammar.tokens[verb].lemma, verb + 1, setting.words.reporting
    if behind not in setting.tokens or grammar.lower(behind) != "to":
        return False
    does = behind + 1 in setting.tokens and grammar.tokens[behind + 1].pos in ("VERB", "AUX")
    return lemma in words.addressing or (does and lemma in words.impersonal)


def _only_judges(setting: Setting, verb: int) -> bool:
    """Critics praised or condemned something: an opinion of nobody in particular, no claim."""
    words, lemma = setting.words.reporting, setting.grammar.tokens[verb].lemma
    return lemma in words.judging and lemma not in words.accusing and lemma not in words.speech


def _status(setting: Setting, verb: int, subject: int, source: Span) -> Status:
    status = status_of(setting, subject, source)
    return Status.HEARSAY if status is Status.ATTRIBUTED and _retold(setting, verb) else status


def _retold(setting: Setting, verb: int) -> bool:
    """Told to another newsroom that is described as one: told the Northern Lights news outlet."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma != "tell":
        return False
    heard_by = grammar.children(verb, "dobj", "dative")
    return any(
        grammar.tokens[noun].lemma in setting.words.sources.retold
        and is_outlet(setting, noun, source_span(setting, noun))
        for noun in heard_by
    )


def _cue(setting: Setting, verb: int) -> Span:
    grammar = setting.grammar
    parts = [verb, *grammar.children(verb, "aux", "auxpass", "neg", "prt")]
    return grammar.span([at for at in parts if abs(at - verb) <= 3])
