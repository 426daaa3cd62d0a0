"""A run of edits that is killed again and again: each kill goes on where the one before it ended.

python endless_edits.py FOLDER SEED KILLS   prints a line of JSON: kills, confirmed edits, journals left
"""

import json
import os
import random
import signal
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from invented_projects import NOON, note, project

from app.annotate import commands
from app.annotate.history import History
from app.model.annotation import AnnotationId, Code, Task
from app.model.project import Project
from app.session import Edit, Session
from app.storage import ProjectFile

BEGINNING = replace(project(), annotations=())
MOST_EDITS = 4  # that are waited for before a kill
LONGEST_WAIT = 1.5  # of the time that an edit takes, so that kills fall in each part of the next one
NOTES_KEPT = 4  # older ones are deleted again, so that the project stays as small as it is


def edit(number: int) -> Edit | None:
    """The edit of that number, always the same, now and then a large one; None is an undo."""
    key = AnnotationId(f"note {number}")
    match number % 7:
        case 2:
            return partial(commands.delete_note, note_id=AnnotationId(f"note {number - NOTES_KEPT}"))
        case 3:
            return None
        case 4:
            return lambda before: commands.move_report(before, before.reports[-1].id, 0)
        case 5:
            return lambda before: replace(before, codebook=(Code(f"code {number}"), *before.codebook[:3]))
        case 6:
            return lambda before: replace(before, annotations=before.annotations[-NOTES_KEPT:])
    return lambda before: commands.add_note(before, _written(before, key, number))


def _written(before: Project, key: AnnotationId, number: int) -> object:
    made = note(*before.reports, body=f"{number} " * (number * 37 % 900))
    return replace(made, id=key, tags=("tag",) * (number % 3), task=Task(f"Call {number}"), modified=NOON)


def after_edits(start: Project, first: int, count: int) -> Project:
    """What the run holds after `count` edits from number `first` on, reckoned without any file."""
    history = History(start)
    for number in range(first, first + count):
        made = edit(number)
        history.do("Edit", made(history.project)) if made else history.undo()
    return history.project


def run(path: Path, first: int, confirm: int) -> None:
    """Edit until killed; a byte goes to `confirm` when an edit is made and said to be saved."""
    session = Session.open(path)
    os.write(confirm, b"o")
    number = first
    while True:
        made = edit(number)
        session.apply("Edit", made) if made else session.undo()
        os.write(confirm, b".")
        number += 1


def killed_run(path: Path, first: int, chance: random.Random) -> int:
    """Let a process edit, kill it at some moment, and return how many edits it confirmed."""
    reading, confirm = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            run(path, first, confirm)
        finally:
            os._exit(1)
    os.close(confirm)
    assert os.read(reading, 1) == b"o"
    start, waited_for = time.perf_counter(), chance.randrange(1, MOST_EDITS)
    for _ in range(waited_for):
        os.read(reading, 1)
    time.sleep(chance.uniform(0, LONGEST_WAIT) * (time.perf_counter() - start) / waited_for)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the run of edits ended by itself"
    with os.fdopen(reading, "rb") as confirmed:
        return waited_for + len(confirmed.read())


def integrity(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]


def main(folder: Path, seed: int, kills: int) -> None:
    path, chance, said = folder / "killed.synoptic", random.Random(seed), Counter()
    state, number = BEGINNING, 0
    ProjectFile.create(path, state).close()
    for _ in range(kills):
        count = killed_run(path, number, chance)
        said["journals"] += path.with_name(f"{path.name}-journal").exists()
        with closing(ProjectFile.open(path)) as file:
            assert file.obstacle is None, file.obstacle
            surely, perhaps = (after_edits(state, number, count + more) for more in (0, 1))
            assert file.project in (surely, perhaps), f"lost after edit {number + count}"
            unconfirmed = file.project != surely
            state = file.project
        assert integrity(path) == "ok"
        number += count + unconfirmed
        said += Counter(kills=1, confirmed=count, unconfirmed=unconfirmed)
    sys.stdout.write(f"{json.dumps(said)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
