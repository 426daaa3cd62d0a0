"""A lock that says which window may write a project: held by the system, so that a crash frees it.

It is taken on a hidden file beside the project. A lock on the project itself would clash with
SQLite's own; the mere existence of a file, as other programs use it, would outlive a crash.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


_NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # a planted link must not make a file somewhere else


class Lock:
    """Held from `take` until `release`, or until the process ends in whatever way."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def take(cls, project: Path) -> Lock | None:
        """The lock of the project at that path; None if somebody holds it.

        Raises OSError where the project's folder cannot be written.
        """
        path = project.with_name(f".{project.name}.lock")
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o600)
            if not _lock(descriptor):
                os.close(descriptor)
                return None
            if _is_at(descriptor, path):
                return cls(path, descriptor)
            os.close(descriptor)  # its last holder removed it in this very moment

    def release(self) -> None:
        """Free the project. The file is removed while it is still locked, so that it is nobody else's."""
        if sys.platform == "win32":  # where an open file cannot be removed, and one in use neither
            os.close(self._descriptor)
            self._remove()
        else:
            self._remove()
            os.close(self._descriptor)

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink()


if sys.platform == "win32":

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
