"""Everything authored, in one undoable value: reports chosen, notes, overrides, verdicts, options."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.model.annotation import Annotation, Code
from app.model.finding import FindingId
from app.model.report import Report
from app.model.span import Passage, ReportId


class Bond(StrEnum):
    TOGETHER = "together"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Override:
    """The reader's word that two passages belong together, or apart: always obeyed."""

    a: Passage
    b: Passage
    bond: Bond


class Judgement(StrEnum):
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader decided of one finding."""

    finding: FindingId
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of the comparison; the pivot keeps its order in the rows (None: the first report)."""

    pivot: ReportId | None = None
    projections: bool = True


@dataclass(frozen=True, slots=True)
class Project:
    """The saved value. Reports stand in the order of their sigla; no report stands in it twice."""

    title: str = ""
    reports: tuple[Report, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    overrides: tuple[Override, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    options: Options = field(default_factory=Options)
    codebook: tuple[Code, ...] = ()

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote notes in it, in the order of their first one."""
        return tuple(dict.fromkeys(note.author for note in self.annotations))

    def report(self, report_id: ReportId) -> Report:
        return next(report for report in self.reports if report.id == report_id)
