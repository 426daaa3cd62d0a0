"""Where an error arose, as text that may be shown to anybody: no message of an exception is in it.

A message may quote what was being read; files, lines and kinds of errors are the program's own.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from app import __version__

_ROOT = Path(__file__).resolve().parent.parent
_DEEPEST = 40  # calls of one trace; of an endless recursion the ends tell enough


def system() -> str:
    """The program's version and what it runs on, in one line."""
    return f"Synoptic {__version__}, Python {platform.python_version()}, {platform.platform()}"


def trace(error: BaseException) -> str:
    """The calls that led to `error` and to what it came from, the innermost last."""
    return "\n".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    link = ""
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{link}{type(current).__module__}.{type(current).__qualname__}".replace("builtins.", "")
        yield from _calls(current)
        current, link = current.__cause__ or current.__context__, "from "


def _calls(error: BaseException) -> Iterator[str]:
    frames = traceback.extract_tb(error.__traceback__)
    if len(frames) > _DEEPEST:
        frames = traceback.StackSummary.from_list([*frames[: _DEEPEST // 2], *frames[-_DEEPEST // 2 :]])
    for frame in frames:
        yield f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"


def _short(file: str) -> str:
    """The file without the folders above the program, which may name a person."""
    path = Path(file)
    for folder in (_ROOT, *map(Path, sys.path)):
        if folder.is_absolute() and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
