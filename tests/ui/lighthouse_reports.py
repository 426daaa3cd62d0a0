"""Three invented reports of one invented event, with rows, marks and notes, for tests of the synopsis."""

from app.model.alignment import Cell, Link, Order, Row
from app.model.finding import Finding, FindingId, FindingKind, Mark, MarkKind, Pair, Relation, Side
from app.model.reason import Reason
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span
from ui.panes.values import ColumnHead, NoteMark

HEADLINE, BODY = ParagraphKind.HEADLINE, ParagraphKind.BODY


def report(name: str, *paragraphs: str, headline: bool = True) -> Report:
    """A report whose first paragraph is its headline."""
    text, parts = "", []
    for index, words in enumerate(paragraphs):
        kind = HEADLINE if headline and index == 0 else BODY
        parts.append(Paragraph(Span(len(text), len(text) + len(words)), kind))
        text += words + "\n"
    return Report(
        ReportId(name), f"{name}.txt", "text/plain", Source(outlet=name.title()), text, tuple(parts)
    )


GULL = report(
    "gull",
    "Lamp fails at Skarv Point",
    "The lamp at Skarv Point went dark for three hours on Friday, the coast office said.",
    "Two trawlers 🚤👩‍🚒 were led in by radio, and nobody was hurt.",
    "Keeper Ada Brink said she would “sleep beside the switch” until it is mended.",
)
TERN = report(
    "tern",
    "Dark hours at Skarv",
    "Skarv Point’s lamp was out for five hours on Friday, its keeper told the Tern.",
    "“I will sleep beside the switch,” Ada Brink said.",
)
NAWRAS = report(
    "nawras",
    "انطفاء منارة سكارف",
    "انطفأ مصباح منارة سكارف ثلاث ساعات يوم الجمعة حسب مكتب الساحل (AIS 24) في الميناء القديم.",
)
REPORTS = (GULL, TERN, NAWRAS)
HEADS = (
    ColumnHead("A", "Gull", "18:10   Pivot", pivot=True),
    ColumnHead("B", "Tern", "18:42", pivot=False),
    ColumnHead("C", "Nawras", "19:05   Arabic", pivot=False),
)
ROWS = (
    Row((Cell((0,)), Cell((0,)), Cell((0,)))),
    Row((Cell((1,)), Cell((1,)), Cell((1,)))),
    Row((Cell((2,)), Cell((), nearest=1), Cell((), nearest=1))),
    Row((Cell((3,)), Cell((2,), Order.LATER), Cell((), nearest=1))),
)
TOLD = ("3 of 3", "3 of 3", "1 of 3", "2 of 3")


def passage(source: Report, words: str) -> Passage:
    """The first place of these words in a report."""
    start = source.text.index(words)
    return Passage(source.id, Span(start, start + len(words)))


def mark(source: Report, words: str, kind: MarkKind, finding: str) -> Mark:
    return Mark(source.id, passage(source, words).span, kind, FindingId(finding))


HOURS = (passage(GULL, "three hours"), passage(TERN, "five hours"), passage(NAWRAS, "ثلاث ساعات"))
MARKS = (
    mark(GULL, "three hours", MarkKind.DIFFER, "hours"),
    mark(GULL, "went dark for three hours on Friday", MarkKind.AGREE, "dark"),
    mark(GULL, "nobody was hurt", MarkKind.ONLY_HERE, "unhurt"),
    mark(TERN, "five hours", MarkKind.DIFFER, "hours"),
    mark(NAWRAS, "ثلاث ساعات", MarkKind.DIFFER, "hours"),
)
DIFFERENCE = Finding(
    FindingId("hours"), FindingKind.DIFFERENCE, 1, HOURS, (Side("3", HOURS[:1]), Side("5", HOURS[1:2])),
    Reason.of("figure_conflict"), 0.9,
)  # fmt: skip
NOTE = NoteMark("note-1", 1, (passage(GULL, "sleep beside the switch"),), "yellow")
PAIRS = (Pair(Link(HOURS[0], HOURS[1], 0.9), Relation.DIFFER),)
LONG_REPORTS = tuple(
    report(
        name,
        f"{name} heads",
        *(f"{name} tells part {i}: " + "the swell rose and fell. " * 9 for i in range(30)),
    )
    for name in ("shag", "skua")
)
LONG_ROWS = tuple(Row((Cell((i,)), Cell((i,)))) for i in range(31))
