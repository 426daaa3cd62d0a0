"""Writing a file so that it is either there whole or not touched at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from app.errors import ExportFailed
from app.jobs import Monitor, Progress, SilentMonitor
from app.refusals import refusal


def replace_file(path: Path, content: bytes, *, monitor: Monitor | None = None) -> None:
    """Write `content` beside `path` and move it there in one step; a link is followed, not replaced.

    Raises ExportFailed naming the file, and Cancelled; an earlier file of that name is then unchanged.
    """
    monitor = monitor or SilentMonitor()
    monitor.check()
    monitor.report(Progress("file", 0, 1, path.name))
    try:
        _write_and_move(path, content, monitor)
    except (OSError, ValueError) as failure:
        raise ExportFailed(name=path.name, why=refusal(failure)) from failure
    monitor.report(Progress("file", 1, 1, path.name))


def _write_and_move(path: Path, content: bytes, monitor: Monitor) -> None:
    target = path.resolve()
    handle, beside = tempfile.mkstemp(prefix=".synoptic-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_usual_mode())
        monitor.check()
        Path(beside).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _usual_mode() -> int:
    """What a newly written file may be used for: a temporary file alone is closed to all others."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
