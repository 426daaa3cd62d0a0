"""The reader's notes in an outline: numbered once for all writers, placed on words or on whole reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

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
    NoteKind.SOURCING: "sourcing",
}


@dataclass(slots=True)
class NotesInPlace:
    """All notes with their numbers, and for each report those on its words and those on the whole of it."""

    notes: list[OutlineNote] = field(default_factory=list)
    on_words: dict[ReportId, list[NoteSpan]] = field(default_factory=lambda: defaultdict(list))
    on_report: dict[ReportId, list[int]] = field(default_factory=lambda: defaultdict(list))


def place_notes(annotations: Sequence[Annotation], comparison: Comparison) -> NotesInPlace:
    """Number the notes in the project's order, from 1, and find their words.

    A passage whose words are no longer at its place is listed with its old words, not drawn.
    """
    reports = {report.id: report for report in comparison.reports}
    placed = NotesInPlace()
    for number, annotation in enumerate(annotations, 1):
        anchors = [anchor for anchor in annotation.anchors if anchor.report in reports]
        places = []
        for part, anchor in enumerate(anchors, 1):
            report = reports[anchor.report]
            place, span = _placed(report, comparison.sigla[report.id], anchor)
            places.append(place)
            if span is not None:
                placed.on_words[report.id].append(NoteSpan(span, NotePart(number, part)))
            else:
                placed.on_report[report.id].append(number)
        placed.notes.append(_note(number, annotation, tuple(places)))
    return placed


def _placed(report: Report, siglum: str, anchor: Anchor) -> tuple[Place, Span | None]:
    language = language_code(report)
    if not len(anchor.span):
        return Place(siglum, "whole report", ""), None
    span = _trimmed(anchor.span, report.text)
    paragraph = paragraph_at(report, span)
    if paragraph is None or anchor.span.of(report.text) != anchor.exact:
        return Place(siglum, "words not found any more", anchor.exact, language, lost=True), None
    return Place(siglum, place_name(report, paragraph), span.of(report.text), language), span


def _trimmed(span: Span, text: str) -> Span:
    """Without white space at the edges, so that a note ends on a word and its number stands there."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _note(number: int, annotation: Annotation, places: tuple[Place, ...]) -> OutlineNote:
    return OutlineNote(
        number=number,
        id=annotation.id,
        kind=annotation.kind,
        word=KIND_WORDS[annotation.kind],
        colour=annotation.colour,
        author=annotation.author,
        created=annotation.created,
        modified=annotation.modified,
        body=annotation.body,
        tags=annotation.tags,
        places=places,
    )
