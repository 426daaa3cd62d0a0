"""The words that a verb reports: its clause, the quotation beside it, or its object."""

from __future__ import annotations

from app.language.statements.clauses import before, clause, clause_words, is_that_clause
from app.language.statements.objects import (
    counted,
    identified,
    judged,
    only_names,
    request,
    shown,
    spoken_of,
    tallied,
    told_object,
)
from app.language.statements.setting import Setting, joint_before
from app.model.span import Span


def content_of(setting: Setting, verb: int) -> Span | None:
    """The reported words, or None where the verb reports nothing here."""
    found = _reported(setting, verb)
    if found is not None and _is_torn(setting, found):
        found = setting.sentence.span
    return _without_doubt(setting, found) if found is not None else None


def _is_torn(setting: Setting, found: Span) -> bool:
    """The shop, he said, is closed: where a parser leaves the verb alone, all of the sentence is said."""
    words = setting.grammar.at(found)
    return (
        len(words) == 1
        and setting.grammar.tokens[words[0]].pos in ("AUX", "VERB")
        and not setting.quoted(found)
    )


def _reported(setting: Setting, verb: int) -> Span | None:
    grammar, words = setting.grammar, setting.words.reporting
    lemma = grammar.tokens[verb].lemma
    if _names_its_source(setting, verb):
        return None
    if lemma in words.speech and (found := _said(setting, verb)) is not None:
        return found
    if lemma in words.thought or lemma in words.showing:
        return clause(setting, verb) or before(setting, verb) or shown(setting, verb)
    if lemma in words.judging and not only_names(setting, verb):
        return clause(setting, verb) or judged(setting, verb)
    told = counted(setting, verb) or tallied(setting, verb)
    return told or identified(setting, verb) or spoken_of(setting, verb)


def _without_doubt(setting: Setting, span: Span) -> Span:
    """Up to a "but" with which the report itself goes on: but there was no confirmation of that."""
    for cue in setting.unconfirmed:
        joint = joint_before(setting, span.start, cue.start)
        if joint is not None and joint < span.end:
            return Span(span.start, joint)
    return span


def _said(setting: Setting, verb: int) -> Span | None:
    """What a verb of saying has below it or beside it; its object only for verbs that tell by one."""
    words, lemma = setting.words.reporting, setting.grammar.tokens[verb].lemma
    if lemma in words.uttering:
        return _quote(setting, verb)
    found = _passed_on(setting, verb) or clause(setting, verb) or _quote(setting, verb)
    found = found or before(setting, verb)
    if found is None and lemma in words.requesting:
        found = request(setting, verb)
    if found is None and lemma in words.telling:
        found = judged(setting, verb) if lemma in words.judging else told_object(setting, verb)
    return found


def _passed_on(setting: Setting, verb: int) -> Span | None:
    """Quoted the minister as saying that; told the meeting that, where the parser hangs it on the meeting."""
    grammar = setting.grammar
    for turn in grammar.children(verb, "prep"):
        for saying in grammar.children(turn, "pcomp") if grammar.lower(turn) == "as" else ():
            if grammar.tokens[saying].lemma == "say":
                return clause(setting, saying)
    if grammar.tokens[verb].lemma not in setting.words.reporting.addressing:
        return None
    for hearer in grammar.children(verb, "dobj", "dative"):
        for at in grammar.subtree(hearer):
            if grammar.tokens[at].dep in ("relcl", "acl") and is_that_clause(setting, at):
                return clause_words(setting, grammar.subtree(at))
    return None


def _names_its_source(setting: Setting, verb: int) -> bool:
    """Citing police, the paper said: whom the paper relies on is no claim."""
    grammar = setting.grammar
    turn = grammar.lower(verb) in setting.words.reporting.according
    return turn and grammar.tokens[verb].dep in ("advcl", "acl")


def _quote(setting: Setting, verb: int) -> Span | None:
    """The nearest quoted words of the sentence."""
    at = setting.grammar.tokens[verb].span
    inside = [quote.span for quote in setting.quotations if quote.span.overlap(setting.sentence.span)]
    if not inside:
        return None
    near = min(inside, key=lambda span: min(abs(span.start - at.end), abs(at.start - span.end)))
    return Span(max(near.start, setting.sentence.span.start), min(near.end, setting.sentence.span.end))
