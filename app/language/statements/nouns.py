"""Statements by nouns that carry a claim: accusations from aides that, reports that."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.model.statement import Statement, Status

RUMOURS = frozenset({"report", "rumor", "rumour"})
GIVERS = ("by", "from")
CLAUSES = ("acl", "ccomp", "relcl", "advcl")


def carried(setting: Setting) -> Iterator[Statement]:
    """The clause below such a noun; nameless where nobody is named, hearsay where it is a report."""
    grammar = setting.grammar
    for noun in setting.tokens:
        token = grammar.tokens[noun]
        if token.pos != "NOUN" or token.lemma not in setting.words.reporting.nouns:
            continue
        clauses = _clauses(setting, noun) or _rumoured(setting, noun)
        if not clauses or setting.quoted(token.span):
            continue
        content = setting.trimmed(grammar.span(grammar.subtree(clauses[0])))
        giver = _giver(setting, noun)
        source = source_span(setting, giver) if giver is not None else None
        status = (
            status_of(setting, giver, source) if giver is not None and source else _nameless(setting, noun)
        )
        if status is not None:
            yield setting.statement(status, "noun", span=content, cues=(token.span,), source=source)


def _clauses(setting: Setting, noun: int) -> list[int]:
    """The that-clauses below a noun, below its giver, or below its verb: reports emerged that."""
    grammar = setting.grammar
    token = grammar.tokens[noun]
    giver = _giver(setting, noun)
    above = [noun, *([giver] if giver is not None else ())]
    if token.dep in ("nsubj", "nsubjpass") and not _tells(setting, token.head):
        above.append(token.head)
    below = [at for place in above for at in grammar.children(place, *CLAUSES)]
    return [at for at in below if any(grammar.lower(mark) == "that" for mark in grammar.children(at, "mark"))]


def _rumoured(setting: Setting, noun: int) -> list[int]:
    """What there are reports or rumours of; not what police come to, responding to reports of shots."""
    grammar = setting.grammar
    token = grammar.tokens[noun]
    told = token.lemma in RUMOURS and grammar.lower(noun) != token.lemma
    if not told or not grammar.children(token.head, "expl"):
        return []
    turns = [at for at in grammar.children(noun, "prep") if grammar.lower(at) == "of"]
    return [at for turn in turns for at in grammar.children(turn, "pobj", "pcomp")]


def _tells(setting: Setting, verb: int) -> bool:
    """The report found that: what it found is told by the verb, with the report for its source."""
    words = setting.words.reporting
    return setting.grammar.tokens[verb].lemma in words.speech | words.thought | words.showing


def _giver(setting: Setting, noun: int) -> int | None:
    """Whose claim it is."""
    grammar = setting.grammar
    for owner in grammar.children(noun, "poss"):
        return owner
    for by in grammar.children(noun, "prep", "agent"):
        if grammar.lower(by) in GIVERS:
            return next(iter(grammar.children(by, "pobj")), None)
    return None


def _nameless(setting: Setting, noun: int) -> Status | None:
    lemma = setting.grammar.tokens[noun].lemma
    if lemma in setting.words.sources.retellings:
        return Status.HEARSAY
    return Status.ANONYMOUS if lemma in setting.words.reporting.accusations else None
