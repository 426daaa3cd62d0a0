"""A program that edits a project until it is killed, and says after each edit that it is saved."""

import sys
from dataclasses import replace
from pathlib import Path

from invented_projects import note, project

from app.annotate import commands
from app.model.annotation import AnnotationId
from app.model.project import Project
from app.session import Session

BEGINNING = replace(project(), annotations=())


def edited(before: Project, number: int) -> Project:
    """The edit of that number: always the same, and now and then a large one."""
    written = replace(
        note(*before.reports, body=f"{number} " * (number * 37 % 4000)),
        id=AnnotationId(f"note {number}"),
    )
    after = commands.add_note(before, written)
    if number % 3 == 2:
        after = commands.delete_note(after, AnnotationId(f"note {number - 1}"))
    if number % 5 == 4:
        after = commands.move_report(after, after.reports[-1].id, 0)
    return after


def main(path: Path) -> None:
    session = Session.open(path)
    number = 0
    while True:
        session.apply("Edit", lambda before, number=number: edited(before, number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
