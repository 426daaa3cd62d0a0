"""Working notes of a story as Markdown: what is to be verified, the notes, where the reports differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.export.atomic import replace_file
from app.export.markdown.escaping import cell, inline, within
from app.export.markdown.prose import note_lines
from app.export.outline.values import Outline, OutlineFinding, OutlineNote, Place
from app.export.outline.words import words_in
from app.export.tables.findings import ledger_table
from app.jobs import Monitor
from app.model.annotation import NoteKind
from app.model.finding import LedgerState, MarkKind


def write_markdown(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the notes in UTF-8. Raises ExportFailed; an earlier file is then unchanged."""
    replace_file(path, markdown(outline).encode(), monitor=monitor)


def markdown(outline: Outline) -> str:
    """The whole text: CommonMark with the tables and tick boxes that most programs know."""
    return "\n".join(_lines(outline)) + "\n"


def _lines(outline: Outline) -> Iterator[str]:
    say = outline.words
    yield f"# {inline(outline.title)}"
    yield ""
    made = words_in(outline.language).moment(outline.made)
    yield f"{say['working_notes']}, {made}. {within(outline.subtitle)}. {outline.generator}"
    yield from _section(say["reports"], _reports(outline))
    verify = [note for number in outline.worksheet.verify for note in outline.notes if note.number == number]
    yield from _section(say["to_verify_section"], _tasks(verify, outline))
    others = [note for note in outline.notes if note.kind is not NoteKind.VERIFY]
    yield from _section(say["notes"], _notes(others, outline))
    yield from _section(say["where_they_differ"], _findings(outline, MarkKind.DIFFER))
    yield from _section(say["what_is_unconfirmed"], _findings(outline, MarkKind.UNCONFIRMED))
    yield from _section(say["figures"], _figures(outline))
    yield from _section(say["method"], (f"- {inline(line)}" for line in outline.method))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    if told:
        yield from ("", f"## {title}", "", *told)


def _reports(outline: Outline) -> Iterator[str]:
    for report in outline.reports:
        about = " · ".join(map(within, (report.label, *report.head)))
        yield f"- **{report.siglum}** {about}"
        yield from (f"  {inline(line)}" for line in (report.headline, report.source.url) if line)


def _tasks(notes: Iterable[OutlineNote], outline: Outline) -> Iterator[str]:
    """A tick box each; what is settled is ticked."""
    say = outline.words
    for note in notes:
        tick = "x" if note.task and note.task.status.settled else " "
        yield from _item(f"- [{tick}] **{note.number}.**", note)
        if note.task:
            asked = {say["call"]: note.task.contact, say["evidence"]: note.task.evidence}
            due = words_in(outline.language).day(note.task.due) if note.task.due else ""
            told = {say["status"]: note.task.word, **asked, say["due"]: due}
            yield from (f"  - {name}: {cell(value)}" for name, value in told.items() if value)
        yield f"  - {_about(note, outline)}"


def _notes(notes: Iterable[OutlineNote], outline: Outline) -> Iterator[str]:
    for note in notes:
        yield from _item(f"- **{note.number}. {note.word}**", note)
        yield f"  - {_about(note, outline)}"


def _item(sign: str, note: OutlineNote) -> Iterator[str]:
    """The note's own words, then those that it is about."""
    first, *rest = note_lines(note.body) or [""]
    yield f"{sign} {first}".rstrip()
    yield from (f"  {line}".rstrip() for line in rest)
    yield from (f"  - {_place(place)}" for place in note.places)


def _place(place: Place) -> str:
    where = f"{place.siglum}, {within(place.standing)}"
    return f"{where}: “{within(place.quote)}”" if place.quote else where


def _about(note: OutlineNote, outline: Outline) -> str:
    tags = "".join(f" \\#{within(tag)}" for tag in note.tags)
    return f"{inline(note.author)}, {words_in(outline.language).moment(note.created)}{tags}"


def _findings(outline: Outline, kind: MarkKind) -> Iterator[str]:
    for finding in outline.findings:
        if finding.kind is kind and not finding.is_rejected:
            yield from _finding(finding, outline)


def _finding(finding: OutlineFinding, outline: Outline) -> Iterator[str]:
    verdict = f", {finding.verdict}" if finding.verdict else ""
    row = f"{outline.words['row']} {finding.row}, {finding.origins}{verdict}"
    yield f"- {inline(finding.title)} ({row})"
    for passage in finding.passages:
        yield f"  - {passage.siglum}, {passage.where}: “{within(passage.words)}”"


def _figures(outline: Outline) -> Iterator[str]:
    """Only what the reports give otherwise or more roughly; the whole ledger is in the other exports."""
    table = ledger_table(outline)
    telling = [
        cells
        for row, cells in zip(outline.ledger, table.rows, strict=True)
        if row.state in {LedgerState.CONFLICT, LedgerState.COMPATIBLE}
    ]
    if telling:
        yield f"| {' | '.join(cell(column.head) for column in table.columns)} |"
        yield f"|{'---|' * len(table.columns)}"
        for cells in telling:
            yield f"| {' | '.join(cell(str(value or '')) for value in cells)} |"
