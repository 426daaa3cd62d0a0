"""The reader's notes as Word comments, with their author and date, on the words that they are about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.export.characters import shown
from app.export.docx.elements import Element, element, lines
from app.export.docx.prose import note_paragraphs
from app.export.outline.values import Outline, OutlineNote
from app.export.outline.words import Words, words_in

STYLE = "CommentText"


class Comments:
    """Adds comments to a document; each passage of a note has one of its own."""

    def __init__(self, document: Any, outline: Outline) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE

        assert document.comments is not None  # asking for them adds their part to the package
        self._root = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS).element
        self._notes = {note.number: note for note in outline.notes}
        self._words = words_in(outline.language)
        self._count = 0

    def add(self, number: int, first: Element, last: Element) -> None:
        """Put note `number` on the runs from `first` to `last`, which stand in one paragraph."""
        from docx.text.run import Run

        note, name = self._notes[number], self._count
        self._count += 1
        self._root.append(self._comment(note, name))
        Run(first, None).mark_comment_range(Run(last, None), name)

    def _comment(self, note: OutlineNote, name: int) -> Element:
        from docx.oxml.simpletypes import ST_DateTime

        return element(
            "comment",
            lines(f"{note.number} · {note.word}", STYLE),
            *note_paragraphs(note.body, STYLE),
            *(lines(line, STYLE) for line in self._lines(note)),
            id=name,
            author=shown(note.author),
            initials=_initials(note.author),
            date=ST_DateTime.convert_to_xml(note.created),
        )

    def _lines(self, note: OutlineNote) -> Iterator[str]:
        """What is said of the note besides its text."""
        yield from (f"{place.siglum}, {place.standing}" for place in note.places if place.doubt)
        if note.tags:
            yield " ".join(f"#{tag}" for tag in note.tags)
        yield from _task_lines(note, self._words)


def _task_lines(note: OutlineNote, words: Words) -> Iterator[str]:
    """What is asked for, line by line: how far it is, whom to ask, what was found, until when."""
    if note.task is None:
        return
    yield f"{words['status']}: {note.task.word}"
    if note.task.contact:
        yield f"{words['call']}: {note.task.contact}"
    if note.task.evidence:
        yield f"{words['evidence']}: {note.task.evidence}"
    if note.task.due:
        yield f"{words['due']}: {words.day(note.task.due)}"


def _initials(author: str) -> str:
    return shown("".join(word[0] for word in author.split()))[:4]
