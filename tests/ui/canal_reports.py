"""Invented reports of a burst canal bank with all that can be told across them, for tests of the ledger."""

from dataclasses import replace

from market_reports import report, words_in

from app.model.actors import Actor, Deed, Label, LabelKind, Naming, Part
from app.model.alignment import Alignment, Cell, Origin, Row
from app.model.comparison import Comparison
from app.model.drift import Drift, Footing, Stance
from app.model.finding import LedgerRow, LedgerState, LedgerValue
from app.model.mentions import NameKind
from app.model.overview import Overview
from app.model.project import Project
from app.model.prominence import Place, Placing, Position
from app.model.quotes import Alteration, Rendering, Rendition, SharedQuote
from app.model.reason import Reason
from app.model.report import Report
from app.model.roster import Cited, CitedSource, SourceKind
from app.model.span import Passage
from app.model.versions import ChangeKind, Revision, VersionChange

HERALD = report(
    "herald",
    "Canal bank bursts at Ennisford",
    "Engineer Rosa Lindt said the bank at Ennisford had been sound until dusk.",
    "“We will drain every lock before dawn,” Lindt said.",
    "Nine barges lie on the mud.",
)
EXPRESS = report(
    "express",
    "Bank bursts at Ennisford",
    "The bank at Ennisford was sound until dusk.",
    "“We will close every lock before dawn,” said the engineer, Rosa Lindt.",
    "Eleven barges lie on the mud, two lock keepers said. The mob blamed Lindt.",
)
COURANT = report(
    "courant",
    "Dyke breaks",
    "The bank may have been sound until dusk.",
    "Lindt promised that all locks would be drained by morning.",
)
REPORTS = (HERALD, EXPRESS, COURANT)


def at(told: Report, words: str) -> Passage:
    return words_in(told, words)


QUOTE = SharedQuote(
    model=HERALD.id,
    renderings=(
        Rendering(
            HERALD.id,
            (at(HERALD, "We will drain every lock before dawn"),),
            Rendition.VERBATIM,
            "Rosa Lindt",
        ),
        Rendering(
            EXPRESS.id,
            (at(EXPRESS, "We will close every lock before dawn"),),
            Rendition.ALTERED,
            "Rosa Lindt",
            (Alteration(at(HERALD, "drain").span, at(EXPRESS, "close").span),),
        ),
        Rendering(
            COURANT.id,
            (at(COURANT, "all locks would be drained by morning"),),
            Rendition.PARAPHRASED,
            "Lindt",
        ),
    ),
)
SHORT = SharedQuote(
    model=HERALD.id,
    renderings=(
        Rendering(HERALD.id, (at(HERALD, "every lock before dawn"),), Rendition.TRANSLATED, "Rosa Lindt"),
        Rendering(EXPRESS.id, (at(EXPRESS, "before dawn"),), Rendition.TRIMMED, "a lock keeper"),
    ),
    speakers_differ=True,
)


def stance(told: Report, words: str, sentence: str, footing: Footing, speaker: str | None = None) -> Stance:
    return Stance(at(told, words), at(told, sentence), footing, speaker)


