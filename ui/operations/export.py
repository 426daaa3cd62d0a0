"""Writing the comparison for others, in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import OverInput
from ui import child_work
from ui.jobs import Job
from ui.messages import Message, Offer, tr
from ui.operations.desk import Desk
from ui.operations.showing import show

if TYPE_CHECKING:
    from app.export.outline.options import ExportOptions


def export(desk: Desk, form: str, path: Path, options: ExportOptions) -> None:
    """Write the format called `form`; the message then offers to open it."""
    comparison = desk.session.comparison
    if comparison is not None:
        _write(desk, path, child_work.write_export, form, desk.session.project, comparison, path, options)


def export_notes(desk: Desk, form: str, path: Path) -> None:
    """Write the notes alone in the format called `form`; nothing need have been compared."""
    _write(desk, path, child_work.write_notes, form, desk.session.project, path)


def _write(desk: Desk, path: Path, work: Callable[..., object], *args: object) -> None:
    if _is_read(desk, path):
        desk.fail(OverInput(name=path.name))
        return
    job = Job(tr("Writing {name}", name=path.name), done=partial(_say_saved, desk, path), failed=desk.fail)
    desk.engine.export(job, work, *args)


def _is_read(desk: Desk, path: Path) -> bool:
    """Whether the project was read from this file: its reports and itself are never written over."""
    session = desk.session
    read = {Path(report.path).resolve() for report in session.project.reports if report.path}
    return path.resolve() in read | ({session.path.resolve()} if session.path else set())


def _say_saved(desk: Desk, path: Path, _nothing: object) -> None:
    """Tell where it lies, and offer to open it."""
    offers = (
        Offer(tr("Open File"), partial(_open, desk, path)),
        Offer(tr("Show in Folder"), partial(_open, desk, path.parent)),
    )
    desk.say(Message(tr("Saved to {path}", path=path), offers=offers))


def _open(desk: Desk, path: Path) -> None:
    if not show(path):
        desk.say(Message(tr("“{name}” could not be opened from here.", name=path.name)))
