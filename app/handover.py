"""One program for all windows: a second start leaves what it was to open in a folder, for the first to take.

No connection is opened. Whoever holds the folder's lock is the first; the system frees it when that ends.
Requests are files that come by renaming, so that none is ever read half written.
"""

from __future__ import annotations

import json
import os
import re
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import paths
from app.storage.lock import Lock

STALE_SECONDS = 60.0  # a request that nobody took by then was meant for a program that is gone
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
_SUFFIX = ".request"


@dataclass(frozen=True, slots=True)
class Request:
    """What a start was asked to open: files, the sample, or nothing but a window."""

    files: tuple[Path, ...] = ()
    sample: bool = False


class Letterbox:
    """The folder in which the starts of one user on one screen meet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock: Lock | None = None

    @classmethod
    def of_this_screen(cls) -> Letterbox:
        """Raises OSError where there is no folder that is the user's own."""
        screen = next(filter(None, map(os.environ.get, _SCREENS)), "screen")
        folder = paths.runtime() / re.sub(r"\W", "_", screen)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_strangers(folder)
        return cls(folder)

    def take(self) -> bool:
        """Be the first, from now on until `leave`; False if another program is."""
        self._lock = Lock.take(self.folder / "first")
        return self._lock is not None

    def leave(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def hand_over(self, request: Request) -> None:
        """Leave the request for the first."""
        data = {"files": [str(path.absolute()) for path in request.files], "sample": request.sample}
        name = f"{time.time_ns():020}-{os.getpid()}"
        draft = self.folder / f"{name}.draft"
        draft.write_text(json.dumps(data), encoding="ascii")
        draft.replace(self.folder / f"{name}{_SUFFIX}")

    def taken(self) -> Iterator[Request]:
        """Take what was left, the oldest first; what is stale or makes no sense is thrown away."""
        now = time.time()
        for path in sorted(self.folder.glob(f"*{_SUFFIX}")):
            with suppress(OSError, ValueError, KeyError, TypeError):
                fresh = abs(now - path.stat().st_mtime) < STALE_SECONDS
                text = path.read_text(encoding="ascii")
                path.unlink()
                if fresh:
                    yield _request(json.loads(text))
        self._sweep(self.folder.glob("*.draft"), now)

    def _sweep(self, drafts: Iterable[Path], now: float) -> None:
        """Throw away what a start that died has left half written."""
        for path in drafts:
            with suppress(OSError):
                if now - path.stat().st_mtime > STALE_SECONDS:
                    path.unlink()


def _request(data: dict[str, Any]) -> Request:
    files = tuple(Path(name) for name in data["files"] if isinstance(name, str))
    return Request(files, data["sample"] is True)


def _refuse_strangers(folder: Path) -> None:
    """Several people may use the machine: nobody else may put files in front of this one."""
    if not hasattr(os, "getuid"):
        return
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise PermissionError(f"{folder} is not the user's own")