SOUND = Drift(
    firmer=(stance(EXPRESS, "was sound", "The bank at Ennisford was sound until dusk.", Footing.ASSERTED),),
    looser=(
        stance(
            HERALD, "Rosa Lindt said", HERALD.paragraphs[1].span.of(HERALD.text), Footing.CREDITED, "Lindt"
        ),
        stance(COURANT, "may have", "The bank may have been sound until dusk.", Footing.HEDGED),
    ),
    row=1,
    reason=Reason.of("drift_hedged", firmer="B", looser="A, C"),
    confidence=0.9,
    weight=0.8,
    position=Position.LEAD,
)
MUD = Drift(
    firmer=(stance(HERALD, "lie on the mud", "Nine barges lie on the mud.", Footing.ASSERTED),),
    looser=(
        stance(EXPRESS, "two lock keepers said", "Eleven barges lie on the mud, two", Footing.ANONYMOUS),
    ),
    row=3,
    reason=Reason.of("drift_anonymous", firmer="A", looser="B"),
    confidence=0.9,
    weight=0.7,
)
LINDT = CitedSource(
    "Rosa Lindt",
    SourceKind.PERSON,
    "engineer",
    (
        Cited(
            HERALD.id, (at(HERALD, "Rosa Lindt"),), (at(HERALD, "the bank"), at(HERALD, "We will")), 20, 0.4
        ),
        Cited(COURANT.id, (at(COURANT, "Lindt"),), (at(COURANT, "all locks"),), 7, 0.1),
    ),
)
KEEPERS = CitedSource(
    "two lock keepers",
    SourceKind.UNNAMED,
    None,
    (Cited(EXPRESS.id, (at(EXPRESS, "two lock keepers"),), (at(EXPRESS, "Eleven barges"),), 6, 0.2),),
)
ACTOR = Actor(
    "Rosa Lindt",
    NameKind.PERSON,
    (
        Naming(
            HERALD.id,
            (
                Label("Engineer Rosa Lindt", LabelKind.TITLED, (at(HERALD, "Engineer Rosa Lindt"),)),
                Label("Lindt", LabelKind.SHORT, (at(HERALD, "Lindt said.\n"),)),
            ),
            (Deed("say", Part.SUBJECT, (at(HERALD, "said the"), at(HERALD, "said.\n"))),),
        ),
        Naming(
            EXPRESS.id,
            (Label("Rosa Lindt", LabelKind.FULL, (at(EXPRESS, "Rosa Lindt"),)),),
            (Deed("blame", Part.OBJECT, (at(EXPRESS, "blamed"),), loaded=True),),
        ),
    ),
)
BARGES = Placing(
    row=3,
    places=(
        Place(at(HERALD, "Nine barges lie on the mud."), Position.PARAGRAPH, 3, 3, 1.0),
        Place(at(EXPRESS, "Bank bursts at Ennisford"), Position.HEADLINE, 0, 3, 0.0),
    ),
    apart=1.0,
)
REVISION = Revision(
    HERALD.id,
    EXPRESS.id,
    ("same words",),
    dated=True,
    kept=0.5,
    changes=(
        VersionChange(
            ChangeKind.CHANGED, at(HERALD, "Nine barges lie on the mud"), at(EXPRESS, "Eleven barges")
        ),
        VersionChange(ChangeKind.ADDED, None, at(EXPRESS, "The mob blamed Lindt.")),
    ),
)
LEDGER = (
    LedgerRow(
        "barges",
        "count",
        LedgerState.CONFLICT,
        (LedgerValue(at(HERALD, "Nine"), 9.0), LedgerValue(at(EXPRESS, "Eleven"), 11.0)),
    ),
    LedgerRow("lock keepers", "count", LedgerState.SINGLE, (LedgerValue(at(EXPRESS, "two"), 2.0),)),
)
COMPARISON = Comparison(
    reports=REPORTS,
    alignment=Alignment(
        rows=(
            Row((Cell((0,)), Cell((0,)), Cell((0,)))),
            Row((Cell((1,)), Cell((1,)), Cell((1,)))),
            Row((Cell((2,)), Cell((2,)), Cell((2,)))),
            Row((Cell((3,)), Cell((3,)), Cell())),
        ),
        origins=tuple(Origin((told.id,)) for told in REPORTS),
    ),
    ledger=LEDGER,
    overview=Overview(
        quotes=(QUOTE, SHORT),
        drifts=(SOUND, MUD),
        sources=(LINDT, KEEPERS),
        actors=(ACTOR,),
        placings=(BARGES,),
        revisions=(REVISION,),
    ),
)
NOTHING_ACROSS = replace(COMPARISON, ledger=(), overview=Overview())
PROJECT = Project(reports=REPORTS)
