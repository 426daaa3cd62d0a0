"""Writing the comparison for others, in the background."""

from __future__ import annotations

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
    if comparison is None:
        return
    if _is_read(desk, path):
        desk.fail(OverInput(name=path.name))
        return
    job = Job(tr("Writing {name}", name=path.name), done=partial(say_saved, desk, path), failed=desk.fail)
    desk.engine.export(job, child_work.write_export, form, desk.session.project, comparison, path, options)


def _is_read(desk: Desk, path: Path) -> bool:
    """Whether the project was read from this file: its reports and itself are never written over."""
    session = desk.session
    read = {Path(report.path).resolve() for report in session.project.reports if report.path}
    return path.resolve() in read | ({session.path.resolve()} if session.path else set())


def say_saved(desk: Desk, path: Path, _nothing: object) -> None:
    """Tell where it lies, and offer to open it."""
    offers = (
        Offer(tr("Open File"), partial(_open, desk, path)),
        Offer(tr("Show in Folder"), partial(_open, desk, path.parent)),
    )
    desk.say(Message(tr("Saved to {path}", path=path), offers=offers))


def _open(desk: Desk, path: Path) -> None:
    if not show(path):
        desk.say(Message(tr("“{name}” could not be opened from here.", name=path.name)))
