"""The reader's notes as they are listed and drawn: numbered from the top of the first report."""

from __future__ import annotations

from dataclasses import dataclass

from app.annotate import anchor
from app.model.annotation import Annotation, NoteKind
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import siglum
from app.model.span import Passage, ReportId
from ui.messages import tr
from ui.models.row_words import row_name


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note: its number, where it stands, and the words it speaks of."""

    note: Annotation
    number: int
    passages: tuple[Passage, ...]
    place: str
    quote: str


def note_lines(project: Project, comparison: Comparison | None) -> tuple[NoteLine, ...]:
    """The notes in the order of their places."""
    order = {report.id: index for index, report in enumerate(project.reports)}
    notes = sorted(project.annotations, key=lambda note: _place(note, order))
    return tuple(
        NoteLine(
            note=note,
            number=number,
            passages=_passages(note, project),
            place=_place_words(note, order, comparison),
            quote=" … ".join(anchor.exact for anchor in note.anchors),
        )
        for number, note in enumerate(notes, start=1)
    )


def kind_name(kind: NoteKind) -> str:
    return {
        NoteKind.NOTE: tr("Note"),
        NoteKind.VERIFY: tr("To verify"),
        NoteKind.CONFLICT: tr("Conflict"),
        NoteKind.FRAMING: tr("Framing"),
        NoteKind.SOURCING: tr("Strong sourcing"),
    }[kind]


def heading(note: Annotation) -> str:
    """A note of no special kind and without words is a highlight."""
    if note.kind is NoteKind.NOTE and not note.body:
        return tr("Highlight")
    return kind_name(note.kind)


def _place(note: Annotation, order: dict[ReportId, int]) -> tuple[int, int]:
    first = note.anchors[0]
    return order.get(first.report, len(order)), first.span.start


def _passages(note: Annotation, project: Project) -> tuple[Passage, ...]:
    """Where the note's words stand now."""
    reports = {report.id: report for report in project.reports}
    found = ((a.report, anchor.locate(a, reports[a.report])) for a in note.anchors if a.report in reports)
    return tuple(Passage(report, span) for report, span in found if span is not None)


def _place_words(note: Annotation, order: dict[ReportId, int], comparison: Comparison | None) -> str:
    reports = dict.fromkeys(anchor.report for anchor in note.anchors)
    sigla = ", ".join(siglum(order[report]) for report in reports if report in order)
    row = _row_of(note, comparison)
    return tr("{reports}, {row}", reports=sigla, row=row) if row else sigla


def _row_of(note: Annotation, comparison: Comparison | None) -> str:
    first = note.anchors[0]
    if comparison is None or first.report not in comparison.sigla:
        return ""
    column = list(comparison.sigla).index(first.report)
    paragraphs = comparison.reports[column].paragraphs
    for number, row in enumerate(comparison.alignment.rows):
        if any(paragraphs[p].span.overlap(first.span) for p in row.cells[column].paragraphs):
            return row_name(comparison, number)
    return ""
