"""Who a verb of saying right behind a quotation names, in languages without a parser."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.language.grammar import Grammar
from app.language.statements.words import statement_words
from app.model.mentions import Name, Quotation
from app.model.span import Span

REACH = 80  # code points behind a quotation in which the verb and the name are looked for
_BETWEEN = re.compile(r"[\s.,!?…\"'“”«»‘’‹›—–-]*")
_CLAUSE_END = re.compile(r"[,.;:—–(]\s|[.\n]|$")


def inverted(text: str, grammar: Grammar, quotation: Quotation, names: Sequence[Name]) -> str | None:
    """The first name behind the verb, in the fullest form that the report has of it."""
    if grammar.parsed:
        return None
    behind = text[quotation.span.end : quotation.span.end + REACH]
    between = _BETWEEN.match(behind)
    start = between.end() if between else 0
    verb = statement_words(grammar.language).verbs.match(behind.replace("’", "'"), start)
    if verb is None:
        return None
    stop = _CLAUSE_END.search(behind, verb.end())
    clause = Span(verb.end(), stop.start() if stop else REACH).shifted(quotation.span.end)
    named = next((name for name in names if clause.contains(name.span)), None)
    return _fullest(text, named, names) if named else None


def _fullest(text: str, named: Name, names: Sequence[Name]) -> str:
    return max((name.span.of(text) for name in names if name.key == named.key), key=len)
