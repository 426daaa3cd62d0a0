"""The invented reports of the market fire with notes of two readers on them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from market_reports import CONFLICT, COURIER, GAZETTE, LANTERN, words_in

from app.annotate import anchor, commands
from app.model.annotation import Anchor, Annotation, AnnotationId, NoteColour, NoteKind, Task, TaskStatus
from app.model.project import Project
from app.model.report import Report

NOW = datetime(2026, 5, 5, 9, 30, tzinfo=UTC)
READER, OTHER = "Ida Fenn", "Bo Lind"


def on(told: Report, words: str) -> Anchor:
    return anchor.make(told, words_in(told, words).span)


def note(name: str, *anchors: Anchor, **fields: object) -> Annotation:
    made = commands.new_note(anchors, author=READER, now=NOW)
    return replace(made, id=AnnotationId(name), **fields)


STALLS = note(
    "stalls",
    on(LANTERN, "three stalls"),
    on(GAZETTE, "five stalls"),
    body="**Three** or five?",
    kind=NoteKind.VERIFY,
    colour=NoteColour.SKY,
    tags=("figures",),
    task=Task("Orrin fire service", "", TaskStatus.ASKED, date(2026, 6, 9)),
    findings=(CONFLICT.id,),
)
CAUSE = note("cause", on(LANTERN, "The cause was not known."), body="Nobody asked the owner.", author=OTHER)
DOG_NOTE = note("dog", on(GAZETTE, "A dog was found unhurt."), kind=NoteKind.FRAMING, tags=("colour", "dogs"))
TRADERS = note(
    "traders", on(COURIER, "Traders will meet."), kind=NoteKind.VERIFY, task=Task(due=date(2026, 5, 8))
)
NOTES = (STALLS, CAUSE, DOG_NOTE, TRADERS)


def with_notes(project: Project) -> Project:
    return replace(project, annotations=NOTES)
