"""What an export shows, in order and in words: every writer reads only this, so that none can disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.export.outline.cover_values import Cover
from app.export.outline.options import EVERYTHING, ExportOptions
from app.export.outline.table_values import (
    OutlineCode,
    OutlineDrift,
    OutlinePassage,
    OutlineQuote,
    OutlineSource,
    OutlineStatement,
    OutlineTally,
    OutlineTask,
    Worksheet,
)
from app.export.outline.words import ENGLISH, words_in
from app.model.annotation import AnchorState, AnnotationId, NoteColour, NoteKind
from app.model.finding import DifferenceType, LedgerState, MarkKind
from app.model.project import Judgement
from app.model.report import Excluded, ParagraphKind, Source


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
    """One paragraph in runs that together are its exact words; `tag` says where or how else it is told.

    `number` counts all paragraphs of the report from 1; `row` is the label of the row it stands in.
    """

    kind: ParagraphKind
    runs: tuple[Run, ...]
    tag: str = ""
    number: int = 0
    row: str = ""

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
    """The head of a column and the facts of its file; `notes` are numbers of notes on the whole report.

    `source` is for citations (empty where outlets are hidden), `article` the report as it was written.
    """

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
    source: Source = field(default_factory=Source)
    article: tuple[OutlineParagraph, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineOrigin:
    """Reports that count as one source, by their letters, and why."""

    sigla: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One kind of mark: its word, what it means, and how often it is found, drawn or not."""

    kind: MarkKind
    word: str
    meaning: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note's passage stands, and its words there; of an orphaned one, those it was written on.

    After its report was replaced, `state` tells how sure the place is. One to be confirmed says in `doubt`
    what it was written on: its `quote` are the new words.
    """

    siglum: str
    where: str
    quote: str
    language: str = ""
    state: AnchorState = AnchorState.ANCHORED
    doubt: str = ""

    @property
    def standing(self) -> str:
        """Where it stands, and what is not sure of it."""
        return f"{self.where}, {self.doubt}" if self.doubt else self.where


@dataclass(frozen=True, slots=True)
class OutlineNote:
    """A reader's note with the number it has everywhere; a mere highlight has no body.

    `task` is that of a note to verify.
    """

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
    task: OutlineTask | None = None


@dataclass(frozen=True, slots=True)
class OutlineFinding:
    """One entry of the findings list, numbered from 1; `verdict` is the `judgement` of the reader in words.

    `sides` are the versions told, one but for a difference; `told_by` counts the origins that tell it.
    """

    kind: MarkKind
    row: str
    title: str
    sentence: str
    sigla: tuple[str, ...]
    origins: str
    verdict: str = ""
    number: int = 0
    id: str = ""
    type: DifferenceType | None = None
    sides: tuple[OutlineSide, ...] = ()
    told_by: int = 1
    confidence: float = 1.0
    judgement: Judgement | None = None

    @property
    def is_rejected(self) -> bool:
        return self.judgement is Judgement.REJECTED

    @property
    def passages(self) -> tuple[OutlinePassage, ...]:
        return tuple(passage for side in self.sides for passage in side.passages)


@dataclass(frozen=True, slots=True)
class OutlineSide:
    """One version of what is told: its value in few words and the words of each report that tells it so."""

    value: str
    passages: tuple[OutlinePassage, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as a number in the ledger row's unit; no number where the words give none."""

    number: float | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OutlineLedgerRow:
    """One thing counted, dated or priced: each report's words for it, empty where it tells none.

    `amounts` are the same as numbers, those of each report in the order of its words.
    """

    what: str
    kind: str
    state: LedgerState
    values: tuple[str, ...]
    amounts: tuple[tuple[Amount, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole export; `made` is when, `method` says how and what the marks do not mean.

    `options` are those it was made with. `words` are the words of the page by key, in its language.
    """

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
    language: str = ENGLISH
    options: ExportOptions = EVERYTHING
    cover: Cover = field(default_factory=Cover)
    quotes: tuple[OutlineQuote, ...] = ()
    drifts: tuple[OutlineDrift, ...] = ()
    tallies: tuple[OutlineTally, ...] = ()
    sources: tuple[OutlineSource, ...] = ()
    statements: tuple[OutlineStatement, ...] = ()
    codebook: tuple[OutlineCode, ...] = ()
    worksheet: Worksheet = field(default_factory=Worksheet)
    words: Mapping[str, str] = field(default_factory=lambda: words_in(ENGLISH).table)
