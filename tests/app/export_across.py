"""The story of export_story with values across reports, a task and a codebook: all that a writer may meet."""

from dataclasses import replace
from datetime import date

from export_story import COMPARISON, MADE, NOTES, PROJECT, A, B, C, passage, sentence, title

from app.export import build_outline
from app.export.outline.options import EVERYTHING, ExportOptions
from app.export.outline.values import Outline
from app.model.annotation import Code, NoteColour, Task, TaskStatus
from app.model.comparison import Comparison
from app.model.drift import Drift, DriftTally, Footing, Stance
from app.model.overview import Overview
from app.model.project import Project
from app.model.quotes import Alteration, Rendering, Rendition, SharedQuote
from app.model.reason import Reason
from app.model.report import Report
from app.model.roster import Cited, CitedSource, SourceKind
from app.overview.wording import sentence as drift_sentence

IN_A = passage(A, "We stopped all work within the hour,")
IN_B = passage(B, "We stopped all work within two hours,")
SAID = passage(A, "the fire service said")
ROAD = passage(A, "The road could stay closed until Friday")
OVERVIEW = Overview(
    quotes=(
        SharedQuote(
            A.id,
            (
                Rendering(A.id, (IN_A,), Rendition.VERBATIM, "Oda Brenner"),
                Rendering(
                    B.id,
                    (IN_B,),
                    Rendition.ALTERED,
                    "Oda Brenner",
                    (Alteration(passage(A, "the hour").span, passage(B, "two hours").span),),
                ),
            ),
        ),
    ),
    drifts=(
        Drift(
            (Stance(passage(B, "collapsed"), passage(B, "collapsed"), Footing.ASSERTED),),
            (Stance(SAID, SAID, Footing.CREDITED, "the fire service"),),
            1,
            Reason.of("drift_credited", firmer="B", looser="A", speaker="the fire service"),
            0.8,
            2.0,
        ),
    ),
    tallies=(DriftTally(A.id, 0, 1), DriftTally(B.id, 1, 0)),
    sources=(
        CitedSource(
            "Oda Brenner",
            SourceKind.PERSON,
            "who runs the quarry",
            (Cited(A.id, (passage(A, "Oda Brenner"),), (IN_A,), 7, 0.1),),
        ),
    ),
)
TASK = Task("Inspectorate, front desk", "The October report exists.", TaskStatus.ASKED, date(2031, 2, 9))
ACROSS = replace(COMPARISON, overview=OVERVIEW)
ASKING = replace(
    PROJECT,
    annotations=(replace(NOTES[0], task=TASK), *NOTES[1:]),
    codebook=(Code("sources", NoteColour.SKY, "Who is cited"),),
)


def outlined(
    project: Project = ASKING, comparison: Comparison = ACROSS, options: ExportOptions = EVERYTHING
) -> Outline:
    return build_outline(
        project, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE, options=options
    )


def outline_of(*reports: Report, **more: object) -> Outline:
    """An outline of reports that nothing was found in, each in one row."""
    from app.model.alignment import Alignment, Cell, Row

    rows = (Row(tuple(Cell(tuple(range(len(report.paragraphs)))) for report in reports)),)
    project = Project(reports=reports, **more)  # type: ignore[arg-type]
    return outlined(project, Comparison(reports=reports, alignment=Alignment(rows=rows)))


__all__ = ["ACROSS", "ASKING", "C", "outline_of", "outlined"]
