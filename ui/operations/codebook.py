"""Renaming, merging, colouring, describing and deleting tags, in the codebook and in all notes at once."""

from __future__ import annotations

from collections.abc import Collection

from app.annotate import codebook
from app.model.annotation import NoteColour
from ui.messages import tr
from ui.operations.desk import Desk


def add(desk: Desk, name: str) -> None:
    desk.edit(tr("Add Tag to Codebook"), lambda project: codebook.add_code(project, name))


def rename(desk: Desk, name: str, new: str) -> None:
    desk.edit(tr("Rename Tag"), lambda project: codebook.rename_code(project, name, new))


def merge(desk: Desk, names: Collection[str], into: str) -> None:
    desk.edit(tr("Merge Tags"), lambda project: codebook.merge_codes(project, names, into=into))


def recolour(desk: Desk, name: str, colour: NoteColour | None) -> None:
    desk.edit(tr("Change Colour of Tag"), lambda project: codebook.recolour_code(project, name, colour))


def describe(desk: Desk, name: str, description: str) -> None:
    """What is typed in one go is undone in one go."""
    desk.edit(
        tr("Describe Tag"),
        lambda project: codebook.describe_code(project, name, description),
        merges=("code", name),
    )


def delete(desk: Desk, name: str) -> None:
    desk.edit(tr("Delete Tag"), lambda project: codebook.delete_code(project, name))
