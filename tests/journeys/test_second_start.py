"""Two processes: the second hands its files to the first and ends at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import second_start
from ui.bridge import Engine

Engine.warm_up = lambda self: None
Engine.compare = lambda self, job, project: job

def told(self, request, open_one=second_start.SecondStart.open):
    open_one(self, request)
    print("opened", [path.name for path in request.files], request.sample, len(self._windows.all), flush=True)
    if request.sample:
        QTimer.singleShot(0, QApplication.closeAllWindows)

second_start.SecondStart.open = told
from ui.main import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""
SECOND = "import sys\nfrom ui.main import main\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))\n"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    root = Path(__file__).resolve().parents[2]
    own = {"SYNOPTIC_DATA": str(tmp_path / "Ädä’s data"), "QT_QPA_PLATFORM": "offscreen"}
    return os.environ | own | {"PYTHONPATH": str(root)}


def start_again(home: dict[str, str], folder: Path, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-c", SECOND, *arguments],
        env=home,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_second_start_hands_over_and_the_first_opens_it(home: dict[str, str], tmp_path: Path) -> None:
    report = tmp_path / "Überfall.txt"
    report.write_text("Boats lost\n\nA storm sank two boats in the bay on Tuesday.\n", encoding="utf-8")
    first = subprocess.Popen([sys.executable, "-c", FIRST], env=home, stdout=subprocess.PIPE, text=True)
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "opened [] False 1\n"
        assert start_again(home, tmp_path, report.name) == (0, "", "")
        assert first.stdout.readline() == "opened ['Überfall.txt'] False 1\n"
        assert start_again(home, tmp_path, "--sample") == (0, "", "")
        assert first.stdout.readline() == "opened [] True 2\n"
        assert first.wait(timeout=30) == 0
    finally:
        first.kill()
        first.communicate()
    box = next((tmp_path / "Ädä’s data" / "run").iterdir())
    assert list(box.iterdir()) == []
