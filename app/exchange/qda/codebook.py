"""The codebook of a REFI-QDA project: tags as codes, kinds of note as codes of their own; and its users."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.exchange.qda.elements import add, code_guid, kind_guid, user_guid
from app.exchange.qda.terms import COLOUR_CODES, KIND_NAMES, KINDS
from app.model.annotation import Code, NoteColour, NoteKind
from app.model.project import Project


def add_users(root: Any, project: Project) -> None:
    if project.authors:
        users = add(root, "Users")
        for author in project.authors:
            add(users, "User", guid=user_guid(author), name=author)


def add_codebook(root: Any, project: Project) -> None:
    codes = list(_codes(project))
    kinds = sorted({note.kind for note in project.annotations} - {NoteKind.NOTE})
    if not codes and not kinds:
        return
    book = add(add(root, "CodeBook"), "Codes")
    for code in codes:
        colour = {"color": COLOUR_CODES[code.colour.value]} if code.colour else {}
        entry = add(book, "Code", guid=code_guid(code.name), name=code.name, isCodable="true", **colour)
        if code.description:
            add(entry, "Description", code.description)
    if kinds:
        group = add(book, "Code", guid=KINDS, name="Kind of note", isCodable="false")
        for kind in kinds:
            add(group, "Code", guid=kind_guid(kind), name=KIND_NAMES[kind], isCodable="true")


def _codes(project: Project) -> Iterator[Code]:
    """The codebook, then the tags that it does not know."""
    yield from project.codebook
    known = {code.name for code in project.codebook}
    tags = dict.fromkeys(tag for note in project.annotations for tag in note.tags)
    yield from (Code(tag) for tag in tags if tag not in known)


def colour_of(code: str) -> NoteColour | None:
    """The note colour that a code was written in."""
    return next((NoteColour(name) for name, value in COLOUR_CODES.items() if value == code.upper()), None)
