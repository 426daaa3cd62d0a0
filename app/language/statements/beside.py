"""The quotation that opens a sentence before a verb of any meaning: “Shame!” thundered the bishop."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.span import Span

LONG_WORD = 4  # letters; titles leave shorter words small
_ENDED = frozenset(",!?…—.")
_BESIDE = "”“\"'’ \t"


def quote_before(setting: Setting, verb: int) -> Span | None:
    """The quotation that ends right before the verb or its subject, with a comma or a mark of its own."""
    grammar = setting.grammar
    if grammar.children(verb, "agent"):
        return None  # “Hamlet,” directed by
    subjects = [at for at in grammar.children(verb, "nsubj") if at < verb]
    first = min((min(grammar.subtree(at)) for at in subjects if not in_quotation(setting, at)), default=verb)
    start = grammar.tokens[first].span.start
    for quote in setting.quotations:
        if not _opens_sentence(setting, quote.span):
            continue
        between = setting.text[quote.span.end : start] if quote.span.end <= start else "?"
        words = quote.span.of(setting.text)
        if not between.strip(_BESIDE) and words and words[-1] in _ENDED and not _is_title(words):
            return Span(max(quote.span.start, setting.sentence.span.start), quote.span.end)
    return None


def _opens_sentence(setting: Setting, quote: Span) -> bool:
    """Not: with “no water at all,” the town closed its school."""
    start = setting.sentence.span.start
    before = setting.text[start : max(quote.start, start)].strip(_BESIDE)
    return not before or before[-1] in _ENDED


def _is_title(words: str) -> bool:
    """“The Long Road,” where all but the small words have capitals; “Shame!” has a mark of its own."""
    long = [word for word in words.split() if len(word) >= LONG_WORD]
    return words[-1] == "," and all(word[0].isupper() for word in long)


def in_quotation(setting: Setting, at: int) -> bool:
    return setting.quoted(setting.grammar.tokens[at].span)
