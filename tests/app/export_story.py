"""An invented story in four reports, compared and annotated by hand, for the tests of all exports."""

from datetime import UTC, datetime

from app.model.alignment import Alignment, Cell, Link, Order, Origin, Row, Signal
from app.model.analysis import Analysis, Sentence
from app.model.annotation import Anchor, Annotation, AnnotationId, NoteColour, NoteKind
from app.model.comparison import Comparison
from app.model.finding import (
    Difference,
    DifferenceType,
    Finding,
    FindingId,
    FindingKind,
    LedgerRow,
    LedgerState,
    LedgerValue,
    Mark,
    MarkKind,
    Pair,
    Relation,
    Side,
)
from app.model.mentions import Figure, FigureKind, Name, NameKind, Quotation, TimeExpression
from app.model.project import Judgement, Project, Verdict
from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement, Status

MADE = datetime(2031, 2, 6, 9, 40, tzinfo=UTC)
HEAD, BODY = ParagraphKind.HEADLINE, ParagraphKind.BODY


def report(letter: str, source: Source, *paragraphs: str) -> Report:
    """A report whose first paragraph is its headline."""
    text, spans = "\n\n".join(paragraphs), []
    for words in paragraphs:
        start = spans[-1].end + 2 if spans else 0
        spans.append(Span(start, start + len(words)))
    return Report(
        id=ReportId(f"sha256:{letter.lower() * 64}"),
        name=f"{letter.lower()}.html",
        media_type="text/html",
        source=source,
        text=text,
        paragraphs=tuple(Paragraph(span, HEAD if i == 0 else BODY) for i, span in enumerate(spans)),
        excluded=(Excluded("Read our newsletter", "boilerplate"),),
    )


A = report(
    "A",
    Source(
        outlet="Tarnholm Courier",
        agency="Northern Desk",
        headline="Two hurt as quarry wall gives way near Tarnholm",
        byline=("Ingrid Sall",),
        published=datetime(2031, 2, 3, 18, 10),
        language="en",
    ),
    "Two hurt as quarry wall gives way near Tarnholm",
    "A retaining wall at the Eskmoor quarry collapsed on Monday morning, injuring two workers and cutting "
    "the valley road, the fire service said.",
    "The cause is not known. Two people familiar with the site said cracks had been reported in October.",
    "“We stopped all work within the hour,” said Oda Brenner, who runs the quarry.",
    "The road could stay closed until Friday, and 140 residents were taken to a school.",
)
B = report(
    "B",
    Source(
        outlet="The Morning Ledger",
        agency="Northern Desk",
        headline="Wall falls at Eskmoor quarry",
        published=datetime(2031, 2, 3, 18, 42),
        language="en",
    ),
    "Wall falls at Eskmoor quarry",
    "A retaining wall at the Eskmoor quarry collapsed on Monday morning, injuring two workers and cutting "
    "the valley road.",
    "“We stopped all work within two hours,” Oda Brenner said.",
)
C = report(
    "C",
    Source(
        outlet="Le Fanal de Brisance",
        headline="Carrière d’Eskmoor : trois blessés",
        published=datetime(2031, 2, 3, 19, 25),
        language="fr",
    ),
    "Carrière d’Eskmoor : trois blessés",
    "Trois ouvriers ont été blessés lundi dans l’effondrement d’un mur de la carrière, selon les pompiers.",
    "La route de la vallée resterait coupée jusqu’à vendredi ; près de 140 habitants ont été relogés.",
    "La mairie a ouvert une cellule d’écoute.",
)
D = report(
    "D",
    Source(outlet="Вестник Залива", headline="Обвал на карьере Эскмур", language="ru"),
    "Обвал на карьере Эскмур",
    "Подпорная стена карьера Эскмур обрушилась утром в понедельник, пострадали двое рабочих.",
    "По данным полиции, причина обвала пока не установлена.",
)
REPORTS = (A, B, C, D)


def passage(found_in: Report, words: str) -> Passage:
    start = found_in.text.index(words)
    return Passage(found_in.id, Span(start, start + len(words)))


def anchor(found_in: Report, words: str) -> Anchor:
    place = passage(found_in, words)
    return Anchor(found_in.id, place.span, words, "", "", "")


def whole(found_in: Report) -> Anchor:
    return Anchor(found_in.id, Span(0, 0), "", "", "", "")


