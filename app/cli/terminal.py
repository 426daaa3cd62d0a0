"""Progress and results on a terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sized
from datetime import datetime, time

from app import notices
from app.annotate.taking_back import TakenBack
from app.cli.overview_lines import overview_lines
from app.export.outline.rows import row_labels
from app.export.outline.words import ENGLISH, words_in
from app.findings import wording
from app.jobs import Progress
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingKind
from app.model.one_line import shortened
from app.model.report import Report, siglum

STAGES = {
    "read": "Reading",
    "parts": "Reading",
    "analyse": "Analysing",
    "meaning": "Finding out what sentences mean",
    "align": "Aligning",
    "links": "Linking",
    "differences": "Comparing",
    "findings": "Comparing",
    "outline": "Writing",
    "tables": "Writing tables",
    "rows": "Writing rows",
    "pages": "Setting pages",
    "notes": "Placing notes",
    "file": "Writing",
}
SHORT, LONG = 70, 100  # letters of a note, and of a passage, on one line
GLYPHS = {
    FindingKind.AGREEMENT: "=",
    FindingKind.DIFFERENCE: "≠",
    FindingKind.UNCONFIRMED: "?",
    FindingKind.ONLY_HERE: "∅",
}


class TerminalMonitor:
    """One line on standard error that is written over; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def report(self, progress: Progress) -> None:
        if self._shown:
            stage = STAGES.get(progress.stage, progress.stage)
            width = shutil.get_terminal_size().columns - 1
            line = f"{stage} {progress.done} of {progress.total}"
            print(f"\r{line[:width]:<{width}}", end="", file=sys.stderr, flush=True)

    def check(self) -> None:
        """Ctrl+C ends a command line: nothing else cancels it."""

    def done(self) -> None:
        if self._shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def print_reports(reports: tuple[Report, ...]) -> None:
    for index, report in enumerate(reports):
        print(f"{siglum(index)}  {report.title}")
        print(f"   {_source_line(report)}")
        for notice in report.notices:
            print(f"   {notices.sentence(notice)}")
        for block in report.excluded:
            print(f"   left out ({notices.left_out(block.reason)}): {block.text[:70]!r}")


def print_comparison(comparison: Comparison) -> None:
    print_reports(comparison.reports)
    origins = _counted(comparison.alignment.origins, "origin")
    print(f"\n{_counted(comparison.reports, 'report')}, {origins}")
    labels = row_labels(comparison, words_in(ENGLISH))
    for finding in comparison.findings:
        print("\n".join(_finding_lines(finding, comparison, labels[finding.row])))
    for line in overview_lines(comparison):
        print(line)


def print_taken_back(taken: TakenBack) -> None:
    """How many notes came back, which, and what could not be placed."""
    notes = {note.id: note for note in taken.project.annotations}
    print(f"{len(taken.added)} added, {len(taken.changed)} changed, {len(taken.unplaced)} not placed")
    for sign, ids in (("+", taken.added), ("~", taken.changed)):
        for name in ids:
            note = notes[name]
            words = " … ".join(anchor.exact for anchor in note.anchors)
            print(f"  {sign} {shortened(words, SHORT)}: {shortened(note.body, SHORT)}".rstrip(": "))
    for one in taken.unplaced:
        who, told = one.author or "nobody named", shortened(one.words or one.comment, SHORT)
        print(f"  ? page {one.page}, {who}: {told}")


def _source_line(report: Report) -> str:
    source = report.source
    when = _when(source.published) if source.published else "no date"
    size = f"{_counted(report.paragraphs, 'paragraph')}, {_counted(report.excluded, 'block')} left out"
    return ", ".join(filter(None, (report.label, when, source.language, size)))


def _when(published: datetime) -> str:
    """Midnight is a day without an hour, as in the window."""
    if published.time() == time.min:
        return published.date().isoformat()
    return published.isoformat(" ", "minutes")


def _counted(things: Sized, word: str) -> str:
    return f"{len(things)} {word}" if len(things) == 1 else f"{len(things)} {word}s"


def _finding_lines(finding: Finding, comparison: Comparison, row: str) -> Iterator[str]:
    """The row is called as in the window and on exported pages."""
    yield f"{GLYPHS[finding.kind]} {f'row {row}' if row.isdigit() else row}  {wording.title(finding)}"
    for letter, words in comparison.told_words(finding.passages):
        yield f"     {letter}: {shortened(words, LONG)}"
