"""A project read from a copy of its file: opening one locks it and may bring it up to date."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from app.model.project import Project
from app.storage.connection import journal
from app.storage.project_file import ProjectFile


def read_copy(path: Path) -> tuple[Project, str | None]:
    """What the file holds, and in words what of a damaged or newer one is missing; it may be open elsewhere.

    Raises what opening a project raises.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        with suppress(FileNotFoundError):  # there only while an edit is being made, or after one was cut off
            shutil.copyfile(journal(path), journal(copy))
        with closing(ProjectFile.open(copy)) as file:
            return file.project, file.obstacle