def note(
    name: str,
    body: str,
    *anchors: Anchor,
    author: str = "N. Okoro",
    colour: NoteColour = NoteColour.YELLOW,
    kind: NoteKind = NoteKind.NOTE,
    tags: tuple[str, ...] = (),
) -> Annotation:
    written = datetime(2031, 2, 6, 9, 15, tzinfo=UTC)
    changed = datetime(2031, 2, 6, 9, 20, tzinfo=UTC)
    return Annotation(AnnotationId(name), anchors, body, kind, colour, author, written, changed, tags)


NOTES = (
    note(
        "n-cracks",
        "Who are the two? Ask the inspectorate for the October report.",
        anchor(A, "Two people familiar with the site said cracks had been reported in October"),
        kind=NoteKind.VERIFY,
        tags=("call", "sources"),
    ),
    note(
        "n-hour",
        "",
        anchor(A, "within the hour,” said Oda"),
        anchor(B, "within two hours"),
        colour=NoteColour.SKY,
    ),
    note(
        "n-three",
        "Trois ou deux ?",
        anchor(C, "Trois ouvriers"),
        author="É. Marchand",
        colour=NoteColour.PEACH,
    ),
    note("n-overlap", "Only the month is given.", anchor(A, "reported in October"), colour=NoteColour.MINT),
    note(
        "n-cyrillic", "Стена = the same wall 🙂", anchor(D, "Подпорная стена карьера"), author="Б. Читатель"
    ),
    note("n-whole", "Closest to the fire service’s own text.", whole(B), colour=NoteColour.LILAC),
)


def finding(name: str, kind: FindingKind, row: int, code: str, *places: Passage, **more: object) -> Finding:
    sides = more.pop("sides", (Side("", places),))
    reason = Reason.of(code, words=" / ".join(side.value for side in sides))
    return Finding(FindingId(name), kind, row, places, sides, reason, 0.9, **more)  # type: ignore[arg-type]


def row(a: Cell, b: Cell, c: Cell, d: Cell) -> Row:
    return Row((a, b, c, d))


