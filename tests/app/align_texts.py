"""Invented reports for the tests of alignment: a ferry that ran aground, told by three outlets."""

from __future__ import annotations

from dataclasses import dataclass

from app.align import align
from app.jobs import SilentMonitor
from app.language import analyse
from app.model.alignment import Alignment, Link
from app.model.project import Bond, Override
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span

HARBOUR = """Ferry with 212 people runs aground off Norrholm

The ferry Solveig ran aground on a reef near the island of Norrholm early on Tuesday with 212 people on board.

No one was hurt, the coast guard of Estvik said. Three tugs are trying to pull the ship free.

"We heard a long scraping sound and then everything stood still," said Ida Brandt, a teacher from Estvik.

The operator, Fjordlinjen, has cancelled all crossings until Friday.

Fishermen have complained for years that the reef is badly marked."""

GAZETTE = """Tugs pull at stranded ferry

Fjordlinjen called off every crossing until Friday after its ferry hit rocks near Norrholm.

The Solveig had 212 passengers and crew on board when it struck a reef early on Tuesday, the coast guard said.

Passenger Ida Brandt said: "We heard a long scraping sound and then everything stood still."

Shares of the company fell by four percent in Estvik.

Nobody was injured. Three tugs were at work in the afternoon."""

BULLETIN = """Fähre läuft vor Norrholm auf Grund

Die Fähre Solveig ist am Dienstagmorgen mit 212 Menschen an Bord vor der Insel Norrholm auf ein Riff gelaufen.

Verletzt wurde nach Angaben der Küstenwache niemand.

Die Reederei Fjordlinjen hat alle Fahrten bis Freitag abgesagt."""

ELSEWHERE = """Baker wins prize for rye bread

A baker in Lindau took first place at the national bread fair with a loaf of dark rye.

The jury praised the crust."""


def report(text: str, name: str = "a", *, language: str = "en", source: Source | None = None) -> Report:
    """A report whose first paragraph is its headline; paragraphs stand between blank lines."""
    paragraphs, at = [], 0
    for i, part in enumerate(text.split("\n\n")):
        kind = ParagraphKind.HEADLINE if i == 0 else ParagraphKind.BODY
        paragraphs.append(Paragraph(Span(at, at + len(part)), kind))
        at += len(part) + 2
    return Report(
        id=ReportId(name),
        name=f"{name}.txt",
        media_type="text/plain",
        source=source or Source(language=language),
        text=text,
        paragraphs=tuple(paragraphs),
    )


def passage(of: Report, words: str) -> Passage:
    """Where the words stand in a report."""
    start = of.text.index(words)
    return Passage(of.id, Span(start, start + len(words)))


def override(a: Report, in_a: str, b: Report, in_b: str, bond: str) -> Override:
    """The reader's word on the sentences that hold these words."""
    return Override(passage(a, in_a), passage(b, in_b), Bond(bond))


@dataclass(frozen=True)
class Aligned:
    """An alignment that can be asked in the words of its reports."""

    reports: tuple[Report, ...]
    alignment: Alignment

    def link(self, in_a: str, in_b: str) -> Link | None:
        """The link between the sentences that hold these words, whichever report has which."""
        return next((link for link in self.alignment.links if self._joins(link, {in_a, in_b})), None)

    def _joins(self, link: Link, words: set[str]) -> bool:
        texts = {report.id: report.text for report in self.reports}
        sides = [side.span.of(texts[side.report]) for side in (link.a, link.b)]
        first, second = sorted(words) if len(words) == 2 else 2 * sorted(words)
        return any(first in a and second in b for a, b in (sides, sides[::-1]))

    def columns(self) -> list[list[tuple[int, ...]]]:
        """For each report the paragraphs in each row."""
        rows = self.alignment.rows
        return [[row.cells[i].paragraphs for row in rows] for i in range(len(self.reports))]


def aligned(*reports: Report, overrides: tuple[Override, ...] = (), pivot: Report | None = None) -> Aligned:
    """Analyse and align reports as the program does."""
    analyses = [analyse(report) for report in reports]
    pivot_id = pivot.id if pivot else None
    return Aligned(
        reports, align(reports, analyses, overrides=overrides, pivot=pivot_id, monitor=SilentMonitor())
    )
