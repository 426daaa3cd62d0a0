"""A folder stands for the files in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from app.errors import TooManyReports

MAX_FILES = 1_000  # in one folder; whoever drops a whole disk did not mean to
PAGE_SUFFIXES = (".html", ".htm")
COMPANIONS = ("_files", "-Dateien", "_fichiers", "_archivos", "_bestanden")  # as browsers call them


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files among `paths`, and at each folder's place those in it, sorted by name.

    Hidden files are left out, and so are the pictures and scripts that a browser saves beside a page.
    Raises TooManyReports for a folder with more files than anyone compares.
    """
    return [file for path in paths for file in (_inside(path) if path.is_dir() else [path])]


def _inside(folder: Path) -> list[Path]:
    files = list(islice(_walk(folder), MAX_FILES + 1))
    if len(files) > MAX_FILES:
        raise TooManyReports(name=folder.name, count=f"over {MAX_FILES}", limit=str(MAX_FILES))
    return files


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:  # a folder that may not be read holds nothing for us
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_file():
            yield entry
        elif entry.is_dir() and not _belongs_to_page(entry):
            yield from _walk(entry)


def _belongs_to_page(folder: Path) -> bool:
    """Whether a browser saved it beside a page."""
    stems = (folder.name.removesuffix(mark) for mark in COMPANIONS if folder.name.endswith(mark))
    return any((folder.parent / f"{stem}{suffix}").exists() for stem in stems for suffix in PAGE_SUFFIXES)