TWO = (passage(A, "two workers"), passage(B, "two workers"), passage(D, "двое рабочих"))
THREE = (passage(C, "Trois ouvriers"),)
FINDINGS = (
    finding(
        "f-hurt",
        FindingKind.DIFFERENCE,
        1,
        "figure_conflict",
        *TWO,
        *THREE,
        sides=(Side("2", TWO), Side("3", THREE)),
        type=DifferenceType.FIGURE,
        origins=2,
        origins_total=3,
    ),
    finding(
        "f-fell",
        FindingKind.AGREEMENT,
        1,
        "same_act",
        passage(A, "collapsed on Monday morning"),
        passage(B, "collapsed on Monday morning"),
        passage(D, "обрушилась утром в понедельник"),
        origins=2,
        origins_total=3,
    ),
    finding(
        "f-cause",
        FindingKind.UNCONFIRMED,
        2,
        "explicit",
        passage(A, "The cause is not known"),
        status=Status.EXPLICIT,
        origins_total=3,
    ),
    finding(
        "f-cracks",
        FindingKind.UNCONFIRMED,
        2,
        "anonymous",
        passage(A, "Two people familiar with the site said"),
        status=Status.ANONYMOUS,
        origins_total=3,
    ),
    finding(
        "f-quote",
        FindingKind.DIFFERENCE,
        3,
        "quote_altered",
        passage(A, "the hour"),
        passage(B, "two hours"),
        sides=(Side("the hour", (passage(A, "the hour"),)), Side("two hours", (passage(B, "two hours"),))),
        type=DifferenceType.QUOTE,
        origins=1,
        origins_total=3,
    ),
    finding(
        "f-road",
        FindingKind.UNCONFIRMED,
        4,
        "projection",
        passage(A, "could stay closed until Friday"),
        status=Status.PROJECTION,
        origins_total=3,
    ),
    finding(
        "f-listen",
        FindingKind.ONLY_HERE,
        5,
        "only_here",
        passage(C, "La mairie a ouvert une cellule d’écoute."),
        origins_total=3,
    ),
    finding(
        "f-wrong",
        FindingKind.ONLY_HERE,
        2,
        "only_here",
        passage(D, "По данным полиции"),
        origins_total=3,
    ),
)
KINDS = {
    FindingKind.DIFFERENCE: MarkKind.DIFFER,
    FindingKind.AGREEMENT: MarkKind.AGREE,
    FindingKind.UNCONFIRMED: MarkKind.UNCONFIRMED,
    FindingKind.ONLY_HERE: MarkKind.ONLY_HERE,
}
MARKS = tuple(
    Mark(
        place.report,
        place.span,
        MarkKind.PROJECTION if found.status is Status.PROJECTION else KINDS[found.kind],
        found.id,
    )
    for found in FINDINGS
    for place in found.passages
)
COPY = Link(
    passage(A, A.paragraphs[1].span.of(A.text)),
    passage(B, B.paragraphs[1].span.of(B.text)),
    0.98,
    (Signal("meaning", 0.97),),
    same_copy=True,
)
FRENCH = Link(passage(A, A.paragraphs[1].span.of(A.text)), passage(C, C.paragraphs[1].span.of(C.text)), 0.8)
ALIGNMENT = Alignment(
    links=(COPY, FRENCH),
    rows=(
        row(Cell((0,)), Cell((0,)), Cell((0,)), Cell((0,))),
        row(Cell((1,)), Cell((1,)), Cell((1,)), Cell((1,))),
        row(Cell((2,)), Cell(nearest=2), Cell(nearest=1), Cell((2,))),
        row(Cell((3,)), Cell((2,)), Cell(nearest=3), Cell()),
        row(Cell((4,)), Cell(nearest=1), Cell((2,), Order.LATER), Cell(nearest=2)),
        row(Cell(nearest=4), Cell(), Cell((3,)), Cell()),
    ),
    origins=(
        Origin((A.id, B.id), (Reason.of("credit_line", name="Northern Desk"),)),
        Origin((C.id,)),
        Origin((D.id,)),
    ),
)
PAIRS = (
    Pair(COPY, Relation.AGREE, agreed=((TWO[0].span, TWO[1].span),)),
    Pair(
        FRENCH,
        Relation.DIFFER,
        (
            Difference(
                DifferenceType.FIGURE,
                (TWO[0].span,),
                (THREE[0].span,),
                Reason.of("figure_conflict", a="2", b="3", what="injured"),
            ),
        ),
    ),
)
LEDGER = (
    LedgerRow(
        "workers injured",
        "count",
        LedgerState.CONFLICT,
        (*(LedgerValue(place, 2.0) for place in TWO), LedgerValue(THREE[0], 3.0)),
    ),
    LedgerRow(
        "residents moved",
        "count",
        LedgerState.COMPATIBLE,
        (
            LedgerValue(passage(A, "140 residents"), 140.0),
            LedgerValue(passage(C, "près de 140 habitants"), 140.0),
        ),
    ),
)


def analysis(of: Report) -> Analysis:
    """Every paragraph one sentence; one of each kind of mention in report A."""
    sentences = tuple(Sentence(i, p.span, i) for i, p in enumerate(of.paragraphs))
    if of is not A:
        return Analysis(of.id, of.source.language or "", sentences)
    return Analysis(
        of.id,
        "en",
        sentences,
        statements=(
            Statement(
                passage(A, "The cause is not known").span,
                Status.EXPLICIT,
                2,
                cues=(passage(A, "not known").span,),
                rule="not_known",
            ),
        ),
        figures=(Figure(TWO[0].span, 1, FigureKind.COUNT, 2.0, 2.0, counted="worker"),),
        times=(
            TimeExpression(
                passage(A, "Monday morning").span, 1, datetime(2031, 2, 3, 6), datetime(2031, 2, 3, 12)
            ),
        ),
        quotations=(Quotation(passage(A, "We stopped all work within the hour,").span, 3, "Oda Brenner"),),
        names=(Name(passage(A, "Oda Brenner").span, 3, NameKind.PERSON, "oda brenner"),),
    )


COMPARISON = Comparison(
    reports=REPORTS,
    analyses=tuple(analysis(each) for each in REPORTS),
    alignment=ALIGNMENT,
    pairs=PAIRS,
    findings=FINDINGS,
    marks=MARKS,
    ledger=LEDGER,
    timings=(("align", 0.25),),
)
PROJECT = Project(
    title="Eskmoor quarry",
    reports=REPORTS,
    annotations=NOTES,
    verdicts=(Verdict(FindingId("f-wrong"), Judgement.REJECTED),),
)


def title(of: Finding) -> str:
    return f"{of.reason.code}: {of.reason.get('words')}" if of.reason.get("words") else of.reason.code


def sentence(of: Finding) -> str:
    return f"{len(of.passages)} passages speak for it."
