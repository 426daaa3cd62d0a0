"""The program's entry: hands a command to the command line, else opens the window."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.handover import Letterbox, Request

COMMANDS = frozenset({"read", "analyse", "compare", "export", "take-back", "notes"})
SAMPLE = "--sample"
NO_DISPLAY = 3
_NO_DISPLAY_WORDS = (
    "synoptic: There is no display to open a window on. "
    "On the command line use: synoptic compare FILE FILE --pdf OUT.pdf"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code.

    Qt is imported only for the window, so that the command line answers at once and runs without it.
    """
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if _is_for_the_command_line(arguments):
        from app.cli import main as run

        return run(arguments)
    if not _has_display():
        print(_NO_DISPLAY_WORDS, file=sys.stderr)  # noqa: T201 - there is nowhere else to say it
        return NO_DISPLAY
    return _open_window(arguments)


def _is_for_the_command_line(arguments: list[str]) -> bool:
    first = arguments[0] if arguments else ""
    return first in COMMANDS or (first.startswith("-") and first != SAMPLE)


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(arguments: list[str]) -> int:
    from app import log
    from app.handover import Request
    from app.process import forbid_network

    forbid_network()
    files = tuple(Path(argument) for argument in arguments if argument != SAMPLE)
    request = Request(files, SAMPLE in arguments)
    box = _letterbox()
    if box is not None and not box.take():
        box.hand_over(request)
        return 0
    log.begin()
    log.keep_crashes()
    try:
        return _run(request, box)
    finally:
        if box is not None:
            box.leave()


def _letterbox() -> Letterbox | None:
    """Where starts of the program meet; without a safe place for it each start is on its own."""
    from app.handover import Letterbox

    try:
        return Letterbox.of_this_screen()
    except OSError:
        return None


def _run(request: Request, box: Letterbox | None) -> int:
    from PySide6.QtWidgets import QApplication

    from app import settings
    from app.publisher import publisher
    from ui.gc_guard import collect_on_gui_thread
    from ui.language import speak
    from ui.second_start import SecondStart
    from ui.theme.icons import program_icon
    from ui.windows import Windows

    app = QApplication([sys.argv[0]])
    app.setApplicationName("synoptic")
    app.setApplicationDisplayName("Synoptic")
    app.setDesktopFileName(publisher().id)
    app.setWindowIcon(program_icon())
    collect_on_gui_thread(app)
    speak(app, settings.load().language)
    windows = Windows(app)
    windows.watch_mishaps()
    starts = SecondStart(box, windows, app)
    starts.open(request)
    starts.look()
    code = app.exec()
    while starts.look():  # somebody asked while the last window was closing
        code = app.exec()
    return code


if __name__ == "__main__":
    sys.exit(main())
