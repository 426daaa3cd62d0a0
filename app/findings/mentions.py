"""The figures and times of one report as the ledger compares them, with what each counts or dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from app.findings.acts import stem
from app.findings.counted import Counted
from app.findings.era import LEAD_PARAGRAPHS, Era, eras, years, years_of_lead
from app.findings.ledger_words import ledger_words
from app.findings.mention import TIME, Mention
from app.findings.reader import Reader
from app.findings.signature import act_of, signature
from app.findings.told import Told
from app.findings.words import Word
from app.language.lexicon import load
from app.language.times.words import TimeWords
from app.model.analysis import Analysis
from app.model.mentions import Figure, FigureKind, NameKind, TimeExpression
from app.model.span import Passage, Span

# The unit of a share that is no percentage: half of, one in five.
FRACTION = "fraction"
DEGREE, MAGNITUDE, EARTHQUAKE = "degree", "magnitude", "earthquake"
STRONGEST = 10  # magnitudes stay below
DAY = timedelta(days=1)
# How many words on each side of a mention may say what it is of.
NEAR = 5
# How many days a quarter or half of a year may have; seasons are as long but begin in other months.
QUARTERS_DAYS = frozenset({90, 91, 92, 181, 182, 184})


def mentions(analysis: Analysis, reader: Reader) -> Iterator[Mention]:
    """The figures of a report, its dates and clock times that carry a number, and the days of its lead."""
    figures = [_figure(analysis, figure, reader) for figure in analysis.figures]
    yield from _with_parts(_with_years_gone_by(figures, analysis, reader))
    for time in analysis.times:
        told = _told(analysis, time.sentence, reader)
        mention = _time(told, time)
        leads = analysis.sentences[time.sentence].paragraph < LEAD_PARAGRAPHS
        numbered = any(c.isdigit() for c in mention.words) or _part_of_year(time)
        if numbered or (leads and _is_day(time) and mention.sign.act):
            yield replace(mention, in_words=not numbered)


def _time(told: Told, time: TimeExpression) -> Mention:
    sign = act_of(told, time.span)
    mention = _mention(told, time.span, TIME, None)
    return replace(mention, time=time, sign=sign, dated=_names_day(told, time))


def _is_day(time: TimeExpression) -> bool:
    if time.earliest is None or time.latest is None:
        return False
    return time.latest - time.earliest <= DAY


def _figure(analysis: Analysis, figure: Figure, reader: Reader) -> Mention:
    told = _told(analysis, figure.sentence, reader)
    counted, sign = signature(told, Counted.of(told, figure))
    counted = _in_one_unit(counted)
    mention = _mention(told, figure.span, counted.figure.kind.value, counted.figure.unit)
    return replace(mention, counted=counted, sign=sign, eras=_eras(told, analysis, figure.sentence, reader))


def _in_one_unit(counted: Counted) -> Counted:
    """Half is fifty percent; the degrees of an earthquake are its magnitude."""
    figure = counted.figure
    if figure.unit == FRACTION and figure.low is not None and figure.high is not None:
        figure = replace(figure, unit=FigureKind.PERCENT.value, low=figure.low * 100, high=figure.high * 100)
    elif EARTHQUAKE in figure.about and (figure.unit == DEGREE or _is_strength(figure)):
        figure = replace(figure, unit=MAGNITUDE, kind=FigureKind.MEASURE)
    quantity = replace(counted.quantity, figure=figure)
    if figure.unit != MAGNITUDE:
        return replace(counted, figure=figure, quantity=quantity)
    return replace(counted, figure=figure, quantity=quantity, thing=MAGNITUDE, event=MAGNITUDE)


def _is_strength(figure: Figure) -> bool:
    """Whether it is a bare number with a decimal, which counts nothing: a quake that measured 7.8."""
    bare = figure.unit is None and figure.kind is FigureKind.COUNT
    return bare and figure.low is not None and figure.low < STRONGEST and not figure.low.is_integer()


def _with_years_gone_by(found: Sequence[Mention], analysis: Analysis, reader: Reader) -> Sequence[Mention]:
    text = reader.report(analysis.report).text
    current = years_of_lead(text, analysis)
    named = {
        passage: years(text, (time.span for time in reader.told(passage).times)) - current
        for passage in {mention.sentence for mention in found}
    }
    return [replace(mention, gone_by=named[mention.sentence]) for mention in found]


def _with_parts(found: Sequence[Mention]) -> Iterator[Mention]:
    """Tell the parts from the totals of a sentence."""
    sentences: dict[Passage, list[Mention]] = {}
    for mention in found:
        sentences.setdefault(mention.sentence, []).append(mention)
    for mention in found:
        part = _is_part(mention, sentences[mention.sentence])
        yield replace(mention, sign=replace(mention.sign, part=part))


def _is_part(mention: Mention, beside: Sequence[Mention]) -> bool:
    """Whether a number in a sentence is but a part of what is told there.

    Killed six, bringing the toll to 11: a part. 170 there and 80 more elsewhere: parts, both. Killed two and
    hurt two others: no part, for these are not of those.
    """
    same = [m for m in beside if m is not mention and mention.event and m.event == mention.event]
    if any(other.sign.total and (other.value or 0) > (mention.value or 0) for other in same):
        return True
    return _set_apart(mention, beside) or any(_set_apart(other, beside) for other in same)


def _set_apart(mention: Mention, beside: Sequence[Mention]) -> bool:
    start = mention.passage.span.start
    others = any(m.event and m.event != mention.event and m.passage.span.start < start for m in beside)
    return mention.sign.part and not (mention.event and others)


def _eras(told: Told, analysis: Analysis, sentence: int, reader: Reader) -> tuple[Era, ...]:
    leads = analysis.sentences[sentence].paragraph < LEAD_PARAGRAPHS
    return eras(told, reader.report(analysis.report).source.published, leads=leads)


def _part_of_year(time: TimeExpression) -> bool:
    """Whether it is a quarter or half of a calendar year, which is a number in words: the second half."""
    if time.earliest is None or time.latest is None:
        return False
    return (time.latest - time.earliest).days in QUARTERS_DAYS and time.earliest.month % 3 == 1


def _names_day(told: Told, time: TimeExpression) -> bool:
    """Whether a clock time tells its day too; at 4:12 a.m. is told of the story's."""
    lists = load(TimeWords, told.language)
    words = frozenset(told.of(time.span).casefold().split())
    return not words.isdisjoint({*lists.weekdays, *lists.months, *lists.days})


