"""How the program starts: as a command, as a window, or with one clear sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui import main as program

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a few lines in an interpreter of their own."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_commands_and_options_go_to_the_command_line_without_qt() -> None:
    done = run(
        "import sys\n"
        "from ui.main import main\n"
        "try: main(['--version'])\n"
        "finally: assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("synoptic ")


def test_without_a_display_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert program.main(["a.html"]) == program.NO_DISPLAY
    said = capsys.readouterr().err
    assert "no display" in said
    assert said.count("\n") == 1


def test_the_sample_opens_in_a_window(tmp_path: Path) -> None:
    """Every start does all that a user's start does, down to the clean end of its children."""
    folders = {"SYNOPTIC_DATA": str(tmp_path)}
    done = run(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui import main_window\n"
        "def close_when_read(window):\n"
        "    reports = window.parts.desk.session.project.reports\n"
        "    if reports and window.isVisible():\n"
        "        print(len(reports), 'reports')\n"
        "        window.close()\n"
        "original = main_window.MainWindow.show\n"
        "def show(window):\n"
        "    original(window)\n"
        "    timer = QTimer(window, interval=20)\n"
        "    timer.timeout.connect(lambda: close_when_read(window))\n"
        "    timer.start()\n"
        "main_window.MainWindow.show = show\n"
        "from ui.main import main\n"
        "if __name__ == '__main__': sys.exit(main(['--sample']))\n",
        QT_QPA_PLATFORM="offscreen",
        **folders,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "4 reports\n"
    assert "Traceback" not in done.stderr


def test_the_window_starts_without_the_language_engine() -> None:
    """It works in child processes; loaded here it would double the time until the window shows."""
    done = run(
        "import sys\n"
        "import ui.main_window\n"
        "from app.importing import load\n"
        "heavy = ('app.language', 'app.align', 'app.importing.reading', 'app.export', 'app.pipeline',\n"
        "         'numpy', 'spacy', 'lxml', 'bs4', 'typst')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    assert done.stdout == "[]\n", done.stderr


def test_it_can_be_started_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "synoptic_reader", "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stdout[:9]) == (0, "synoptic ")
