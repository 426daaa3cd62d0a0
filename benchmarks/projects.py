"""How quick a large project is: opened, annotated, undone, each edit on the disk when its time ends.

python benchmarks/projects.py --notes 10000 --reports 200
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.annotate import anchor, codebook, commands, notes
from app.memory import bytes_held
from app.model.annotation import Annotation, Task
from app.model.project import Project
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span
from app.session import Session
from app.storage import ProjectFile

NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)
WORDS = ("ferry", "harbour", "crew", "twelve", "hurt", "said", "rocks", "Marenka", "pier", "Orlo", "storm")
REPEATS = 20
MEGABYTE = 1_000_000


def report(number: int, chance: random.Random) -> Report:
    """A report of some 800 words, with a page of 60 kB that it was read from."""
    paragraphs = [" ".join(chance.choices(WORDS, k=50)) + "." for _ in range(16)]
    text = "\n\n".join([f"Report {number}", *paragraphs])
    spans, at = [], 0
    for piece in text.split("\n\n"):
        spans.append(Span(at, at + len(piece)))
        at += len(piece) + 2
    original = text.encode() + chance.randbytes(20_000) + bytes(35_000)
    return Report(
        id=ReportId(f"sha256:{hashlib.sha256(original).hexdigest()}"),
        name=f"{number}.html",
        media_type="text/html",
        source=Source(outlet=f"Outlet {number}"),
        text=text,
        paragraphs=tuple(Paragraph(span, ParagraphKind.BODY) for span in spans),
        original=original,
    )


def note(of: Project, number: int, chance: random.Random) -> Annotation:
    """A note of some 30 words on one or two passages."""
    reports = chance.sample(of.reports, 1 + number % 2)
    starts = [chance.randrange(len(r.text) - 60) for r in reports]
    anchors = [anchor.make(r, Span(at, at + 50)) for r, at in zip(reports, starts, strict=True)]
    made = commands.new_note(anchors, author="Ida", now=NOON, body=" ".join(chance.choices(WORDS, k=30)))
    return replace(made, tags=tuple(chance.sample(WORDS, 2)), task=Task(contact="Harbour"))


def invented(reports: int, count: int, chance: random.Random) -> Project:
    made = Project(title="Large", reports=tuple(report(number, chance) for number in range(reports)))
    return replace(made, annotations=tuple(note(made, number, chance) for number in range(count)))


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def say(what: str, milliseconds: list[float]) -> None:
    print(f"{what:34} median {statistics.median(milliseconds):7.1f} ms   worst {max(milliseconds):7.1f} ms")


def edit(session: Session, chance: random.Random) -> None:
    """Time each kind of edit in the middle of all notes, and the way back."""
    chosen = chance.choices(session.project.annotations, k=REPEATS)
    new = [note(session.project, number, chance) for number in range(REPEATS)]
    apply = session.apply
    say("add a note", [timed(lambda n=n: apply("Add", partial(commands.add_note, note=n))) for n in new])
    say("undo it", [timed(session.undo) for _ in new])
    say("redo it", [timed(session.redo) for _ in new])
    typed = [partial(commands.edit_note, note=replace(n, body="Called back."), now=NOON) for n in chosen]
    say("edit a note", [timed(lambda e=e: apply("Edit", e)) for e in typed])
    tasks = [partial(notes.set_task, note_id=n.id, task=Task("Pier"), now=NOON) for n in chosen]
    say("set a task", [timed(lambda e=e: apply("Task", e)) for e in tasks])
    gone = [partial(commands.delete_note, note_id=n.id) for n in dict.fromkeys(chosen)]
    say("delete a note", [timed(lambda e=e: apply("Delete", e)) for e in gone])
    say("undo that", [timed(session.undo) for _ in gone])
    renamed = partial(codebook.rename_code, name="ferry", new="ship")
    say("rename a tag of every seventh note", [timed(lambda: apply("Rename", renamed))])
    say("undo that", [timed(session.undo)])


def measure(folder: Path, reports: int, count: int, seed: int) -> None:
    chance = random.Random(seed)
    path, project = folder / "large.synoptic", invented(reports, count, chance)
    say("save as", [timed(lambda: ProjectFile.create(path, project).close())])
    print(f"{reports} reports, {count} notes: {path.stat().st_size / MEGABYTE:.1f} MB")

    def opened() -> None:
        Session.open(path).close()

    say("open", [timed(opened) for _ in range(5)])
    session = Session.open(path)
    edit(session, chance)
    session.close()
    print(f"held in memory: {bytes_held(os.getpid()) / MEGABYTE:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=10_000)
    parser.add_argument("--reports", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), chosen.reports, chosen.notes, chosen.seed)


if __name__ == "__main__":
    main()
