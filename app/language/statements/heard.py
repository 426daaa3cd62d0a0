"""Statements that a newsroom, or the report itself, is told by nobody in particular: we are told that."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.clauses import clause
from app.language.statements.named_words import source_span
from app.language.statements.outlets import is_outlet
from app.language.statements.setting import Setting
from app.model.statement import Statement, Status


def heard(setting: Setting) -> Iterator[Statement]:
    """What is told without a word of who tells it."""
    grammar = setting.grammar
    for verb in setting.tokens:
        if grammar.tokens[verb].lemma != "tell" or grammar.children(verb, "agent"):
            continue
        hearers = [at for at in grammar.children(verb, "nsubjpass") if _is_newsroom(setting, at)]
        content = clause(setting, verb) if hearers and not setting.quoted(grammar.tokens[verb].span) else None
        if content is not None:
            cues = (grammar.span([hearers[0], verb]),)
            yield setting.statement(Status.ANONYMOUS, "heard", span=content, cues=cues)


def _is_newsroom(setting: Setting, at: int) -> bool:
    return setting.grammar.lower(at) == "we" or is_outlet(setting, at, source_span(setting, at))
