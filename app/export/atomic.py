"""Writing a file so that it is either there whole or not touched at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from app.errors import ExportFailed


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` beside `path` and move it there in one step.

    Raises ExportFailed naming the file; an earlier file of that name is then unchanged.
    """
    try:
        _write_and_move(path, content)
    except OSError as failure:
        raise ExportFailed(name=path.name, why=failure.strerror or str(failure)) from failure


def _write_and_move(path: Path, content: bytes) -> None:
    handle, beside = tempfile.mkstemp(prefix=".synoptic-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_usual_mode())
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _usual_mode() -> int:
    """What a newly written file may be used for: a temporary file alone is closed to all others."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
