"""Statements that somebody denies, rejects or calls untrue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.content import content_of
from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import who_acts
from app.language.statements.subjects import subject_of
from app.language.statements.unsaid import is_to_come
from app.model.span import Span
from app.model.statement import Statement, Status

VERBS = ("VERB", "AUX")
_PLEA = re.compile(r"innocent|nothing wrong|no wrong", re.IGNORECASE)
CLAUSES = ("ccomp", "xcomp", "pcomp")
OBJECTS = ("dobj", "obj", "nsubjpass")


def rejected(setting: Setting) -> Iterator[Statement]:
    """What is called untrue."""
    start = setting.sentence.span.start
    for match in setting.words.rejections.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        verb = next((at for at in setting.grammar.at(cue) if setting.grammar.tokens[at].pos in VERBS), None)
        verb = _told_by(setting, verb) if verb is not None else None
        content = content_of(setting, verb) if verb is not None else None
        if content is None and _PLEA.search(cue.of(setting.text)) and not setting.quoted(cue):
            continue  # in the report's own voice: they had done nothing wrong
        subject = subject_of(setting, verb) if verb is not None and content is not None else None
        source = source_span(setting, subject) if subject is not None else who_acts(setting, cue)
        yield setting.statement(Status.CONTESTED, "rejection", span=content, cues=(cue,), source=source)


def _told_by(setting: Setting, verb: int) -> int:
    """The verb of saying above one: in, the firm said it had no record of it, the firm says so."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    if token.dep in ("aux", "auxpass"):
        verb, token = token.head, grammar.tokens[token.head]
    says = token.dep == "ccomp" and grammar.tokens[token.head].lemma in setting.words.reporting.speech
    return token.head if says else verb


def contested(setting: Setting) -> Iterator[Statement]:
    """What is denied, with who denies it."""
    grammar = setting.grammar
    for verb in setting.tokens:
        token = grammar.tokens[verb]
        if (
            token.pos != "VERB"
            or token.lemma not in setting.words.reporting.denial
            or setting.quoted(token.span)
        ):
            continue
        claim = _claim(setting, verb) if not is_to_come(setting, verb) else None
        if claim is None:
            continue
        subject = subject_of(setting, verb)
        source = source_span(setting, subject) if subject is not None else None
        conceded = bool(grammar.children(verb, "neg"))  # who does not deny it all but says it
        status = Status.ATTRIBUTED if conceded else Status.CONTESTED
        yield setting.statement(status, "denial", span=claim, cues=(token.span,), source=source)


def _claim(setting: Setting, verb: int) -> Span | None:
    grammar = setting.grammar
    for child in grammar.children(verb, *CLAUSES):
        if grammar.lower(child).endswith("ing") and grammar.children(child, "nsubj"):
            return None  # denying people heating: a noun that the parser took for a verb
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    if grammar.children(verb, "dative"):
        return None  # to deny people something is to withhold it
    for child in grammar.children(verb, *OBJECTS):
        words = {grammar.tokens[at].lemma for at in grammar.subtree(child)}
        done = child == verb + 1 and grammar.lower(child).endswith("ing")
        if done or words & setting.words.reporting.deniable:
            return setting.trimmed(grammar.span(grammar.subtree(child)))
    return setting.sentence.span if _denies_what_came_before(setting, verb) else None


def _denies_what_came_before(setting: Setting, verb: int) -> bool:
    """..., a point that the ministry denied."""
    grammar = setting.grammar
    return grammar.tokens[verb].dep == "relcl" and (
        grammar.tokens[grammar.tokens[verb].head].lemma in setting.words.reporting.deniable
    )
