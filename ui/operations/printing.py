"""Making the pages that are printed: those of the exported PDF, in a folder of their own."""

from __future__ import annotations

import shutil
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from ui import child_work
from ui.jobs import Job
from ui.messages import tr
from ui.operations.desk import Desk

if TYPE_CHECKING:
    from app.export.outline.options import ExportOptions

_PREPARING = "print"
_FORMAT = "pdf"


class PrintFolder:
    """Holds the pages; gone when it is closed, and at the latest when nobody wants it any more."""

    def __init__(self) -> None:
        folder = Path(mkdtemp(prefix="synoptic-print-"))
        self.pages = folder / "pages.pdf"
        self.close = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)


def prepare(desk: Desk, options: ExportOptions, take: Callable[[PrintFolder], None]) -> None:
    """Set the pages in the background and hand their folder over."""
    comparison = desk.session.comparison
    if comparison is None:
        return
    desk.drop(_PREPARING)
    folder = PrintFolder()
    job = Job(tr("Setting the pages"), done=partial(_hand_over, folder, take), failed=desk.fail)
    wanted = (_FORMAT, desk.session.project, comparison, folder.pages, options)
    desk.keep(_PREPARING, desk.engine.export(job, child_work.write_export, *wanted))


def _hand_over(folder: PrintFolder, take: Callable[[PrintFolder], None], _nothing: object) -> None:
    take(folder)
