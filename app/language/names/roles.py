"""What persons are, by the words before or behind their names: the governor of Torvale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.language.grammar import Grammar
from app.language.names.phrase import Phrase, before, behind
from app.language.names.words import NameWords
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

# The commas around a name, an age between name and role, and what may follow a name that is set off.
_COMMA = re.compile(r",\s+$")
_THEN = re.compile(r"(?:\s*\(\d{1,3}\))?(?:,\s*\d{1,3}(?:\s(?:ans|años|anni|anos|jaar|Jahre))?)?,\s+")
_AGE = re.compile(r",\s*\d")
_ENDS = re.compile(r"[,.;:()!?\"”»“]|\s*$|\s*\(")
# Words that begin no role behind a name: his wife is somebody else.
_OTHERS = frozenset({"his", "her", "their", "its", "our", "my", "son", "sa", "leur", "su", "sein", "seine"})


def with_roles(
    found: Sequence[Name], sentences: Sequence[Sentence], grammar: Grammar, words: NameWords
) -> tuple[Name, ...]:
    """The names with their roles; where no model tells persons, who has a role is one."""
    kinds = (NameKind.PERSON,) if grammar.parsed else (NameKind.PERSON, NameKind.OTHER)
    told = []
    for name in found:
        role = _role(name.span, sentences[name.sentence].span, grammar, words) if name.kind in kinds else None
        told.append(replace(name, role=role, kind=NameKind.PERSON if role else name.kind))
    return tuple(told)


def _role(name: Span, sentence: Span, grammar: Grammar, words: NameWords) -> Span | None:
    """Right before the name, else behind it or before a comma; one title yields to a fuller role."""
    direct = _direct(before(grammar, Span(sentence.start, name.start), words))
    if direct and " " in direct.of(grammar.text):
        return direct
    return _apposition(name, sentence, grammar, words) or _set_off(name, sentence, grammar, words) or direct


def _direct(phrase: Phrase) -> Span | None:
    """Ukrainian Defense Minister, le ministre de la Défense: up to the name, without an article."""
    phrase = phrase.without_honorifics()
    for last in range(len(phrase) - 1, -1, -1):
        if phrase.is_role(last) and phrase.hangs(last + 1) and not phrase.is_role(last + 1):
            return phrase.span(phrase.modified(last), len(phrase))
    return None


def _apposition(name: Span, sentence: Span, grammar: Grammar, words: NameWords) -> Span | None:
    """Behind a comma, up to the next: , 54, the governor of Torvale,."""
    comma = _THEN.match(grammar.text, name.end, sentence.end)
    if comma is None:
        return None
    phrase = behind(grammar, Span(comma.end(), sentence.end), words)
    if not len(phrase) or phrase.lower(0) in _OTHERS or not _ENDS.match(grammar.text, phrase.end):
        return None
    first = 1 if phrase.is_article(0) else 0
    for at in range(first, len(phrase)):
        if phrase.is_role(at) and not phrase.is_role(at + 1):
            whole = phrase.modified(at) == first and phrase.hangs(at + 1)
            return phrase.span(0, len(phrase)) if whole else None
    return None


def _set_off(name: Span, sentence: Span, grammar: Grammar, words: NameWords) -> Span | None:
    """Before a comma, with the name between commas: the mayor of Torbay, Ida Corran,."""
    text = grammar.text
    comma = _COMMA.search(text[sentence.start : name.start])
    if comma is None or _AGE.match(text, name.end) or not _ENDS.match(text, name.end):
        return None
    phrase = before(grammar, Span(sentence.start, sentence.start + comma.start()), words)
    for at in range(len(phrase)):
        if phrase.is_role(at) and not phrase.is_role(at + 1) and phrase.hangs(at + 1):
            first = phrase.modified(at)
            if phrase.is_article(first - 1):
                return phrase.span(first - 1, len(phrase))
            return phrase.span(first, len(phrase)) if phrase.is_genitive(first) else None
    return None
