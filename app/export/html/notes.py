"""The reader's notes on the web page, and what is still to be verified."""

from __future__ import annotations

from collections.abc import Iterator

from app.export.html.prose import note_text
from app.export.html.signs import number_sign
from app.export.html.tables import list_table
from app.export.html.text import apart, safe, told
from app.export.outline.values import Outline, OutlineNote, Place
from app.export.outline.words import words_in


def note_list(outline: Outline) -> str:
    notes = "".join(_note(note, outline) for note in outline.notes)
    return f'<ol class="notes">{notes}</ol>\n' if notes else ""


def _note(note: OutlineNote, outline: Outline) -> str:
    about = " · ".join(map(apart, _about(note, outline)))
    places = "".join(_place(place, note) for place in note.places)
    return (
        f'<li id="note-{note.number}">{number_sign(note)} <strong>{safe(note.word)}</strong>'
        f"{places}{note_text(note.body)}<small>{about}</small></li>\n"
    )


def _about(note: OutlineNote, outline: Outline) -> Iterator[str]:
    words = words_in(outline.language)
    yield note.author
    yield words.moment(note.created)
    if note.modified != note.created:
        yield words.say("changed", when=words.moment(note.modified))
    yield from (f"#{tag}" for tag in note.tags)


def _place(place: Place, note: OutlineNote) -> str:
    where = f"<small>{place.siglum}, {apart(place.standing)}</small>"
    quote = f"<br>{told(place.quote, place.language)}" if place.quote else ""
    return f'<blockquote class="edge-{note.colour}">{where}{quote}</blockquote>'


def task_list(outline: Outline) -> str:
    """The notes to verify with whom to ask, what was found and how far each is; the open ones first."""
    say = outline.words
    notes = {note.number: note for note in outline.notes}
    heads = [say[key] for key in ("number", "question", "status", "call", "evidence", "due")]
    asked = (notes[number] for number in outline.worksheet.verify)
    return list_table(say["to_verify_section"], heads, (("", _task(note, outline)) for note in asked))


def _task(note: OutlineNote, outline: Outline) -> tuple[str, ...]:
    question = (
        note_text(note.body) if note.body else "<br>".join(told(p.quote, p.language) for p in note.places)
    )
    if note.task is None:
        return number_sign(note), question, "", "", "", ""
    task = note.task
    due = words_in(outline.language).day(task.due) if task.due else ""
    return number_sign(note), question, safe(task.word), apart(task.contact), apart(task.evidence), due
