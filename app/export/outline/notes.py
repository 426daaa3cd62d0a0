"""The reader's notes in an outline: numbered once for all writers, placed on words or on whole reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.export.outline.places import paragraph_at, place_name
from app.export.outline.reports import language_code
from app.export.outline.runs import NoteSpan
from app.export.outline.values import NotePart, OutlineNote, Place
from app.model.annotation import Anchor, Annotation, NoteKind
from app.model.comparison import Comparison
from app.model.report import Report
from app.model.span import ReportId, Span

KIND_WORDS = {
    NoteKind.NOTE: "note",
    NoteKind.VERIFY: "to verify",
    NoteKind.CONFLICT: "conflict",
    NoteKind.FRAMING: "framing",
    NoteKind.SOURCING: "strong sourcing",
}


@dataclass(slots=True)
class NotesInPlace:
    """All notes with their numbers, and for each report those on its words and those on the whole of it."""

    notes: list[OutlineNote] = field(default_factory=list)
    on_words: dict[ReportId, list[NoteSpan]] = field(default_factory=lambda: defaultdict(list))
    on_report: dict[ReportId, list[int]] = field(default_factory=lambda: defaultdict(list))


def place_notes(annotations: Sequence[Annotation], comparison: Comparison) -> NotesInPlace:
    """Number the notes from the top of the first report, from 1, and find their words.

    A passage whose words are no longer at its place is listed with its old words, not drawn.
    """
    reports = {report.id: report for report in comparison.reports}
    placed = NotesInPlace()
    in_order = sorted(annotations, key=partial(_first_place, list(reports)))
    for number, annotation in enumerate(in_order, 1):
        anchors = [anchor for anchor in annotation.anchors if anchor.report in reports]
        places = tuple(
            _place(anchor, NotePart(number, part), reports[anchor.report], comparison.sigla, placed)
            for part, anchor in enumerate(anchors, 1)
        )
        placed.notes.append(_note(number, annotation, places))
    return placed


def _first_place(order: Sequence[ReportId], annotation: Annotation) -> tuple[int, int]:
    """Notes on no report of the comparison come last."""
    for anchor in annotation.anchors[:1]:
        if anchor.report in order:
            return order.index(anchor.report), anchor.span.start
    return len(order), 0


def _place(
    anchor: Anchor, part: NotePart, report: Report, sigla: Mapping[ReportId, str], placed: NotesInPlace
) -> Place:
    """Say where the passage stands, and keep it there in `placed`."""
    siglum, language = sigla[report.id], language_code(report)
    span = _trimmed(anchor.span, report.text)
    paragraph = paragraph_at(report, span)
    if paragraph is not None and anchor.span.of(report.text) == anchor.exact:
        placed.on_words[report.id].append(NoteSpan(span, part))
        return Place(siglum, place_name(report, paragraph), span.of(report.text), language)
    placed.on_report[report.id].append(part.number)
    if not anchor.exact:
        return Place(siglum, "whole report", "")
    return Place(siglum, "words not found any more", anchor.exact, language, lost=True)


def _trimmed(span: Span, text: str) -> Span:
    """Without white space at the edges, so that a note ends on a word and its number stands there."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _word(annotation: Annotation) -> str:
    """What to call the note: one of no special kind and without a body is a mere highlight."""
    if annotation.kind is NoteKind.NOTE and not annotation.body:
        return "highlight"
    return KIND_WORDS[annotation.kind]


def _note(number: int, annotation: Annotation, places: tuple[Place, ...]) -> OutlineNote:
    return OutlineNote(
        number=number,
        id=annotation.id,
        kind=annotation.kind,
        word=_word(annotation),
        colour=annotation.colour,
        author=annotation.author,
        created=annotation.created,
        modified=annotation.modified,
        body=annotation.body,
        tags=annotation.tags,
        places=places,
    )
