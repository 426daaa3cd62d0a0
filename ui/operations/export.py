"""Writing the comparison for others: an annotated PDF, a page, data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui import child_work
from ui.jobs import Job
from ui.messages import Message, Offer, tr
from ui.operations.desk import Desk


def export_pdf(desk: Desk, path: Path) -> None:
    _export(desk, path, child_work.write_pdf)


def export_html(desk: Desk, path: Path) -> None:
    _export(desk, path, child_work.write_html)


def export_json(desk: Desk, path: Path) -> None:
    _export(desk, path, child_work.write_json)


def _export(desk: Desk, path: Path, write: Callable[..., object]) -> None:
    comparison = desk.session.comparison
    if comparison is None:
        return
    job = Job(tr("Writing {name}", name=path.name), done=partial(say_saved, desk, path), failed=desk.fail)
    desk.engine.export(job, write, desk.session.project, comparison, path)


def say_saved(desk: Desk, path: Path, _nothing: object) -> None:
    """Tell where it lies, and offer to open it."""
    offers = (
        Offer(tr("Open"), partial(_open, path)),
        Offer(tr("Show in Folder"), partial(_open, path.parent)),
    )
    desk.say(Message(tr("Saved to {path}", path=path), offers=offers))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
