"""Write a whole project file, or none: the file that stood there stays until the new one is on the disk."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from app.model.project import Project
from app.storage import connection as connecting
from app.storage.schema import upgrade
from app.storage.writing import write


def write_anew(path: Path, project: Project) -> None:
    """Put a file that holds `project` at `path`, in place of what is there.

    Raises sqlite3.Error, OSError or UnicodeError; nothing at `path` has changed then.
    """
    draft = path.with_name(f".{path.name}.new")
    _remove(draft)
    try:
        _write(draft, project)
        connecting.journal(path).unlink(
            missing_ok=True
        )  # else the old file's would be applied to the new one
        draft.replace(path)
        connecting.sync_folder(path)
    except BaseException:
        with suppress(OSError):
            _remove(draft)
        raise


def _write(draft: Path, project: Project) -> None:
    with closing(connecting.to_create(draft)) as connection:
        upgrade(connection, version=0)
        connection.execute("BEGIN IMMEDIATE")
        write(connection, before=Project(), after=project)
        connection.execute("COMMIT")


def _remove(draft: Path) -> None:
    for leftover in (draft, connecting.journal(draft)):
        leftover.unlink(missing_ok=True)
