"""Statements by an aside that a parser misread: the shares, Merrow Bank reckons, are worth half."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.content import content_of
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.language.statements.subjects import subject_of
from app.model.span import Span
from app.model.statement import Statement

LONGEST = 8  # words between the comma and the verb: more are a clause, not somebody's name
LEADS = frozenset({"so", "as"})
FIRST = ("DET", "PROPN", "PRON", "ADJ")
_STOPS = frozenset(",.;—–")


def aside(setting: Setting) -> Iterator[Statement]:
    """The words before and behind the aside, on the word of whom it names."""
    for verb in setting.tokens:
        words = _named_before(setting, verb) if _looks_like_saying(setting, verb) else []
        if not words:
            continue
        grammar = setting.grammar
        source, cue = grammar.span(words), grammar.tokens[verb].span
        status = status_of(setting, words[-1], source)
        yield setting.statement(
            status, "aside", span=_claim(setting, words[0], verb), cues=(cue,), source=source
        )


def _looks_like_saying(setting: Setting, at: int) -> bool:
    """A noun with the ending of a verb (reckons, shows), or a verb that was read apart from its words."""
    grammar, words = setting.grammar, setting.words.reporting
    token, form = grammar.tokens[at], grammar.lower(at)
    closed = at + 1 not in setting.tokens or grammar.word(at + 1) in _STOPS
    if not closed or setting.quoted(token.span):
        return False
    if token.pos == "VERB":
        says = token.lemma in words.speech | words.showing
        return says and (subject_of(setting, at) is None or content_of(setting, at) is None)
    said = {form.removesuffix("s"), form.removesuffix("es")} & (words.speech | words.thought | words.showing)
    return token.pos in ("NOUN", "PROPN") and form.endswith("s") and bool(said)


def _named_before(setting: Setting, verb: int) -> list[int]:
    """The words between the last comma and the verb, if they may name somebody."""
    grammar = setting.grammar
    commas = [at for at in setting.tokens if at < verb and grammar.word(at) in (",", "”", "—")]
    words = list(range(commas[-1] + 1, verb)) if commas else []
    if words and grammar.lower(words[0]) in LEADS:
        words = words[1:]
    if not 0 < len(words) <= LONGEST or grammar.tokens[words[0]].pos not in FIRST:
        return []
    who = next((at for at in words if grammar.lower(at) in ("who", "whose")), None)
    name = words if who is None else [at for at in words if at < who]
    named = bool(name) and grammar.tokens[name[-1]].pos in ("NOUN", "PROPN", "PRON")
    return name if named and not any(grammar.tokens[at].pos in ("VERB", "AUX") for at in name) else []


def _claim(setting: Setting, first: int, verb: int) -> Span:
    """What the aside is set into: all of the sentence, or what stands before an aside at its end."""
    grammar, sentence = setting.grammar, setting.sentence.span
    at_the_end = setting.trimmed(Span(grammar.tokens[verb].span.end, sentence.end))
    return sentence if len(at_the_end) else Span(sentence.start, grammar.tokens[first].span.start)
