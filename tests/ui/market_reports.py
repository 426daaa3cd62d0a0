"""Invented reports of a market fire drill, as files and as values, for tests of the window."""

from datetime import datetime
from pathlib import Path

from app.model.alignment import Alignment, Cell, Link, Origin, Row
from app.model.comparison import Comparison
from app.model.finding import (
    DifferenceType,
    Finding,
    FindingId,
    FindingKind,
    LedgerRow,
    LedgerState,
    LedgerValue,
    Mark,
    MarkKind,
    Side,
)
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span
from app.model.statement import Status

FILES = {
    "lantern.txt": """Three stalls burn at Orrin market

The Lantern
4 May 2026

ORRIN - A fire at Orrin market destroyed three stalls on Monday morning, the fire service said.

About 40 traders were led out through the north gate, market manager Lena Voss said.

"We will open again on Wednesday," Voss told reporters.

The cause of the fire was not known on Monday evening.
""",
    "gazette.txt": """Five stalls lost in Orrin market fire

Orrin Gazette
4 May 2026

A fire at Orrin market destroyed five stalls on Monday morning.

About 40 traders were led out through the north gate, manager Lena Voss said.

"We will open again on Friday," Voss told reporters.

A dog was found unhurt under a counter, a trader said.
""",
}


def write_files(folder: Path) -> list[Path]:
    """The reports as text files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in FILES]


def report(name: str, *paragraphs: str, published: datetime | None = None) -> Report:
    """A report whose first paragraph is its headline."""
    text, parts = "", []
    for index, words in enumerate(paragraphs):
        kind = ParagraphKind.BODY if index else ParagraphKind.HEADLINE
        parts.append(Paragraph(Span(len(text), len(text) + len(words)), kind))
        text += words + "\n\n"
    source = Source(outlet=name.title(), headline=paragraphs[0], language="en", published=published)
    return Report(ReportId(name), f"{name}.txt", "text/plain", source, text, tuple(parts))


def words_in(told: Report, words: str) -> Passage:
    start = told.text.index(words)
    return Passage(told.id, Span(start, start + len(words)))


LANTERN = report(
    "lantern",
    "Three stalls burn at market",
    "A fire destroyed three stalls.",
    "The cause was not known.",
    published=datetime(2026, 5, 4, 18, 10),
)
GAZETTE = report(
    "gazette",
    "Stalls lost in market fire",
    "A fire destroyed five stalls.",
    "A dog was found unhurt.",
    published=datetime(2026, 5, 4, 19, 5),
)
COURIER = report("courier", "Market burns", "A fire destroyed three stalls.", "Traders will meet.")
REPORTS = (LANTERN, GAZETTE, COURIER)


def finding(
    name: str,
    kind: FindingKind,
    row: int,
    *sides: tuple[str, tuple[Passage, ...]],
    code: str,
    type: DifferenceType | None = None,  # noqa: A002 - the model's own word
    status: Status | None = None,
    **params: str,
) -> Finding:
    versions = tuple(Side(value, passages) for value, passages in sides)
    return Finding(
        id=FindingId(name),
        kind=kind,
        row=row,
        passages=tuple(passage for side in versions for passage in side.passages),
        sides=versions,
        reason=Reason.of(code, **params),
        confidence=0.9,
        type=type,
        status=status,
        origins_total=2,
    )


CONFLICT = finding(
    "conflict",
    FindingKind.DIFFERENCE,
    1,
    ("three", (words_in(LANTERN, "three"), words_in(COURIER, "three"))),
    ("five", (words_in(GAZETTE, "five"),)),
    code="figure_conflict",
    type=DifferenceType.FIGURE,
    values="three / five",
)
UNKNOWN = finding(
    "unknown",
    FindingKind.UNCONFIRMED,
    2,
    ("", (words_in(LANTERN, "was not known"),)),
    code="explicit",
    status=Status.EXPLICIT,
    cue="was not known",
)
DOG = finding(
    "dog",
    FindingKind.ONLY_HERE,
    2,
    ("", (words_in(GAZETTE, "A dog was found unhurt."),)),
    code="only_here",
    told="A dog was found unhurt.",
    report="B",
    others="A, C",
)
COMPARISON = Comparison(
    reports=REPORTS,
    alignment=Alignment(
        links=(
            Link(
                words_in(LANTERN, LANTERN.paragraphs[1].span.of(LANTERN.text)),
                words_in(COURIER, COURIER.paragraphs[1].span.of(COURIER.text)),
                0.9,
                same_copy=True,
            ),
        ),
        rows=(
            Row((Cell((0,)), Cell((0,)), Cell((0,)))),
            Row((Cell((1,)), Cell((1,)), Cell((1,)))),
            Row((Cell((2,)), Cell((2,)), Cell())),
            Row((Cell(), Cell(), Cell((2,)))),
        ),
        origins=(Origin((LANTERN.id, COURIER.id), (Reason.of("same_address"),)), Origin((GAZETTE.id,))),
    ),
    findings=(DOG, UNKNOWN, CONFLICT),
    marks=(
        Mark(LANTERN.id, CONFLICT.passages[0].span, MarkKind.DIFFER, CONFLICT.id),
        Mark(COURIER.id, CONFLICT.passages[1].span, MarkKind.DIFFER, CONFLICT.id),
        Mark(GAZETTE.id, CONFLICT.passages[2].span, MarkKind.DIFFER, CONFLICT.id),
        Mark(LANTERN.id, UNKNOWN.passages[0].span, MarkKind.UNCONFIRMED, UNKNOWN.id),
        Mark(GAZETTE.id, DOG.passages[0].span, MarkKind.ONLY_HERE, DOG.id),
    ),
    ledger=(
        LedgerRow(
            "stalls destroyed",
            "count",
            LedgerState.CONFLICT,
            tuple(LedgerValue(passage, None) for passage in CONFLICT.passages),
        ),
        LedgerRow("days closed", "count", LedgerState.SINGLE, (LedgerValue(words_in(GAZETTE, "dog"), 1.0),)),
    ),
)
PROJECT = Project(reports=REPORTS)
