"""The small signs of the web page: letters of reports, kinds of marks, numbers of notes, names of rows."""

from __future__ import annotations

from collections.abc import Iterable

from app.export.html.text import safe
from app.export.outline.values import OutlineNote
from app.model.finding import MarkKind


def badge(siglum: str, *, style: str = "badge") -> str:
    """The letter of a report."""
    return f'<span class="{style}">{siglum}</span>'


def badges(sigla: Iterable[str]) -> str:
    return " ".join(badge(siglum) for siglum in sigla)


def sign(kind: MarkKind) -> str:
    """The small sign of a kind of mark, drawn by the style sheet."""
    return f'<span class="sign sign-{kind}"></span>'


def row_anchor(label: str) -> str:
    """The address of a row inside the page."""
    return f"row-{safe(label.replace(' ', '-'))}"


def row_link(label: str) -> str:
    return f'<a href="#{row_anchor(label)}">{safe(label)}</a>'


def number_sign(note: OutlineNote) -> str:
    """The number of a note in its colour, leading to its words in the list."""
    number = note.number
    name = safe(f"{number}: {note.word}")
    return f'<a class="number tint-{note.colour}" href="#note-{number}" title="{name}">{number}</a>'
