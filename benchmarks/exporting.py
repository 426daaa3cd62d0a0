"""Seconds, megabytes of memory and of file of each export but the PDF, each in a process of its own.

python benchmarks/exporting.py                                      # 8 reports of 2,000 words, 100 notes
python benchmarks/exporting.py --reports 4 --words 400 --notes 10000
"""

from __future__ import annotations

import argparse
import multiprocessing
import pickle
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from storm_reports import write_reports

from app.annotate.anchor import make
from app.export import build_outline
from app.export.formats import FORMATS
from app.findings import wording
from app.importing import read_file
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind
from app.model.project import Project
from app.model.report import Report
from app.model.span import Span
from app.overview import wording as overview_wording
from app.pipeline import compare


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=8)
    parser.add_argument("--words", type=int, default=2000)
    parser.add_argument("--notes", type=int, default=100)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder) / "story"
        story.write_bytes(pickle.dumps(_story(Path(folder), given.reports, given.words, given.notes)))
        print("format      seconds   peak MB   file kB")
        for form in FORMATS:
            if form.name != "pdf":
                _in_a_process(form.name, story)


def _story(folder: Path, reports: int, words: int, notes: int) -> tuple[Project, object]:
    read = tuple(read_file(path) for path in write_reports(folder, count=reports, words=words))
    project = Project(reports=read, annotations=tuple(_note(n, read[n % reports]) for n in range(notes)))
    return project, compare(read)


def _note(number: int, report: Report) -> Annotation:
    """On three words and more, one note after the other down the report."""
    start = number * 37 % (len(report.text) - 40)
    when = datetime(2031, 2, 6, 9, 15, tzinfo=UTC)
    body = f"Ask for the source of line {number}; the others do not name it."
    anchors = (make(report, Span(start, start + 30)),)
    colour = list(NoteColour)[number % len(NoteColour)]
    return Annotation(AnnotationId(str(number)), anchors, body, NoteKind.NOTE, colour, "N. Okoro", when, when)


def _in_a_process(name: str, story: Path) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_measure, args=(name, story))
    process.start()
    process.join()


def _measure(name: str, story: Path) -> None:
    project, comparison = pickle.loads(story.read_bytes())
    outline = build_outline(
        project, comparison, title=wording.title, sentence=wording.sentence, drift=overview_wording.sentence
    )
    target = story.with_name(name)
    (form,) = (form for form in FORMATS if form.name == name)
    started = time.perf_counter()
    form.write(outline, target)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:10} {seconds:8.2f} {peak:9.0f} {target.stat().st_size / 1000:9.0f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
