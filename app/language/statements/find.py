"""All statements of a report: every rule over every sentence, then quotations that go on, then speakers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.language.grammar import Grammar
from app.language.statements.according import according, in_whose_words
from app.language.statements.asides import aside
from app.language.statements.contested import contested, rejected
from app.language.statements.credited import credited
from app.language.statements.explicit import explicit
from app.language.statements.headline import by_colon
from app.language.statements.heard import heard
from app.language.statements.hedges import hedged
from app.language.statements.nouns import carried
from app.language.statements.overlaps import ORDER, merged, outermost
from app.language.statements.pointing import pointing
from app.language.statements.projections import as_projections, projected
from app.language.statements.quoted import continued
from app.language.statements.setting import Setting, straightened
from app.language.statements.speakers import with_speakers
from app.language.statements.speech import reported
from app.language.statements.stances import ascribed
from app.language.statements.surface import (
    denied,
    doubted,
    followed,
    headed,
    included,
    inverted_by_any,
    opened,
    said,
    set_into_quotation,
    settled,
    turned,
)
from app.language.statements.surface.mood import gone_on
from app.language.statements.voices import voiced
from app.language.statements.words import StatementWords, statement_words
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind, Quotation
from app.model.report import Report
from app.model.span import Span
from app.model.statement import Statement

PERSONAL = frozenset({"he", "she"})

Rule = Callable[[Setting], Iterator[Statement]]
RULES: tuple[Rule, ...] = (
    explicit,
    contested,
    rejected,
    reported,
    voiced,
    heard,
    according,
    in_whose_words,
    aside,
    carried,
    ascribed,
    by_colon,
    credited,
    hedged,
    doubted,
    projected,
)
# Languages without a parser: the same kinds of statement, read from the surface.
SURFACE_RULES: tuple[Rule, ...] = (
    explicit,
    rejected,
    denied,
    said,
    inverted_by_any,
    set_into_quotation,
    turned,
    opened,
    followed,
    included,
    headed,
    doubted,
    projected,
)


def statements(
    report: Report,
    sentences: Sequence[Sentence],
    grammar: Grammar,
    quotations: Sequence[Quotation],
    names: Sequence[Name],
) -> tuple[Statement, ...]:
    """The statements in text order; of several on the same words the most telling one stays."""
    rules = RULES if grammar.parsed else SURFACE_RULES
    found: list[Statement] = []
    for setting in _settings(report, sentences, grammar, quotations, names):
        claims = list(outermost([statement for rule in rules for statement in rule(setting)]))
        found.extend(merged(as_projections(setting, claims) if grammar.parsed else settled(setting, claims)))
    words = statement_words(grammar.language)
    found.extend(gone_on(report.text, sentences, quotations, found, words))
    found.extend(continued(report.text, sentences, quotations, found, _actors(grammar, sentences, names)))
    found.sort(key=lambda statement: (statement.sentence, statement.span, ORDER.index(statement.status)))
    pointed = tuple(pointing(report.text, sentences, found, words))
    return with_speakers(pointed, names, quotations, grammar, words)


def _settings(
    report: Report,
    sentences: Sequence[Sentence],
    grammar: Grammar,
    quotations: Sequence[Quotation],
    names: Sequence[Name],
) -> Iterator[Setting]:
    words = statement_words(grammar.language)
    own = frozenset(name for name in (report.source.outlet, report.source.agency) if name)
    for sentence in sentences:
        yield Setting(
            text=report.text,
            grammar=grammar,
            sentence=sentence,
            quotations=[q for q in quotations if q.span.overlap(sentence.span)],
            names=[name for name in names if name.sentence == sentence.index],
            words=words,
            own=own,
            unconfirmed=tuple(_unconfirmed(report.text, sentence, words)),
        )


def _actors(grammar: Grammar, sentences: Sequence[Sentence], names: Sequence[Name]) -> dict[int, Span]:
    """Who acts in each sentence, where that is a person."""
    actors: dict[int, Span] = {}
    for sentence in sentences if grammar.parsed else ():
        tops = [at for at in grammar.of_sentence(sentence.index) if grammar.tokens[at].dep == "ROOT"]
        for at in (subject for top in tops for subject in grammar.children(top, "nsubj")):
            word = grammar.tokens[at].span
            named = next((name for name in names if name.span.contains(word)), None)
            unknown = named is None and grammar.tokens[at].pos == "PROPN"
            if unknown or grammar.lower(at) in PERSONAL or (named and named.kind is NameKind.PERSON):
                actors[sentence.index] = named.span if named else word
    return actors


def _unconfirmed(text: str, sentence: Sentence, words: StatementWords) -> Iterator[Span]:
    start = sentence.span.start
    for match in words.explicit.finditer(straightened(sentence.span.of(text))):
        yield Span(start + match.start(), start + match.end())
