"""The findings and the ledger of an outline: in words, with each report's own words beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.export.outline.places import Passages
from app.export.outline.values import Amount, OutlineFinding, OutlineLedgerRow, OutlineSide
from app.export.outline.words import Words
from app.model.finding import Finding, FindingId, LedgerRow, LedgerState, Side, mark_kind
from app.model.project import Judgement
from app.model.report import Report, sigla_order
from app.model.span import ReportId

Telling = Callable[[Finding], str]
TELLING = (LedgerState.CONFLICT, LedgerState.COMPATIBLE, LedgerState.SAME, LedgerState.SINGLE)


@dataclass(frozen=True, slots=True)
class Findings:
    """Puts findings into words: `title` and `sentence` are how, `verdicts` what the reader decided."""

    title: Telling
    sentence: Telling
    verdicts: Mapping[FindingId, Judgement]
    passages: Passages
    labels: Sequence[str]
    shown: frozenset[ReportId]
    words: Words

    def listed(self, findings: Sequence[Finding]) -> tuple[OutlineFinding, ...]:
        """All of them, numbered from 1."""
        return tuple(self._finding(number, finding) for number, finding in enumerate(findings, 1))

    def _finding(self, number: int, finding: Finding) -> OutlineFinding:
        judgement = self.verdicts.get(finding.id)
        telling = {p.report for p in finding.passages} & self.shown
        return OutlineFinding(
            kind=mark_kind(finding),
            row=self.labels[finding.row],
            title=self.title(finding),
            sentence=self.sentence(finding),
            sigla=tuple(sorted(map(self.passages.siglum, telling), key=sigla_order)),
            origins=self.words.say("some_of", n=finding.origins, all=finding.origins_total),
            verdict=self.words[judgement.value] if judgement else "",
            number=number,
            id=finding.id,
            type=finding.type,
            sides=tuple(filter(None, map(self._side, finding.sides))),
            told_by=finding.origins,
            confidence=finding.confidence,
            judgement=judgement,
        )

    def _side(self, side: Side) -> OutlineSide | None:
        passages = tuple(self.passages.shown(p) for p in side.passages if p.report in self.shown)
        return OutlineSide(side.value, passages) if passages else None


def ledger_rows(
    ledger: Sequence[LedgerRow], reports: Sequence[Report], passages: Passages, words: Words
) -> Iterator[OutlineLedgerRow]:
    """What is counted, dated or priced in one of `reports`, the conflicts first."""
    shown = {report.id for report in reports}
    for row in sorted(ledger, key=lambda row: TELLING.index(row.state)):
        if any(value.passage.report in shown for value in row.values):
            yield OutlineLedgerRow(
                row.what,
                words.table.get(f"amount_{row.kind}", row.kind),
                row.state,
                tuple(_told(row, report, passages) for report in reports),
                tuple(tuple(_amounts(row, report)) for report in reports),
            )


def _told(row: LedgerRow, report: Report, passages: Passages) -> str:
    words = [passages.words(value.passage) for value in row.values if value.passage.report == report.id]
    return " / ".join(dict.fromkeys(words))


def _amounts(row: LedgerRow, report: Report) -> Iterator[Amount]:
    for value in row.values:
        if value.passage.report == report.id:
            yield Amount(value.value, value.unit or "")
