"""Whatever the moment of a kill, the project opens and holds every edit that was confirmed before it."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import endless_edits
import pytest

KILLS = 500
SEED = 7
IN_MEMORY = Path("/dev/shm")
PATIENCE_SECONDS = 120


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is such a place: what a kill leaves is the same, and the disk is spared."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else tmp_path) as made:
        yield Path(made)


def test_a_kill_at_any_moment_loses_no_confirmed_edit(folder: Path) -> None:
    """One interpreter forks all the runs: to start five hundred would take minutes."""
    command = [sys.executable, endless_edits.__file__, str(folder), str(SEED), str(KILLS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["kills"] == KILLS
    assert said["confirmed"] > KILLS  # else the kills came before there was anything to lose
    assert said["journals"] > KILLS / 20  # kills in the middle of a write, taken back by the next opening
