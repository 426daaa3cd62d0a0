"""The words of a sentence that name a source."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.span import Span

# What is cut from the end of a source's words: clauses and appositions that only describe it.
_CUT = frozenset({"case", "relcl", "acl", "advcl", "punct"})


def source_span(setting: Setting, head: int) -> Span:
    """The words that name a source, without the clauses that describe it."""
    grammar = setting.grammar
    kept = [head]
    for child in grammar.children(head):
        if grammar.tokens[child].dep in _CUT:
            continue
        kept.extend(grammar.subtree(child))
    return setting.trimmed(grammar.span(_joined(sorted(kept), head)))


def _joined(kept: list[int], head: int) -> list[int]:
    """Only the words that stand together with the head, up to a comma."""
    start = end = kept.index(head)
    while start > 0 and kept[start - 1] == kept[start] - 1:
        start -= 1
    while end + 1 < len(kept) and kept[end + 1] == kept[end] + 1:
        end += 1
    return kept[start : end + 1]
