"""Tables of what the reader wrote: notes, what is to be verified, the codebook."""

from __future__ import annotations

from collections.abc import Iterator

from app.export.outline.table_values import OutlineTask
from app.export.outline.values import Outline, OutlineNote, Place
from app.export.tables.values import Cell, Column, Form, Table, detail, wall_clock
from app.model.annotation import AnchorState


def notes_table(outline: Outline) -> Table:
    """One row for each passage of each note, so that each can be filtered by report."""
    say = outline.words
    columns = (
        Column(say["number"], Form.COUNT),
        Column(say["kind"]),
        Column(say["report"]),
        Column(say["place"]),
        Column(say["words"], Form.LONG),
        Column(say["note_text"], Form.PROSE),
        detail(say["tags"]),
        Column(say["author"]),
        Column(say["created"], Form.MOMENT),
        detail(say["modified"], Form.MOMENT),
        detail(say["status"]),
        detail(say["call"]),
        detail(say["evidence"], Form.LONG),
        detail(say["due"], Form.DAY),
    )
    rows = tuple(cells for note in outline.notes for cells in _note(note))
    return Table("notes", say["notes"], columns, rows)


def _note(note: OutlineNote) -> Iterator[tuple[Cell, ...]]:
    for place in note.places or (Place("", "", ""),):
        yield (
            note.number,
            note.word,
            place.siglum,
            place.standing,
            place.quote,
            note.body,
            ", ".join(note.tags),
            note.author,
            wall_clock(note.created),
            wall_clock(note.modified),
            *_task(note.task),
        )


def _task(task: OutlineTask | None) -> tuple[Cell, ...]:
    return (task.word, task.contact, task.evidence, task.due) if task else ("", "", "", None)


def tasks_table(outline: Outline) -> Table:
    """What is to be verified, the open ones first."""
    say = outline.words
    notes = {note.number: note for note in outline.notes}
    columns = (
        Column(say["number"], Form.COUNT),
        Column(say["question"], Form.PROSE),
        Column(say["words"], Form.LONG),
        Column(say["status"]),
        Column(say["call"]),
        Column(say["evidence"], Form.LONG),
        Column(say["due"], Form.DAY),
        Column(say["author"]),
    )
    rows = tuple(_asked(notes[number]) for number in outline.worksheet.verify)
    return Table("to-verify", say["to_verify_section"], columns, rows)


def _asked(note: OutlineNote) -> tuple[Cell, ...]:
    quotes = "\n".join(_quote(place) for place in note.places if place.quote)
    return note.number, note.body, quotes, *_task(note.task), note.author


def _quote(place: Place) -> str:
    """The words with their report; what is not sure of them stands behind."""
    sure = place.state is AnchorState.ANCHORED
    return f"{place.siglum}: {place.quote}" + ("" if sure else f" ({place.doubt or place.where})")


def codebook_table(outline: Outline) -> Table:
    say = outline.words
    columns = (Column(say["tag"]), Column(say["meaning"], Form.LONG), Column(say["notes"], Form.COUNT))
    rows = tuple((code.name, code.description, code.count) for code in outline.codebook)
    return Table("codebook", say["codebook"], columns, rows)
