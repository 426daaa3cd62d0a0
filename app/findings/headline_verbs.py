"""Verbs in headlines that parsers take for nouns: Holt Slams Plan, Council to Slash Grant."""

from __future__ import annotations

from collections.abc import Collection

from app.findings.told import Told
from app.findings.word_forms import Form
from app.model.report import ParagraphKind

# What may stand between a verb and the noun that it is done to.
_NOMINAL = ("NOUN", "PROPN", "ADJ", "DET", "NUM")


def title_verb(told: Told, index: int, words: Collection[str], infinitive: Collection[str]) -> Form | None:
    """The verb that a word is, with its particle: behind a name, in a headline also behind a noun or to."""
    if (verb := _verb(told, index, infinitive)) is None:
        return None
    after = told.grammar.lower(index + 1) if index + 1 in told.indices else ""
    phrase = f"{verb} {after}"
    return (phrase, (index, index + 1)) if phrase in words else (verb, (index,))


def following(told: Told, index: int) -> frozenset[str]:
    """The nouns that follow a verb of a title, up to the next small word."""
    found = []
    for at in range(index + 1, told.indices.stop):
        token = told.grammar.tokens[at]
        if token.pos not in _NOMINAL:
            break
        found.append(token.lemma)
    return frozenset(found) - told.vocabulary.function


def _verb(told: Told, index: int, infinitive: Collection[str]) -> str | None:
    if index - 1 not in told.indices:
        return None
    written, before = told.grammar.lower(index), told.of(told.grammar.tokens[index - 1].span)
    title = told.kind is ParagraphKind.HEADLINE
    if title and before.casefold() in infinitive:
        return written
    named = before[0].isupper() and before.isalnum()
    noun = title and told.grammar.tokens[index - 1].pos in ("NOUN", "PROPN")
    return written.removesuffix("s") if written.endswith("s") and (named or noun) else None