def _told(analysis: Analysis, sentence: int, reader: Reader) -> Told:
    return reader.told(Passage(analysis.report, analysis.sentences[sentence].span))


def _mention(told: Told, span: Span, kind: str, unit: str | None) -> Mention:
    words = [word for word in told.words if _of_substance(told, word)]
    before = [word.key for word in words if word.span.end <= span.start][-NEAR:]
    after = [word.key for word in words if word.span.start >= span.end][:NEAR]
    return Mention(
        passage=Passage(told.passage.report, span),
        sentence=told.passage,
        kind=kind,
        unit=unit,
        words=told.of(span),
        turns=tuple(
            word.span.start for word in told.words if word.key in ledger_words(told.language).contrast
        ),
        voices=_voices(told),
        context=frozenset(stem(word.key) for word in words),
        near=(*before, *after),
        places=tuple(dict.fromkeys(told.of(n.span) for n in told.names if n.kind is NameKind.PLACE)),
    )


def _voices(told: Told) -> tuple[int, ...]:
    """Where a second source and each later one is named: police say seven, the hospital says nine."""
    named = {told.of(source): source.start for one in told.statements if (source := one.source)}
    return tuple(sorted(named.values())[1:])


def _of_substance(told: Told, word: Word) -> bool:
    return word.key not in told.vocabulary.function and not word.key[0].isdigit() and len(word.key) > 2
