"""Statements by verbs of saying, thinking, showing and judging, with their subject as the source."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.sources import is_outlet, source_span, status_of
from app.model.span import Span
from app.model.statement import Statement, Status

CONTENT = ("ccomp", "xcomp", "parataxis")
ADDRESSED = frozenset({"tell", "inform", "notify", "assure", "ask", "advise"})  # their object is who hears it
SHORTEST_CLAIM = 4  # words before ", X said": fewer are an adverbial
OBJECTS = ("dobj", "obj", "pobj", "oprd", "attr")


def reported(setting: Setting) -> Iterator[Statement]:
    """What somebody is said to say, think, show or judge."""
    grammar = setting.grammar
    for verb in setting.tokens:
        token = grammar.tokens[verb]
        if token.pos not in ("VERB", "AUX") or setting.quoted(token.span):
            continue
        subject = subject_of(setting, verb)
        content = _content(setting, verb)
        if content is None:
            continue
        yield from _said(setting, verb, subject, content)


def subject_of(setting: Setting, verb: int) -> int | None:
    """Who does what the verb says: its subject, the agent of a passive, or the subject of what governs it."""
    grammar = setting.grammar
    if (agent := _agent(setting, verb)) is not None:
        return agent
    if subjects := grammar.children(verb, "nsubj"):
        return _antecedent(setting, verb, subjects[0])
    if grammar.children(verb, "nsubjpass"):
        return None
    token = grammar.tokens[verb]
    if token.dep == "acl":
        return token.head
    if token.dep in ("conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "dep") and token.head != verb:
        governor = token.head
        if grammar.tokens[governor].pos == "ADP":
            governor = grammar.tokens[governor].head
        if grammar.tokens[governor].pos in ("VERB", "AUX"):
            return subject_of(setting, governor)
    return None


def _agent(setting: Setting, verb: int) -> int | None:
    grammar = setting.grammar
    for by in grammar.children(verb, "agent"):
        for noun in grammar.children(by, "pobj"):
            return noun
    return None


def _antecedent(setting: Setting, verb: int, subject: int) -> int:
    """In 'X, who said' the source is X."""
    grammar = setting.grammar
    relative = grammar.lower(subject) in ("who", "which", "that")
    return grammar.tokens[verb].head if relative and grammar.tokens[verb].dep == "relcl" else subject


def _content(setting: Setting, verb: int) -> Span | None:
    """The words that the verb reports, if it is a verb that reports."""
    lemma, words = setting.grammar.tokens[verb].lemma, setting.words.reporting
    clause = _clause(setting, verb)
    if lemma in words.speech:
        return clause or _quote(setting, verb) or _object(setting, verb) or _before(setting, verb)
    if lemma in words.thought or lemma in words.showing:
        return clause
    if lemma in words.judging:
        return clause or _object(setting, verb)
    return None


def _clause(setting: Setting, verb: int) -> Span | None:
    grammar = setting.grammar
    for child in grammar.children(verb, *CONTENT):
        words = [at for at in grammar.subtree(child) if at != verb]
        return setting.trimmed(grammar.span(words))
    token = grammar.tokens[verb]
    if token.dep == "parataxis" or (token.dep in ("ccomp", "advcl") and _set_apart(setting, verb)):
        rest = [at for at in grammar.subtree(token.head) if at not in set(grammar.subtree(verb))]
        return setting.trimmed(grammar.span(rest)) if rest else None
    return None


def _set_apart(setting: Setting, verb: int) -> bool:
    """A saying put into the sentence between commas or at its end: , officials said."""
    grammar = setting.grammar
    words = grammar.subtree(verb)
    before = words[0] - 1
    return len(words) < 12 and before in setting.tokens and grammar.word(before) in (",", "”", '"', "''", "—")


def _quote(setting: Setting, verb: int) -> Span | None:
    """The nearest quoted words of the sentence."""
    at = setting.grammar.tokens[verb].span
    inside = [quote.span for quote in setting.quotations if quote.span.overlap(setting.sentence.span)]
    if not inside:
        return None
    near = min(inside, key=lambda span: min(abs(span.start - at.end), abs(at.start - span.end)))
    return Span(max(near.start, setting.sentence.span.start), min(near.end, setting.sentence.span.end))


def _object(setting: Setting, verb: int) -> Span | None:
    """What is told of, not whom it is told to."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma in ADDRESSED:
        return None
    for child in grammar.children(verb, *OBJECTS):
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    return None


def _before(setting: Setting, verb: int) -> Span | None:
    """What stands before the speaker and a comma: The road is closed, Moreau told a reporter."""
    grammar = setting.grammar
    subjects = grammar.children(verb, "nsubj")
    first = min(grammar.subtree(subjects[0])) if subjects else verb
    before = [at for at in setting.tokens if at < first]
    if len(before) < SHORTEST_CLAIM or grammar.word(before[-1]) != ",":
        return None
    return setting.trimmed(grammar.span(before))


def _said(setting: Setting, verb: int, subject: int | None, content: Span) -> Iterator[Statement]:
    cue = _cue(setting, verb)
    if subject is None:
        return
    source = source_span(setting, subject)
    status = status_of(setting, subject, source)
    if status is Status.ATTRIBUTED and _told_to_outlet(setting, verb):
        status = Status.HEARSAY
    yield setting.statement(status, "reported", span=content, cues=(cue,), source=source)


def _told_to_outlet(setting: Setting, verb: int) -> bool:
    """Told to another newsroom that is described as one: told the RBC news outlet."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma != "tell":
        return False
    for noun in grammar.children(verb, "dobj", "dative"):
        if grammar.tokens[noun].lemma in setting.words.sources.retold:
            return is_outlet(setting, noun, source_span(setting, noun))
    return False


def _cue(setting: Setting, verb: int) -> Span:
    grammar = setting.grammar
    parts = [verb, *grammar.children(verb, "aux", "auxpass", "neg", "prt")]
    near = [at for at in parts if abs(at - verb) <= 3]
    return grammar.span(near)
