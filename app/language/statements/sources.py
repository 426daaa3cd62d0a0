"""Who is cited: the words that name a source, and whether it is named, nameless or another outlet."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Status

# What is cut from the end of a source's words: clauses and appositions that only describe it.
_CUT = frozenset({"relcl", "acl", "advcl", "punct"})


def source_span(setting: Setting, head: int) -> Span:
    """The words that name a source, without the clauses that describe it."""
    grammar = setting.grammar
    kept = [head]
    for child in grammar.children(head):
        if grammar.tokens[child].dep in _CUT:
            continue
        kept.extend(grammar.subtree(child))
    return setting.trimmed(grammar.span(_joined(sorted(kept), head)))


def status_of(setting: Setting, head: int, span: Span) -> Status:
    """Anonymous, hearsay or attributed, by the noun that names the source."""
    grammar, sources = setting.grammar, setting.words.sources
    token = grammar.tokens[head]
    if is_outlet(setting, head, span):
        return Status.HEARSAY
    if token.lemma in setting.words.reporting.pronouns:
        return Status.ATTRIBUTED
    if _named(setting, span):
        return Status.ATTRIBUTED
    if token.lemma in sources.nobody:
        return Status.ANONYMOUS
    if token.lemma in sources.unnamed and _indefinite(setting, head):
        return Status.ANONYMOUS
    return Status.ATTRIBUTED


def is_outlet(setting: Setting, head: int, span: Span) -> bool:
    """Whether the source is a newsroom other than the report's own."""
    words = span.of(setting.text)
    sources = setting.words.sources
    if any(name in words for name in setting.own):
        return False
    noun = setting.grammar.tokens[head].lemma
    if setting.grammar.lower(head) in sources.outlets or noun in sources.outlets:
        return True
    last = words.split()[-1].rstrip("’'s") if words.split() else ""
    plain = words.removeprefix("The ").removeprefix("the ")
    return plain in sources.outlet_names or (" " in plain and last in sources.outlet_endings)


def _named(setting: Setting, span: Span) -> bool:
    """A person's name stands in the source's words."""
    return any(
        name.kind is NameKind.PERSON and span.contains(name.span) and not _possessive(setting, name.span)
        for name in setting.names
    )


def _possessive(setting: Setting, span: Span) -> bool:
    """Trump's lawyers are not Trump."""
    return setting.text[span.end : span.end + 2] in ("'s", "’s") or setting.text[span.end : span.end + 1] in (
        "'",
        "’",
    )


def _indefinite(setting: Setting, head: int) -> bool:
    """Bare plurals and nouns with a, one, some are nobody in particular; the and his point back."""
    grammar = setting.grammar
    determiners = {grammar.lower(child) for child in grammar.children(head, "det", "nummod", "amod", "poss")}
    if determiners & setting.words.sources.indefinite:
        return True
    if determiners & {"the", "this", "that", "these", "those"}:
        return False
    return grammar.lower(head) != grammar.tokens[head].lemma or not determiners


def _joined(kept: list[int], head: int) -> list[int]:
    """Only the words that stand together with the head."""
    start = end = kept.index(head)
    while start > 0 and kept[start - 1] == kept[start] - 1:
        start -= 1
    while end + 1 < len(kept) and kept[end + 1] <= kept[end] + 2:
        end += 1
    return kept[start : end + 1]
