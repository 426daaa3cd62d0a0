"""Renaming, merging, colouring, describing and deleting tags, in the codebook and in all notes at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable

from app.annotate import codebook
from app.model.annotation import NoteColour
from app.model.project import Project
from ui.messages import tr
from ui.operations.desk import Desk


def add(desk: Desk, name: str) -> None:
    _edit(desk, tr("Add Tag to Codebook"), lambda project: codebook.add_code(project, name))


def rename(desk: Desk, name: str, new: str) -> None:
    _edit(desk, tr("Rename Tag"), lambda project: codebook.rename_code(project, name, new))


def merge(desk: Desk, names: Collection[str], into: str) -> None:
    _edit(desk, tr("Merge Tags"), lambda project: codebook.merge_codes(project, names, into=into))


def recolour(desk: Desk, name: str, colour: NoteColour | None) -> None:
    _edit(desk, tr("Change Colour of Tag"), lambda project: codebook.recolour_code(project, name, colour))


def describe(desk: Desk, name: str, description: str) -> None:
    """What is typed in one go is undone in one go."""
    _edit(
        desk,
        tr("Describe Tag"),
        lambda project: codebook.describe_code(project, name, description),
        merges=("code", name),
    )


def delete(desk: Desk, name: str) -> None:
    _edit(desk, tr("Delete Tag"), lambda project: codebook.delete_code(project, name))


def _edit(desk: Desk, label: str, edit: Callable[[Project], Project], *, merges: Hashable = None) -> None:
    desk.edit(label, edit, merges=merges)
