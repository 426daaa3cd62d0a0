"""A project with everything that a note can say, for the tests of notes that go out and come in."""

from dataclasses import replace
from datetime import date, timedelta

from invented_projects import COAST, NOON, report, span_of

from app.annotate import anchor, commands
from app.model.annotation import AnchorState, AnnotationId, Code, NoteColour, NoteKind, Task, TaskStatus
from app.model.finding import FindingId
from app.model.project import Project

FIRST, SECOND = "4a5b1c7e-0d0f-4f7c-9a55-3e1f0c2d7b11", "7e1d9f3a-52f1-4c0a-8f0e-0b1a2c3d4e5f"
ORPHAN = "0f5e8f6a-1c1d-4b2a-9e7f-6a5b4c3d2e1f"


def full_project() -> Project:
    """Two reports; a note to verify on both, a highlight, and a note whose words are gone."""
    harbour, coast = report(), report(COAST, name="coast.html")
    coast = replace(
        coast, source=replace(coast.source, url="https://coast.example/ferry", headline="Ferry hits rocks")
    )
    made = commands.add_reports(Project(title="The Marenka"), (harbour, coast))
    ten = anchor.make(coast, span_of("ten people", coast))
    to_verify = commands.new_note(
        [anchor.make(harbour, span_of("Twelve people", harbour)), ten],
        body="Which is it?\n\n*Ask again* <script>alert(1)</script> 🛟",
        kind=NoteKind.VERIFY, colour=NoteColour.MINT, author="Ida", now=NOON,
    )  # fmt: skip
    to_verify = replace(
        to_verify,
        id=AnnotationId(FIRST),
        tags=("figures", "=cmd"),
        modified=NOON + timedelta(minutes=5),
        task=Task("Harbour master", "", TaskStatus.ASKED, date(2031, 5, 9)),
        findings=(FindingId("0123456789abcdef"),),
    )
    highlight = commands.new_note(
        [anchor.make(coast, span_of("on the Marenka", coast))], author="Piet", now=NOON
    )
    lost = commands.new_note([ten], body="Gone?", author="Piet", now=NOON)
    gone = replace(lost.anchors[0], exact="eleven sailors", text_hash="sha256:0", state=AnchorState.ORPHANED)
    notes = (
        to_verify,
        replace(highlight, id=AnnotationId(SECOND)),
        replace(lost, id=AnnotationId(ORPHAN), anchors=(gone,)),
    )
    codes = (Code("figures", NoteColour.SKY, "Numbers to check"), Code("unused"))
    return replace(made, annotations=notes, codebook=codes)


def without_notes(project: Project) -> Project:
    return replace(project, annotations=(), codebook=())
