"""All statements of a report: every rule over every sentence, then quotations that go on, then speakers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from app.language.grammar import Grammar
from app.language.statements.according import according
from app.language.statements.contested import contested, rejected
from app.language.statements.explicit import explicit
from app.language.statements.headline import by_colon
from app.language.statements.hedges import hedged
from app.language.statements.nouns import carried
from app.language.statements.projections import as_projections, projected
from app.language.statements.quoted import SPOKEN, continued
from app.language.statements.setting import Setting
from app.language.statements.speakers import with_speakers
from app.language.statements.speech import reported
from app.language.statements.surface import denied, doubted, followed, included, said, turned
from app.language.statements.words import statement_words
from app.model.analysis import Sentence
from app.model.mentions import Name, Quotation
from app.model.report import Report
from app.model.statement import Statement, Status

Rule = Callable[[Setting], Iterator[Statement]]
RULES: tuple[Rule, ...] = (
    explicit,
    contested,
    rejected,
    reported,
    according,
    carried,
    by_colon,
    hedged,
    projected,
)
# Languages without a parser: the same kinds of statement, read from the surface.
SURFACE_RULES: tuple[Rule, ...] = (
    explicit,
    rejected,
    denied,
    said,
    turned,
    followed,
    included,
    doubted,
    projected,
)
ORDER = tuple(Status)
# What belongs to the speaker where it stands inside somebody's words.
INNER = frozenset({Status.HEDGED, Status.PROJECTION, Status.ANONYMOUS})


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
        claims = [statement for rule in rules for statement in rule(setting)]
        found.extend(_merged(as_projections(setting, list(_outermost(claims)))))
    found.extend(continued(report.text, sentences, quotations, found))
    found.sort(key=lambda statement: (statement.sentence, statement.span, ORDER.index(statement.status)))
    return with_speakers(found, names, grammar, statement_words(grammar.language))


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
        )


def _outermost(found: Sequence[Statement]) -> Iterator[Statement]:
    """Without the doubts, plans and nameless voices inside what somebody else is said to say."""
    for statement in found:
        inside = any(
            other is not statement and other.span.contains(cue)
            for other in found
            if other.status in SPOKEN
            for cue in statement.cues
        )
        if statement.status not in INNER or not inside:
            yield statement


def _merged(found: Iterable[Statement]) -> list[Statement]:
    """One statement for words that several rules cover, with the first status and all the cues."""
    kept: list[Statement] = []
    for statement in sorted(found, key=lambda statement: ORDER.index(statement.status)):
        same = next((i for i, other in enumerate(kept) if _same_words(other, statement)), None)
        if same is None:
            kept.append(statement)
            continue
        first = kept[same]
        cues = tuple(dict.fromkeys((*first.cues, *statement.cues)))
        kept[same] = replace(first, cues=cues, source=first.source or statement.source)
    return kept


def _same_words(one: Statement, other: Statement) -> bool:
    """Most of the words of both are shared."""
    shared = one.span.overlap(other.span)
    return shared * 5 >= 4 * max(len(one.span), len(other.span))
