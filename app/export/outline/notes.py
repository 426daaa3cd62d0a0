"""The reader's notes in an outline: numbered once for all writers, placed on words or on whole reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.export.outline.places import paragraph_at, place_name
from app.export.outline.runs import NoteSpan
from app.export.outline.table_values import OutlineTask
from app.export.outline.values import NotePart, OutlineNote, Place
from app.export.outline.words import Words
from app.model.annotation import Anchor, AnchorState, Annotation, NoteKind, Task
from app.model.one_line import squeezed
from app.model.report import Report
from app.model.span import ReportId


@dataclass(slots=True)
class NotesInPlace:
    """All notes with their numbers, and for each report those on its words and those on the whole of it."""

    notes: list[OutlineNote] = field(default_factory=list)
    on_words: dict[ReportId, list[NoteSpan]] = field(default_factory=lambda: defaultdict(list))
    on_report: dict[ReportId, list[int]] = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True, slots=True)
class Columns:
    """The reports that notes are placed in, with what their letters and languages are."""

    reports: tuple[Report, ...]
    sigla: Mapping[ReportId, str]
    languages: Mapping[ReportId, str]
    words: Words


def place_notes(annotations: Sequence[Annotation], columns: Columns) -> NotesInPlace:
    """Number the notes from the top of the first report, from 1, and find their words.

    A passage to be confirmed is drawn on the new words and says the old ones; an orphaned one is listed
    with its old words, not drawn.
    """
    reports = {report.id: report for report in columns.reports}
    order = {report.id: place for place, report in enumerate(columns.reports)}
    placed = NotesInPlace()
    for number, annotation in enumerate(sorted(annotations, key=partial(_first_place, order)), 1):
        anchors = [anchor for anchor in annotation.anchors if anchor.report in reports]
        places = tuple(
            _place(anchor, NotePart(number, part), reports[anchor.report], columns, placed)
            for part, anchor in enumerate(anchors, 1)
        )
        placed.notes.append(_note(number, annotation, places, columns.words))
    return placed


def _first_place(order: Mapping[ReportId, int], annotation: Annotation) -> tuple[int, int]:
    """Notes on no report of the comparison come last."""
    for anchor in annotation.anchors:
        if anchor.report in order:
            return order[anchor.report], anchor.span.start
    return len(order), 0


def _place(anchor: Anchor, part: NotePart, report: Report, columns: Columns, placed: NotesInPlace) -> Place:
    """Say where the passage stands, and keep it there in `placed`."""
    siglum, words = columns.sigla[report.id], columns.words
    language = columns.languages.get(report.id, "")
    span = anchor.span.trimmed(report.text)  # so that a note ends on a word and its number stands there
    paragraph = paragraph_at(report, span)
    if paragraph is not None and _stands(anchor, report):
        placed.on_words[report.id].append(NoteSpan(span, part))
        where, state = place_name(report, paragraph, words), anchor.state
        doubt = _doubt(anchor, report, words)
        return Place(siglum, where, span.of(report.text), language, state, doubt)
    placed.on_report[report.id].append(part.number)
    if not anchor.exact:
        return Place(siglum, words["whole_report"], "")
    return Place(siglum, words["words_gone"], anchor.exact, language, AnchorState.ORPHANED)


def _stands(anchor: Anchor, report: Report) -> bool:
    """Whether the words at the passage's place are its own, or those that wait to be confirmed."""
    if not anchor.exact or anchor.state is AnchorState.ORPHANED:
        return False
    return anchor.state is AnchorState.TO_CONFIRM or anchor.span.of(report.text) == anchor.exact


def _doubt(anchor: Anchor, report: Report, words: Words) -> str:
    """That nobody has confirmed the place, and what the note was written on where the words are others."""
    if anchor.state is not AnchorState.TO_CONFIRM:
        return ""
    if anchor.span.of(report.text) == anchor.exact:
        return words["to_confirm"]
    return words.say("to_confirm_words", words=squeezed(anchor.exact))


def _note(number: int, annotation: Annotation, places: tuple[Place, ...], words: Words) -> OutlineNote:
    return OutlineNote(
        number=number,
        id=annotation.id,
        kind=annotation.kind,
        word=_word(annotation, words),
        colour=annotation.colour,
        author=annotation.author,
        created=annotation.created,
        modified=annotation.modified,
        body=annotation.body,
        tags=annotation.tags,
        places=places,
        task=_task(annotation, words),
    )


def _word(annotation: Annotation, words: Words) -> str:
    """What to call the note: one of no special kind and without a body is a mere highlight."""
    if annotation.kind is NoteKind.NOTE and not annotation.body:
        return words["highlight"]
    return words[annotation.kind.value]


def _task(annotation: Annotation, words: Words) -> OutlineTask | None:
    """What there is to do; a note to verify that says nothing of it is an open task."""
    if annotation.kind is not NoteKind.VERIFY:
        return None
    task = annotation.task or Task()
    word = words[f"task_{task.status.value}"]
    return OutlineTask(task.status, word, task.contact, task.evidence, task.due)
