"""Statements by a turn that names the source: according to the emergency services."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

_CONTRAST = re.compile(r"[,;]? (?:but|yet|although|though|while) ")


def according(setting: Setting) -> Iterator[Statement]:
    """The rest of the sentence, on the word of whom the turn names."""
    start = setting.sentence.span.start
    for match in setting.words.according.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        if setting.quoted(cue):
            continue
        head = _named_after(setting, cue)
        if head is None or _is_no_source(setting, cue, head):
            continue
        source = _with_name(setting, source_span(setting, head), head)
        status = status_of(setting, head, source)
        yield setting.statement(
            status, "according", span=_rest(setting, _turn(setting, cue, head)), cues=(cue,), source=source
        )


def in_whose_words(setting: Setting) -> Iterator[Statement]:
    """The bridge is, in the mayor's words, a ruin."""
    grammar = setting.grammar
    for noun in setting.tokens:
        token = grammar.tokens[noun]
        owners = grammar.children(noun, "poss") if grammar.lower(noun) == "words" else []
        if not owners or grammar.lower(token.head) != "in" or setting.quoted(token.span):
            continue
        source = source_span(setting, owners[0])
        cue = grammar.span([token.head, *grammar.subtree(noun)])
        status = status_of(setting, owners[0], source)
        yield setting.statement(status, "according", cues=(cue,), source=source)


def _named_after(setting: Setting, cue: Span) -> int | None:
    """The noun that follows the turn."""
    grammar = setting.grammar
    turn = set(grammar.at(cue))
    for at in setting.tokens:
        token = grammar.tokens[at]
        if token.span.start >= cue.end and token.head in turn and token.dep in ("pobj", "dobj"):
            return at
    behind = (at for at in setting.tokens if grammar.tokens[at].span.start >= cue.end)
    return next((at for at in behind if grammar.tokens[at].pos in ("NOUN", "PROPN", "PRON")), None)


def _with_name(setting: Setting, source: Span, head: int) -> Span:
    """All of a person's name that a parser cut: according to engineer Mara Holt."""
    touched = (
        name.span for name in setting.names if name.kind is NameKind.PERSON and name.span.overlap(source)
    )
    return Span.hull((source, *touched)) if setting.grammar.tokens[head].pos == "PROPN" else source


def _is_no_source(setting: Setting, cue: Span, head: int) -> bool:
    """According to plan; and whom a newspaper cites when it says so itself: the Post said, citing a cable."""
    grammar, reporting = setting.grammar, setting.words.reporting
    if grammar.tokens[head].lemma in reporting.yardsticks and grammar.lower(head) not in reporting.singular:
        return True
    verbs = [at for at in grammar.at(cue) if grammar.tokens[at].dep in ("advcl", "acl")]
    governors = [grammar.tokens[grammar.tokens[at].head].lemma for at in verbs]
    return any(lemma in reporting.speech for lemma in governors)


def _turn(setting: Setting, cue: Span, head: int) -> Span:
    """The turn with all that is told of the source behind it: according to two diplomats who attended."""
    grammar = setting.grammar
    behind = [at for at in grammar.subtree(head) if at >= head and _describes(setting, at, head)]
    named = Span.hull((cue, source_span(setting, head)))
    return Span.hull((named, *(grammar.span(grammar.subtree(at)) for at in behind)))


def _describes(setting: Setting, at: int, head: int) -> bool:
    token = setting.grammar.tokens[at]
    return token.head == head and token.dep in ("relcl", "acl", "appos", "prep")


def _rest(setting: Setting, turn: Span) -> Span:
    """The longer of what stands before and behind the turn."""
    sentence = setting.sentence.span
    before, behind = Span(sentence.start, turn.start), Span(turn.end, sentence.end)
    if len(before) and _CONTRAST.match(behind.of(setting.text)):
        return before  # calm, according to the office, but fog was thick: the report's own words
    return before if len(before) >= len(behind) else behind
