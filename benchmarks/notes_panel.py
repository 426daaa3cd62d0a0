"""How long 10,000 notes take in the panel: opened, searched, typed in, scrolled to the end.

Usage: python benchmarks/notes_panel.py [NOTES]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
_PARAGRAPHS = 200
_WORDS = "The lamp of pier {n} went out at {n} minutes past four, the harbour office said. "


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    home = tempfile.mkdtemp()
    for kind in ("CONFIG", "DATA", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = home
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    _measure(count)
    del application
    return 0


def _measure(count: int) -> None:
    from PySide6.QtTest import QTest

    from app.model.annotation import NoteKind
    from app.model.project import Project
    from ui.models.note_filter import NoteFilter
    from ui.models.note_lines import NoteLines
    from ui.models.tag_book import tag_book
    from ui.panels.notes_panel import NotesPanel

    report = _report()
    project = Project(reports=(report,), annotations=_notes(report, count))
    panel, maker = NotesPanel(), NoteLines()
    panel.body.resize(300, 900)
    panel.resize(300, 900)
    panel.show()
    lines = _timed("lines of all notes", lambda: maker.of(project, None))
    book = tag_book(project)
    _timed("panel filled", lambda: panel.show_notes(lines, book, project.reports))
    QTest.qWait(50)
    print(f"{len(panel.roll.shown())} entries made")
    first = project.annotations[0]
    panel.choose(first.id)

    def typed() -> None:
        edited = replace(first, body="More words", kind=NoteKind.VERIFY)
        changed = replace(project, annotations=(edited, *project.annotations[1:]))
        panel.show_notes(maker.of(changed, None), tag_book(changed), changed.reports)

    _timed("one note edited", typed)
    _timed("searched", lambda: panel.set_filter(NoteFilter(words="pier 77")))
    _timed("search ended", lambda: panel.set_filter(NoteFilter()))
    last = project.annotations[-1].id
    _timed("scrolled to the last", lambda: panel.choose(last))


def _report() -> Any:
    from app.model.report import Paragraph, ParagraphKind, Report, Source
    from app.model.span import ReportId, Span

    text, parts = "", []
    for n in range(_PARAGRAPHS):
        words = _WORDS.format(n=n) * 3
        parts.append(Paragraph(Span(len(text), len(text) + len(words)), ParagraphKind.BODY))
        text += words + "\n\n"
    return Report(ReportId("lamp"), "lamp.txt", "text/plain", Source(), text, tuple(parts))


def _notes(report: Any, count: int) -> tuple[Any, ...]:
    from app.annotate import anchor, commands
    from app.model.span import Span

    now = datetime.now(UTC)
    made = []
    for n in range(count):
        start = n * 37 % (len(report.text) - 60)
        place = anchor.make(report, Span(start, start + 40))
        note = commands.new_note((place,), author="Ida Fenn", now=now, body=f"Ask about {n}.")
        made.append(replace(note, tags=(f"tag {n % 40}",)))
    return tuple(made)


def _timed(what: str, act: Callable[[], Any]) -> Any:
    start = time.perf_counter()
    result = act()
    print(f"{what}: {(time.perf_counter() - start) * 1000:.0f} ms")
    return result


if __name__ == "__main__":
    sys.exit(main())
