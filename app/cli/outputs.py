"""Writing what was asked for: every format as an option, none over a file that was read."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from app.cli.page_options import export_options
from app.cli.terminal import TerminalMonitor
from app.errors import OverInput, SynopticError
from app.exchange.formats import NOTE_FORMATS, NoteFormat
from app.export.formats import FORMATS, Format
from app.exporting import outline_of
from app.model.comparison import Comparison
from app.model.project import Project


class TwiceWritten(SynopticError):
    sentence = "“{name}” is asked for twice. Give each export a name of its own."


class NotesNotBlind(SynopticError):
    sentence = (
        "“{name}” would name the outlets: notes alone are always written in full. "
        "Leave out --blind, or export pages or tables."
    )


def add_formats(parser: argparse.ArgumentParser) -> None:
    """An option for each format of an outline."""
    for form in FORMATS:
        parser.add_argument(f"--{form.name}", type=Path, metavar="FILE", help=f"write {form.gives}")


def add_note_formats(parser: argparse.ArgumentParser) -> None:
    """An option for each format of notes alone."""
    for form in NOTE_FORMATS:
        option = f"--{form.name.replace('_', '-')}"
        parser.add_argument(option, type=Path, metavar="FILE", help=f"write {form.gives}")


def wanted(options: argparse.Namespace) -> list[Path]:
    """The files to be written, besides standard output."""
    others = filter(None, (getattr(options, name, None) for name in ("json", "save")))
    paths = (*_asked(options, FORMATS), *_asked(options, NOTE_FORMATS), *others)
    return [path for path in paths if str(path) != "-"]


def _asked(options: argparse.Namespace, forms: Iterable[Format | NoteFormat]) -> list[Path]:
    """The files of these formats; a command need not have an option for each."""
    return [path for form in forms if (path := getattr(options, form.name, None)) is not None]


def asks_for_comparison(options: argparse.Namespace) -> bool:
    """Whether anything was asked for that the reports must be compared for."""
    return bool(options.json) or any(getattr(options, form.name) for form in FORMATS)


def check_targets(options: argparse.Namespace, read: Iterable[Path]) -> None:
    """Refuse before any work is done. Raises OverInput, TwiceWritten and NotesNotBlind."""
    taken, seen = {_place(path) for path in read}, set()
    for path in wanted(options):
        if _place(path) in taken:
            raise OverInput(name=path.name)
        if _place(path) in seen:
            raise TwiceWritten(name=path.name)
        seen.add(_place(path))
    for path in _asked(options, NOTE_FORMATS):
        if options.blind:
            raise NotesNotBlind(name=path.name)


def _place(path: Path) -> str:
    """Where a name leads, whatever links are on the way; a name that no file may have leads nowhere."""
    try:
        return str(path.resolve())
    except (OSError, ValueError):
        return str(path)


def write_formats(options: argparse.Namespace, project: Project, comparison: Comparison) -> bool:
    """Write each format that was asked for, from one outline; whether there was any.

    Raises ExportFailed at the first that cannot be written; those before it are there.
    """
    asked = [(form, getattr(options, form.name)) for form in FORMATS if getattr(options, form.name)]
    if not asked:
        return False
    outline = outline_of(project, comparison, export_options(options, project.reports))
    monitor = TerminalMonitor()
    try:
        for form, path in asked:
            form.write(outline, path, monitor=monitor)
    finally:
        monitor.done()
    return True
