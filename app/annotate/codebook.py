"""Tags and the codebook: what a user can do to them, over all notes at once.

A tag need not stand in the codebook. Renaming, merging and deleting are acts on the codebook, not on
the notes: these keep the time of their last edit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from dataclasses import replace
from datetime import datetime

from app.annotate.notes import edited_notes
from app.model.annotation import Annotation, AnnotationId, Code, NoteColour
from app.model.characters import encodable, tag_name
from app.model.project import Project


def tag_notes(project: Project, note_ids: Collection[AnnotationId], tag: str, *, now: datetime) -> Project:
    """Put a tag behind the others of each note that has it not; an empty one is none."""
    tag = tag_name(tag)
    if not tag:
        return project
    return edited_notes(project, note_ids, lambda note: _retagged(note, (*note.tags, tag)), now=now)


def untag_notes(project: Project, note_ids: Collection[AnnotationId], tag: str, *, now: datetime) -> Project:
    return edited_notes(
        project, note_ids, lambda note: _retagged(note, (t for t in note.tags if t != tag)), now=now
    )


def add_code(
    project: Project, name: str, *, colour: NoteColour | None = None, description: str = ""
) -> Project:
    """Put a code behind the others; one that is there already stays as it is."""
    name = tag_name(name)
    if not name or _code(project, name):
        return project
    return replace(project, codebook=(*project.codebook, Code(name, colour, encodable(description))))


def rename_code(project: Project, name: str, new: str) -> Project:
    """Give a code, and that tag in every note, another name; one that is taken merges both."""
    new = tag_name(new)
    if not new or new == name:
        return project
    if _code(project, new):
        return merge_codes(project, (name,), into=new)
    codes = (replace(code, name=new) if code.name == name else code for code in project.codebook)
    return _with_tags(replace(project, codebook=tuple(codes)), {name}, new)


def merge_codes(project: Project, names: Collection[str], *, into: str) -> Project:
    """Let one code stand for several: their tags become its tag, once in each note.

    It keeps its own colour and description, or takes those of the first one merged that has any.
    """
    into = tag_name(into)
    if not into:
        return project
    merged = {*names} - {into}
    found = [code for code in project.codebook if code.name in merged or code.name == into]
    found.sort(key=lambda code: code.name != into)  # its own come first
    kept = Code(
        into,
        next((code.colour for code in found if code.colour), None),
        next((code.description for code in found if code.description), ""),
    )
    codes = (code for code in project.codebook if code.name not in merged)
    codebook = [kept if code.name == into else code for code in codes]
    if found and kept not in codebook:
        codebook.append(kept)
    return _with_tags(replace(project, codebook=tuple(codebook)), merged, into)


def recolour_code(project: Project, name: str, colour: NoteColour | None) -> Project:
    """Give a code another colour; a tag that was in no codebook comes into it."""
    return _with_code(project, replace(_code(project, name) or Code(tag_name(name)), colour=colour))


def describe_code(project: Project, name: str, description: str) -> Project:
    """Say when to use a code; a tag that was in no codebook comes into it."""
    code = _code(project, name) or Code(tag_name(name))
    return _with_code(project, replace(code, description=encodable(description)))


def delete_code(project: Project, name: str) -> Project:
    """Take a code out of the codebook, and its tag off every note."""
    codes = tuple(code for code in project.codebook if code.name != name)
    return _with_tags(replace(project, codebook=codes), {name}, None)


def _code(project: Project, name: str) -> Code | None:
    there = {code.name: code for code in project.codebook}
    return there.get(name) or there.get(tag_name(name))


def _with_code(project: Project, code: Code) -> Project:
    """The project with a code in the place of the one of that name, or behind the others."""
    if not code.name:
        return project
    there = {other.name: other for other in project.codebook} | {code.name: code}
    return replace(project, codebook=tuple(there.values()))


def _with_tags(project: Project, names: Set[str], new: str | None) -> Project:
    """The project with `new`, or nothing, for the tags of these names in all notes."""

    def renamed(note: Annotation) -> Annotation:
        if names.isdisjoint(note.tags):
            return note
        tags = (new if tag in names else tag for tag in note.tags)
        return _retagged(note, (tag for tag in tags if tag is not None))

    return replace(project, annotations=tuple(map(renamed, project.annotations)))


def _retagged(note: Annotation, tags: Iterable[str]) -> Annotation:
    return replace(note, tags=tuple(dict.fromkeys(tags)))
