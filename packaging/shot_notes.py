"""The pictures of notes: a task, the list with filters, codebook, worksheet, a place to be confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from shot_words import written

_READER, _OTHER = "Ida Fenn", "Bo Lind"
_NOW = datetime(2026, 6, 9, 16, 20, tzinfo=UTC)
_CODES = (
    ("figures", "sky", "Numbers that differ between the reports"),
    ("sources", "peach", "Who is cited, and who is not named"),
    ("wording", "lilac", "Loaded or softened words"),
)


def write_notes(camera: Any) -> None:
    """Put the notes of two readers on the sample."""
    camera.parts.preferences.change(author=_READER)
    comparison = camera.parts.desk.session.comparison
    camera.parts.desk.session.apply("Add Notes", lambda project: _noted(project, comparison))


def notes(camera: Any) -> None:
    camera.open_sample()
    write_notes(camera)
    parts = camera.parts
    camera.do("panel_findings")
    parts.docking.set_open("notes", on=True)
    camera.wait(0.5)
    parts.panels.notes.step(1)
    camera.shot("notes-task")
    parts.reading.choose_note(None)
    _show_filtered(parts.panels.notes)
    camera.shot("notes-list")


def work(camera: Any) -> None:
    camera.open_sample()
    write_notes(camera)
    camera.do("panel_worksheet")
    camera.shot("worksheet")
    camera.do("codebook")
    camera.shot_dialog("codebook")


def versions(camera: Any) -> None:
    """The first report gets a new version with one sentence reworded."""
    from app.model.report import Paragraph, Report
    from app.model.span import ReportId, Span
    from ui.operations.versions import put

    camera.open_sample()
    write_notes(camera)
    old = camera.parts.desk.session.project.reports[0]
    note = next(n for n in camera.parts.desk.session.project.annotations if len(n.anchors[0].exact) > 40)
    words = note.anchors[0].exact.split()
    reworded = [*words[:-2], "later", *words[-2:]]
    text, spans = "", []
    for paragraph in old.paragraphs:
        told = paragraph.span.of(old.text).replace(" ".join(words), " ".join(reworded))
        spans.append(Paragraph(Span(len(text), len(text) + len(told)), paragraph.kind))
        text += f"{told}\n\n"
    new = Report(ReportId("update"), old.name, old.media_type, old.source, text, tuple(spans))
    put(camera.parts.desk, old.id, new, lambda: None)
    camera.until(lambda: camera.parts.desk.session.comparison)
    camera.do("panel_findings")
    camera.parts.docking.set_open("notes", on=True)
    camera.parts.reading.choose_note(note.id)
    camera.shot("notes-to-confirm")


def _show_filtered(panel: Any) -> None:
    from ui.models.note_filter import NoteFacet
    from ui.models.note_list import NoteGrouping

    panel.set_grouping(NoteGrouping.KIND)
    panel.set_filter(panel.filter.turned(NoteFacet.AUTHOR, _READER))


def _noted(project: Any, comparison: Any) -> Any:
    from app.annotate import codebook, commands
    from app.model.annotation import NoteColour, NoteKind, Task, TaskStatus
    from app.model.finding import FindingKind

    for name, colour, description in _CODES:
        project = codebook.add_code(
            project, written(name), colour=NoteColour(colour), description=written(description)
        )
    conflicts = [f for f in comparison.findings if f.kind is FindingKind.DIFFERENCE]
    task = Task(written("Fire service, duty desk 0555 0142"), "", TaskStatus.ASKED, date(2026, 6, 10))
    text = "**Who counted?** The two agencies name different sources.\n\n- ask for the log of Monday night"
    verify = {"kind": NoteKind.VERIFY, "colour": NoteColour.SKY, "task": task, "tags": (written("figures"),)}
    project = _on_finding(project, conflicts[0], written(text), **verify)
    later = Task(written("Harbour office"), written("Recording promised"), TaskStatus.OPEN, date(2026, 6, 12))
    asked = {"kind": NoteKind.VERIFY, "task": later, "tags": (written("sources"),)}
    project = _on_finding(project, conflicts[2], written("Whose word is this?"), **asked)
    report = project.reports[0]
    quotes = [p.span for p in report.paragraphs if 60 < len(p.span.of(report.text)) < 400][:3]
    kinds = (NoteKind.SOURCING, NoteKind.FRAMING, NoteKind.NOTE)
    colours = (NoteColour.MINT, NoteColour.LILAC, NoteColour.YELLOW)
    for span, kind, colour in zip(quotes, kinds, colours, strict=True):
        project = _on_words(project, report, span, kind, colour)
    return commands.rename_project(project, project.title)


def _on_finding(project: Any, finding: Any, body: str, **fields: Any) -> Any:
    from app.annotate import anchor, commands

    anchors = [anchor.make(project.report(p.report), p.span) for p in finding.passages]
    note = commands.new_note(anchors, author=_READER, now=_NOW, body=body)
    return commands.add_note(project, replace(note, findings=(finding.id,), **fields))


def _on_words(project: Any, report: Any, span: Any, kind: Any, colour: Any) -> Any:
    from app.annotate import anchor, commands
    from app.model.annotation import NoteKind

    body = "" if kind is NoteKind.NOTE else written("Told on its own word, and first.")
    author = _OTHER if kind is NoteKind.FRAMING else _READER
    made = commands.new_note(
        [anchor.make(report, span)], author=author, now=_NOW + timedelta(hours=1), body=body
    )
    return commands.add_note(project, replace(made, kind=kind, colour=colour, tags=(written("wording"),)))
