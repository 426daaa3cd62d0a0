"""The log file: what the program did and what went wrong in it, never a word of a report or a file's name.

Log calls give fixed words and numbers; of exceptions only their kind and place are kept.
"""

from __future__ import annotations

import faulthandler
import logging
from contextlib import suppress
from copy import copy
from logging.handlers import RotatingFileHandler

from app import paths
from app.trace import system, trace

FILE, CRASH_FILE = "synoptic.log", "crash.log"
LARGEST = 200_000  # bytes of one file; some thousand lines are more than anybody reads
KEPT = 3  # former files


def begin() -> bool:
    """Write the log from now on; tells whether there is a place for it."""
    logger = logging.getLogger()
    try:
        folder = paths.logs()
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="replace"
        )
    except OSError:
        logger.addHandler(logging.NullHandler())
        return False
    file.setFormatter(_Plain("%(asctime)s %(levelname)s %(name)s %(process)d: %(message)s"))
    file.addFilter(_of_the_program)
    logger.addHandler(file)
    logger.setLevel(logging.INFO)
    logging.getLogger(__name__).info("started: %s", system())
    return True


def keep_crashes() -> None:
    """Let the system's last word of a program that dies, which no code of ours hears, go to a file too."""
    with suppress(OSError):
        faulthandler.enable((paths.logs() / CRASH_FILE).open("a"))


def _of_the_program(record: logging.LogRecord) -> bool:
    """Libraries may log what they read."""
    return record.name.split(".")[0] in ("app", "ui")


class _Plain(logging.Formatter):
    """Writes the places of an exception, not its message."""

    def format(self, record: logging.LogRecord) -> str:
        own = copy(record)
        own.exc_text = None  # another formatter may have put the message there
        return super().format(own)

    def formatException(self, ei: tuple[object, ...]) -> str:  # noqa: N802
        error = ei[1]
        return trace(error) if isinstance(error, BaseException) else ""
