"""Whether a source is another newsroom: by its noun, by its name, or by what it is called beside it."""

from __future__ import annotations

import re

from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.model.span import Span

PRESS = frozenset({"news", "press", "wire", "media", "information"})  # agencies that report
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM))?")  # of American stations


def is_outlet(setting: Setting, head: int, span: Span) -> bool:
    """Whether the source is a newsroom other than the report's own."""
    words = span.of(setting.text)
    grammar, sources = setting.grammar, setting.words.sources
    if grammar.tokens[head].lemma in sources.retellings:
        if bare_plural(setting, head):
            return True
        inner = [noun for by in grammar.children(head, "prep") for noun in grammar.children(by, "pobj")]
        return any(is_outlet(setting, noun, source_span(setting, noun)) for noun in inner)
    if any(name in words for name in setting.own):
        return False
    described = _described_by(setting, head)
    if any(grammar.lower(noun) in sources.retold for noun in described) or _is_called(setting, head):
        return True
    for noun in (head, *described):
        if grammar.lower(noun) in sources.outlets or grammar.tokens[noun].lemma in sources.outlets:
            return not _of_the_state(setting, noun)
    plain = words.removeprefix("The ").removeprefix("the ").removesuffix("'s").removesuffix("’s")
    last = plain.split()[-1] if plain.split() else ""
    titled = " " in plain and last in sources.outlet_endings
    return titled or plain in sources.outlet_names or _CALL_SIGN.fullmatch(plain) is not None


def _described_by(setting: Setting, head: int) -> list[int]:
    """The nouns before a name that say what it is: state news agency Tarna, Lindau station WLDU."""
    grammar = setting.grammar
    if not grammar.word(head)[0].isupper():
        return []
    nouns = [
        *grammar.children(head, "compound", "amod"),
        *([grammar.tokens[head].head] if _is_beside(setting, head) else []),
    ]
    return [at for at in nouns if not grammar.word(at)[0].isupper() and _right_before(setting, at, head)]


def _right_before(setting: Setting, noun: int, head: int) -> bool:
    """With nothing but the name between, hyphens in it: not the newspaper editor Ida Rehn."""
    between = (setting.grammar.word(at)[0] for at in range(noun + 1, head))
    return all(sign.isupper() or not sign.isalnum() for sign in between)


def _is_called(setting: Setting, head: int) -> bool:
    """The station KQRV: where the model governs the name by the word for an outlet."""
    grammar = setting.grammar
    names = [at for at in grammar.children(head, "appos") if at == head + 1 and grammar.word(at)[0].isupper()]
    return bool(names) and grammar.lower(head) in setting.words.sources.retold


def _is_beside(setting: Setting, head: int) -> bool:
    """Set right behind a noun without a comma: the newspaper El Faro."""
    token = setting.grammar.tokens[head]
    between = range(min(token.head, head), head)
    return token.dep == "appos" and not any(setting.grammar.word(at) == "," for at in between)


def _of_the_state(setting: Setting, head: int) -> bool:
    """An agency for something other than news: the environment agency, the agency that sued."""
    grammar = setting.grammar
    if grammar.tokens[head].lemma != "agency":
        return False
    nouns = [*grammar.children(head, "compound"), *range(max(0, head - 1), head)]
    words = {grammar.tokens[at].lemma for at in nouns} | {grammar.word(at) for at in nouns}
    return not words & (PRESS | setting.words.sources.outlet_names)


def bare_plural(setting: Setting, head: int) -> bool:
    """Reports say, intelligence reports indicate: somebody's, nobody says whose."""
    grammar = setting.grammar
    plural = grammar.lower(head) != grammar.tokens[head].lemma
    return plural and not grammar.children(head, "det", "poss", "prep")
