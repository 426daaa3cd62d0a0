"""What an export shows, in order and in words: every writer reads only this, so that none can disagree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.model.annotation import AnnotationId, NoteColour, NoteKind
from app.model.finding import LedgerState, MarkKind
from app.model.report import Excluded, ParagraphKind


@dataclass(frozen=True, slots=True, order=True)
class NotePart:
    """One passage of a note: the note's number and which of its passages, both as shown."""

    number: int
    part: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a report between two edges of marks or notes.

    `marks` cover all of it, the shortest first: that one is drawn. `begins` are the marks whose first
    words these are, `ends` the numbers of the notes whose passage ends here.
    """

    text: str
    marks: tuple[MarkKind, ...] = ()
    begins: tuple[MarkKind, ...] = ()
    notes: tuple[NotePart, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineParagraph:
    """One paragraph in runs that together are its exact words; `tag` says where or how else it is told."""

    kind: ParagraphKind
    runs: tuple[Run, ...]
    tag: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class OutlineCell:
    """One report's part of a row; without paragraphs it says so, and where the nearest words stand."""

    siglum: str
    paragraphs: tuple[OutlineParagraph, ...] = ()
    gap: str = ""
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One line of the synopsis; `origins` says how many independent origins tell it, as in '2 of 3'."""

    label: str
    origins: str
    cells: tuple[OutlineCell, ...]


@dataclass(frozen=True, slots=True)
class OutlineReport:
    """The head of a column and the facts of its file; `notes` are numbers of notes on the whole report."""

    siglum: str
    label: str
    headline: str
    language: str
    direction: str
    head: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    excluded: tuple[Excluded, ...] = ()
    notes: tuple[int, ...] = ()
    pivot: bool = False


@dataclass(frozen=True, slots=True)
class OutlineOrigin:
    """Reports that count as one source, by their letters, and why."""

    sigla: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One kind of mark: its word, what it means, and how often it is found."""

    kind: MarkKind
    word: str
    meaning: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note's passage stands, and its words; `lost` if the report's text no longer has them there."""

    siglum: str
    where: str
    quote: str
    language: str = ""
    lost: bool = False


@dataclass(frozen=True, slots=True)
class OutlineNote:
    """A reader's note with the number it has everywhere; a mere highlight has no body."""

    number: int
    id: AnnotationId
    kind: NoteKind
    word: str
    colour: NoteColour
    author: str
    created: datetime
    modified: datetime
    body: str
    tags: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class OutlineFinding:
    """One entry of the findings list; `verdict` is the reader's, if any."""

    kind: MarkKind
    row: str
    title: str
    sentence: str
    sigla: tuple[str, ...]
    origins: str
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class OutlineLedgerRow:
    """One thing counted, dated or priced: each report's words for it, empty where it tells none."""

    what: str
    kind: str
    state: LedgerState
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole export; `made` is when, `method` says how and what the marks do not mean."""

    title: str
    subtitle: str
    made: datetime
    generator: str
    reports: tuple[OutlineReport, ...]
    origins: tuple[OutlineOrigin, ...]
    legend: tuple[LegendEntry, ...]
    rows: tuple[OutlineRow, ...]
    notes: tuple[OutlineNote, ...]
    findings: tuple[OutlineFinding, ...]
    ledger: tuple[OutlineLedgerRow, ...]
    method: tuple[str, ...]
