"""Statements about what has not happened: plans, threats, forecasts, conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.language.statements.setting import Setting, clause_around
from app.model.span import Span
from app.model.statement import Statement, Status

_FORECAST = re.compile(r"(?:is|are|was|were|be|been)\b", re.IGNORECASE)  # is expected to, is set to
OF_SPEAKER = frozenset({"i", "we"})
CONDITIONAL = frozenset({"would", "could"})  # within a quotation they are politeness more often than plans
OF_SPEAKER_RETOLD = frozenset({"he", "she", "they"})


def projected(setting: Setting) -> Iterator[Statement]:
    """Will, plans to, is expected to: the clause of each such word, in the report's own voice."""
    for cue, place in _cues(setting):
        if not setting.quoted(cue):
            yield setting.statement(
                Status.PROJECTION, "projection", span=clause_around(setting, place), cues=(cue,)
            )


def as_projections(setting: Setting, found: Sequence[Statement]) -> Iterator[Statement]:
    """A plan that a source announces for itself, or a forecast it gives, is a projection by that source."""
    heads = {_clause_head(setting, place): cue for cue, place in _cues(setting)}
    awaited = [statement for statement in found if _is_awaited(setting, statement)]
    for statement in found:
        if statement in awaited:
            yield replace(statement, status=Status.PROJECTION)
            continue
        if statement.source is None and any(_share_a_cue(statement, other) for other in awaited):
            continue
        head = _head_of(setting, statement.span)
        cue = heads.get(head)
        if statement.status is Status.ATTRIBUTED and cue and _is_plan(setting, statement, head, cue):
            yield replace(statement, status=Status.PROJECTION, cues=(*statement.cues, cue))
        else:
            yield statement


def _is_awaited(setting: Setting, statement: Statement) -> bool:
    """The union expects the bank to cut jobs: its forecast, though nobody says it."""
    cues = [cue for cue, _ in _cues(setting)]
    says = statement.status is Status.ATTRIBUTED and statement.rule == "reported"
    return says and any(cue.start == own.start for cue in cues for own in statement.cues)


def _share_a_cue(one: Statement, other: Statement) -> bool:
    return any(cue.overlap(own) for cue in one.cues for own in other.cues)


def _cues(setting: Setting) -> Iterator[tuple[Span, int]]:
    """Each cue with its first token."""
    start = setting.sentence.span.start
    for match in setting.words.projections.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        places = setting.grammar.at(cue)
        if len(places) and _tells_of_later(setting, places.start):
            yield cue, places.start


def _tells_of_later(setting: Setting, place: int) -> bool:
    """Not the late count's will, the plan to drain the marsh, nor what one could see or could not do."""
    grammar = setting.grammar
    token = grammar.tokens[place]
    if not grammar.parsed:
        return True
    if token.pos not in ("VERB", "AUX"):
        return False
    if grammar.lower(place) != "could":
        return True
    able = grammar.tokens[token.head].lemma in setting.words.certainty.abilities
    return not able and not grammar.children(token.head, "neg")


def _clause_head(setting: Setting, place: int) -> int:
    """The verb that an auxiliary stands with."""
    token = setting.grammar.tokens[place]
    return token.head if token.dep in ("aux", "auxpass") else place


def _is_plan(setting: Setting, statement: Statement, verb: int, cue: Span) -> bool:
    """Said he would, “We will”; according to AMD it will; is expected to. Not: said the dam would."""
    grammar = setting.grammar
    if (
        _is_foretold(setting, statement)
        or statement.rule == "according"
        or _FORECAST.match(cue.of(setting.text))
    ):
        return True
    quoted = setting.quoted(grammar.tokens[verb].span)
    if quoted and cue.of(setting.text).casefold() in CONDITIONAL:
        return False
    speaker = OF_SPEAKER if quoted else OF_SPEAKER_RETOLD
    return any(grammar.lower(at) in speaker for at in grammar.children(verb, "nsubj", "nsubjpass"))


def _is_foretold(setting: Setting, statement: Statement) -> bool:
    """Warned that more could follow, predicted that it would fail."""
    grammar, foretelling = setting.grammar, setting.words.reporting.foretelling
    return any(grammar.tokens[at].lemma in foretelling for cue in statement.cues for at in grammar.at(cue))


def _head_of(setting: Setting, span: Span) -> int:
    """The word of a claim that governs all its other words."""
    grammar = setting.grammar
    words = grammar.at(span)
    inside = set(words)
    return next(
        (at for at in words if grammar.tokens[at].head not in inside or grammar.tokens[at].head == at), -1
    )
