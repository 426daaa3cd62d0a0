"""Making the pages that are printed: those of the exported PDF, in a folder of their own."""

from __future__ import annotations

import shutil
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from ui import child_work
from ui.jobs import Job
from ui.messages import tr
from ui.operations.desk import Desk

_PREPARING = "print"


class PrintFolder:
    """Holds the pages; gone when it is closed, and at the latest when nobody wants it any more."""

    def __init__(self) -> None:
        folder = Path(mkdtemp(prefix="synoptic-print-"))
        self.pages = folder / "pages.pdf"
        self.close = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)


def prepare(
    desk: Desk, take: Callable[[PrintFolder], None], write: Callable[..., object] = child_work.write_pdf
) -> None:
    """Set the pages in the background and hand their folder over; `write` decides which pages."""
    comparison = desk.session.comparison
    if comparison is None:
        return
    desk.drop(_PREPARING)
    folder = PrintFolder()
    job = Job(tr("Setting the pages"), done=partial(_hand_over, folder, take), failed=desk.fail)
    desk.keep(
        _PREPARING,
        desk.engine.export(job, write, desk.session.project, comparison, folder.pages),
    )


def _hand_over(folder: PrintFolder, take: Callable[[PrintFolder], None], _nothing: object) -> None:
    take(folder)
