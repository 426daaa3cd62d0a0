"""Every figure of a report, with what it counts and of whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language.figures.atoms import Atom, atoms
from app.language.figures.context import Context
from app.language.figures.number_words import number_words
from app.language.figures.quantity import Quantity
from app.language.figures.rank import read_rank
from app.language.figures.reading import read_quantity
from app.language.figures.standing import as_age, stands
from app.language.grammar import Grammar
from app.model.analysis import Sentence
from app.model.mentions import Figure, Name, TimeExpression
from app.model.report import Report
from app.model.span import Span


def figures(
    report: Report,
    sentences: Sequence[Sentence],
    grammar: Grammar,
    times: Sequence[TimeExpression],
    names: Sequence[Name],
) -> tuple[Figure, ...]:
    """Figures in text order; words that name a date or a time, or end a name, are none."""
    found: list[Figure] = []
    for sentence in sentences:
        taken = [time.span for time in times if time.sentence == sentence.index and not time.measured]
        named = [name for name in names if name.sentence == sentence.index]
        context = Context(grammar, sentence, named)
        counted = _in_sentence(report.text, sentence, taken, context)
        found.extend(figure for figure in counted if not _ends_a_name(figure.span, named))
    return tuple(found)


def _ends_a_name(figure: Span, names: Sequence[Name]) -> bool:
    """Channel Nine, Flight 42: the number tells one from others and counts nothing."""
    return any(name.span.start < figure.start and figure.end == name.span.end for name in names)


def _in_sentence(text: str, sentence: Sentence, taken: Sequence[Span], context: Context) -> Iterator[Figure]:
    row, at = atoms(text, sentence.span), 0
    while at < len(row):
        found = _quantity(row, at, context)
        if found is None or any(found.span(row).overlap(span) for span in taken):
            at += 1
            continue
        at = found.end
        if stands(row, found, context.grammar):
            yield _figure(row, as_age(row, found, context.grammar), sentence, context)


def _quantity(row: Sequence[Atom], at: int, context: Context) -> Quantity | None:
    words = number_words(context.grammar.language)
    return read_rank(row, at, words) or read_quantity(row, at, context.grammar.language)


def _figure(row: Sequence[Atom], found: Quantity, sentence: Sentence, context: Context) -> Figure:
    counted, about = context.of(row, found)
    return Figure(
        span=found.span(row),
        sentence=sentence.index,
        kind=found.kind,
        low=found.low,
        high=found.high,
        bound=found.bound,
        unit=found.unit,
        counted=counted,
        about=about,
    )
