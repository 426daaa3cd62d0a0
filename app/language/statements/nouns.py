"""Statements by nouns that carry a claim: accusations from aides that, reports that."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.sources import source_span, status_of
from app.model.statement import Statement, Status

GIVERS = ("by", "from")


def carried(setting: Setting) -> Iterator[Statement]:
    """The clause below such a noun; nameless where nobody is named, hearsay where it is a report."""
    grammar = setting.grammar
    for noun in setting.tokens:
        token = grammar.tokens[noun]
        if token.pos != "NOUN" or token.lemma not in setting.words.reporting.nouns:
            continue
        clauses = [at for at in grammar.children(noun, "acl", "ccomp") if _is_that_clause(setting, at)]
        clauses += _extraposed(setting, noun)
        if not clauses or setting.quoted(token.span):
            continue
        content = setting.trimmed(grammar.span(grammar.subtree(clauses[0])))
        giver = _giver(setting, noun)
        source = source_span(setting, giver) if giver is not None else None
        status = (
            status_of(setting, giver, source) if giver is not None and source else _nameless(setting, noun)
        )
        yield setting.statement(status, "noun", span=content, cues=(token.span,), source=source)


def _is_that_clause(setting: Setting, clause: int) -> bool:
    grammar = setting.grammar
    return any(grammar.lower(at) == "that" for at in grammar.children(clause, "mark"))


def _extraposed(setting: Setting, noun: int) -> list[int]:
    """Reports emerged that ...: the clause hangs on the verb."""
    grammar = setting.grammar
    token = grammar.tokens[noun]
    if token.dep not in ("nsubj", "nsubjpass"):
        return []
    return [at for at in grammar.children(token.head, "ccomp") if _is_that_clause(setting, at)]


def _giver(setting: Setting, noun: int) -> int | None:
    grammar = setting.grammar
    for owner in grammar.children(noun, "poss"):
        return owner
    for by in grammar.children(noun, "prep", "agent"):
        if grammar.lower(by) in GIVERS:
            return next(iter(grammar.children(by, "pobj")), None)
    return None


def _nameless(setting: Setting, noun: int) -> Status:
    retold = setting.grammar.tokens[noun].lemma in setting.words.sources.retellings
    return Status.HEARSAY if retold else Status.ANONYMOUS
