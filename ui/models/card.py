"""What the card of a finding says: what it is, its sides, the words of each report, and why."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.comparison import Comparison
from app.model.finding import DifferenceType, Finding, FindingKind, MarkKind, mark_kind
from app.model.one_line import squeezed
from app.model.project import Judgement
from app.model.report import Report
from app.model.span import Passage, ReportId, Span
from app.model.statement import Status
from ui.messages import tr
from ui.models.finding_words import rule, score, sentence
from ui.models.origins import count_origins
from ui.models.row_words import row_name
from ui.models.sigla import sigla_of

_LINE = 56  # characters of context and words on one line of the card
_BEFORE = 18  # characters of context before the words
_LONG_WORDS = 40  # words longer than this get two lines


@dataclass(frozen=True, slots=True)
class CardSide:
    """One version: its value, who tells it, how many origins that is."""

    value: str
    sigla: tuple[str, ...]
    origins: str


@dataclass(frozen=True, slots=True)
class CardQuote:
    """The words of one report with a little of what stands around them; `words` are marked in `text`."""

    passage: Passage
    siglum: str
    pivot: bool
    text: str
    words: Span


@dataclass(frozen=True, slots=True)
class CardContent:
    """All that one card shows; `place` says which of the conflicts it is."""

    finding: Finding
    kind: MarkKind
    what: str
    where: str
    place: str
    sides: tuple[CardSide, ...]
    quotes: tuple[CardQuote, ...]
    why: str
    rule: str
    score: str
    judgement: Judgement | None

    @property
    def several_reports(self) -> bool:
        return len({quote.passage.report for quote in self.quotes}) > 1


def card_content(
    finding: Finding,
    comparison: Comparison,
    *,
    pivot: ReportId | None,
    place: str,
    judgement: Judgement | None,
) -> CardContent:
    """What to show of `finding` in `comparison`."""
    return CardContent(
        finding=finding,
        kind=mark_kind(finding),
        what=what(finding),
        where=row_name(comparison, finding.row),
        place=place,
        sides=_sides(finding, comparison),
        quotes=card_quotes(finding, comparison, pivot),
        why=sentence(finding),
        rule=rule(finding),
        score=score(finding),
        judgement=judgement,
    )


def card_quotes(finding: Finding, comparison: Comparison, pivot: ReportId | None) -> tuple[CardQuote, ...]:
    """The finding's words in each report, with what stands around them."""
    return tuple(_quote(passage, comparison, pivot) for passage in finding.passages)


def what(finding: Finding) -> str:
    """The finding's kind in two words."""
    match finding.kind:
        case FindingKind.AGREEMENT:
            return tr("Told alike")
        case FindingKind.ONLY_HERE:
            return tr("Only here")
        case FindingKind.UNCONFIRMED:
            return _statuses().get(finding.status, tr("Unconfirmed"))
        case FindingKind.DIFFERENCE:
            return _differences().get(finding.type, tr("Differs"))


def _sides(finding: Finding, comparison: Comparison) -> tuple[CardSide, ...]:
    if finding.kind is not FindingKind.DIFFERENCE:
        return ()
    return tuple(
        CardSide(
            value=side.value,
            sigla=sigla_of(side.passages, comparison),
            origins=tr(
                "{n} of {total} origins",
                n=count_origins(comparison, {p.report for p in side.passages}),
                total=finding.origins_total,
            ),
        )
        for side in finding.sides
    )


def _quote(passage: Passage, comparison: Comparison, pivot: ReportId | None) -> CardQuote:
    report = comparison.report(passage.report)
    siglum = comparison.sigla[passage.report]
    text, words = _excerpt(report, passage.span)
    return CardQuote(passage, siglum, passage.report == pivot, text, words)


def _excerpt(report: Report, span: Span) -> tuple[str, Span]:
    """The words with context from their paragraph, cut between words; and where the words are in it."""
    around = next((p.span for p in report.paragraphs if p.span.contains(span)), span)
    budget = 2 * _LINE if len(span) > _LONG_WORDS else _LINE
    before = _tail(report.text[around.start : span.start], _BEFORE)
    words = squeezed(span.of(report.text))
    if len(words) > budget:
        words = _head(words, budget)
    after = _head(report.text[span.end : around.end], max(0, budget - len(before) - len(words)))
    return before + words + after, Span(len(before), len(before) + len(words))


def _tail(text: str, length: int) -> str:
    if len(text) <= length:
        return text.lstrip()
    return "… " + text[-length:].split(" ", 1)[-1]


def _head(text: str, length: int) -> str:
    text = squeezed(text) if not text.startswith(" ") else " " + squeezed(text)
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0] + " …"


def _differences() -> dict[DifferenceType | None, str]:
    return {
        DifferenceType.FIGURE: tr("Figures differ"),
        DifferenceType.TIME: tr("Times differ"),
        DifferenceType.PLACE: tr("Places differ"),
        DifferenceType.NAME: tr("Names differ"),
        DifferenceType.QUOTE: tr("Quotes differ"),
        DifferenceType.ATTRIBUTION: tr("Attribution differs"),
        DifferenceType.CERTAINTY: tr("Certainty differs"),
        DifferenceType.POLARITY: tr("Yes against no"),
        DifferenceType.WORDING: tr("Wording differs"),
    }


def _statuses() -> dict[Status | None, str]:
    return {
        Status.EXPLICIT: tr("Said not to be confirmed"),
        Status.CONTESTED: tr("Contested"),
        Status.ANONYMOUS: tr("Credited to unnamed people"),
        Status.HEARSAY: tr("Second hand"),
        Status.HEDGED: tr("Hedged"),
        Status.PROJECTION: tr("Projection"),
    }
