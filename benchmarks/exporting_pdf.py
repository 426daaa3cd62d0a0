"""How long the annotated PDF takes and how large it gets, in a worker of its own as the window runs it.

Run: python benchmarks/exporting_pdf.py [--notes 100] [--reports 8] [--words 2000]
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from app.annotate import anchor
from app.model.alignment import Alignment, Cell, Row
from app.model.analysis import Analysis
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId, FindingKind, Mark, MarkKind, Side
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import SEPARATOR, Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span

PARAGRAPH = 50  # words
MARKED = 60  # findings for each report
VOCABULARY = [
    "the",
    "ferry",
    "harbour",
    "office",
    "wall",
    "storm",
    "workers",
    "said",
    "officials",
    "Monday",
    "road",
    "closed",
    "water",
    "school",
    "two",
    "three",
    "inquiry",
    "station",
    "smoke",
    "bridge",
    "council",
    "night",
    "report",
    "residents",
    "doctor",
    "police",
    "train",
    "found",
    "after",
    "before",
    "with",
]
WHEN = datetime(2031, 2, 6, 9, 15, tzinfo=UTC)
MOST_SECONDS, MOST_MB = 2.0, 400


@dataclass(frozen=True)
class Size:
    reports: int
    words: int
    notes: int


def main() -> None:
    """Print one line for each layout: seconds, processor time, peak memory, size of the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=8)
    parser.add_argument("--words", type=int, default=2000)
    parser.add_argument("--notes", type=int, default=100)
    parser.add_argument("--layout", help="used by the workers that this program starts")
    options = parser.parse_args()
    size = Size(options.reports, options.words, options.notes)
    if options.layout:
        work(size, options.layout)
        return
    print(f"{size.reports} reports of {size.words} words, {size.notes} notes")
    for layout in ("synopsis", "reports", "worksheet"):
        start = time.perf_counter()
        told = subprocess.run(
            [sys.executable, __file__, "--layout", layout, *map(str, _arguments(size))],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        print(f"{layout:10} {told.strip()}, whole process {time.perf_counter() - start:.2f} s")
    print(f"aims: {MOST_SECONDS} s, {MOST_MB} MB in the worker")


def work(size: Size, layout: str) -> None:
    from app.export import build_outline, write_pdf
    from app.export.outline.options import ExportOptions, Layout
    from app.findings import wording
    from app.overview import wording as overview_wording

    project, comparison = invented(size)
    with tempfile.TemporaryDirectory() as folder:
        path, start = Path(folder) / "a.pdf", time.perf_counter()
        outline = build_outline(
            project, comparison,
            title=wording.title, sentence=wording.sentence, drift=overview_wording.sentence,
            options=ExportOptions(layout=Layout(layout)),
        )  # fmt: skip
        write_pdf(outline, path)
        seconds, kilobytes = time.perf_counter() - start, path.stat().st_size // 1024
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024
    print(f"export {seconds:.2f} s, cpu of the process {cpu:.2f} s, {megabytes} MB, file {kilobytes} KB")


def invented(size: Size) -> tuple[Project, Comparison]:
    random = Random(8)
    reports = tuple(_report(random, index, size.words) for index in range(size.reports))
    length = max(len(report.paragraphs) for report in reports)
    rows = tuple(Row(tuple(Cell((i,)) for _ in reports)) for i in range(length))
    findings = tuple(_finding(random, report, i) for report in reports for i in range(MARKED))
    marks = tuple(
        Mark(place.report, place.span, MarkKind.UNCONFIRMED, found.id)
        for found in findings
        for place in found.passages
    )
    comparison = Comparison(
        reports=reports,
        analyses=tuple(Analysis(report.id, "en", ()) for report in reports),
        alignment=Alignment(rows=rows),
        findings=findings,
        marks=marks,
    )
    notes = tuple(_note(random, random.choice(reports), i) for i in range(size.notes))
    return Project(title="Invented", reports=reports, annotations=notes), comparison


def _report(random: Random, index: int, words: int) -> Report:
    texts = [f"Headline number {index}"]
    texts += [
        " ".join(random.choice(VOCABULARY) for _ in range(PARAGRAPH)) for _ in range(words // PARAGRAPH)
    ]
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + len(SEPARATOR)
    kinds = [ParagraphKind.HEADLINE, *[ParagraphKind.BODY] * (len(texts) - 1)]
    return Report(
        id=ReportId(f"sha256:{index:064x}"),
        name=f"{index}.html",
        media_type="text/html",
        source=Source(outlet=f"Outlet {index}", language="en"),
        text=SEPARATOR.join(texts),
        paragraphs=tuple(Paragraph(span, kind) for span, kind in zip(spans, kinds, strict=True)),
    )


def _span(random: Random, report: Report) -> Span:
    paragraph = random.choice(report.paragraphs[1:]).span
    words = paragraph.of(report.text).split(" ")
    first = random.randrange(len(words) - 7)
    start = paragraph.start + sum(len(word) + 1 for word in words[:first])
    return Span(start, start + len(" ".join(words[first : first + random.randint(2, 7)])))


def _finding(random: Random, report: Report, index: int) -> Finding:
    place = Passage(report.id, _span(random, report))
    return Finding(
        id=FindingId(f"{report.id}-{index}"), kind=FindingKind.UNCONFIRMED, row=1, passages=(place,),
        sides=(Side("", (place,)),), reason=Reason.of("hedged", cue="could"), confidence=0.8,
    )  # fmt: skip


def _note(random: Random, report: Report, index: int) -> Annotation:
    return Annotation(
        AnnotationId(f"n{index}"), (anchor.make(report, _span(random, report)),), f"Who says so? {index}.",
        random.choice(tuple(NoteKind)), random.choice(tuple(NoteColour)), "N. Okoro", WHEN, WHEN,
    )  # fmt: skip


def _arguments(size: Size) -> tuple[object, ...]:
    return "--reports", size.reports, "--words", size.words, "--notes", size.notes


if __name__ == "__main__":
    main()
