"""Whatever the moment of a kill, the project opens and holds every edit that was confirmed before it."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import endless_edits
import pytest

from app.model.project import Project
from app.storage import ProjectFile

KILLS = 20
LONGEST_LIFE = 0.15  # seconds; some sixty edits


def confirmed_until_killed(path: Path, seconds: float) -> int:
    """Let a process edit the project at `path` for so long, kill it, and return its last confirmed edit."""
    command = [sys.executable, endless_edits.__file__, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().splitlines(keepends=True)
    return max((int(line) for line in rest if line.endswith("\n")), default=0)


def after_edits(last: int) -> Project:
    state = endless_edits.BEGINNING
    for number in range(last + 1):
        state = endless_edits.edited(state, number)
    return state


def integrity(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_at_a_random_moment_loses_no_confirmed_edit(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "killed.synoptic"
    ProjectFile.create(path, endless_edits.BEGINNING).close()
    confirmed = confirmed_until_killed(path, random.Random(seed).uniform(0, LONGEST_LIFE))
    with closing(ProjectFile.open(path)) as file:
        assert file.obstacle is None
        assert file.project in (after_edits(confirmed), after_edits(confirmed + 1))
    assert integrity(path) == "ok"
