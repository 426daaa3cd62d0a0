"""What is still to be verified, and the codebook behind the tags of the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.export.outline.table_values import OutlineCode, Worksheet
from app.export.outline.values import OutlineFinding, OutlineNote
from app.model.annotation import Code, NoteKind
from app.model.finding import MarkKind


def outline_worksheet(
    notes: Sequence[OutlineNote], findings: Sequence[OutlineFinding], rejected: str
) -> Worksheet:
    """The open tasks first, then the settled ones; `rejected` is the reader's verdict in words."""
    tasks = sorted((note for note in notes if note.task), key=_urgency)
    settled = {number for note in tasks if _is_settled(note) for number in note.findings}
    return Worksheet(
        verify=tuple(note.number for note in tasks),
        conflicts=tuple(note.number for note in notes if note.kind is NoteKind.CONFLICT),
        findings=tuple(
            finding.number
            for finding in findings
            if finding.kind is MarkKind.DIFFER
            and finding.verdict != rejected
            and finding.number not in settled
        ),
    )


def outline_codebook(codebook: Sequence[Code], notes: Sequence[OutlineNote]) -> Iterator[OutlineCode]:
    """All codes in their order, then the tags that have no entry."""
    carried = Counter(tag for note in notes for tag in note.tags)
    known = {code.name for code in codebook}
    for code in codebook:
        yield OutlineCode(code.name, code.colour, code.description, carried[code.name])
    for tag in sorted(set(carried) - known):
        yield OutlineCode(tag, None, "", carried[tag])


def _is_settled(note: OutlineNote) -> bool:
    return note.task is not None and note.task.status.settled


def _urgency(note: OutlineNote) -> tuple[bool, str, int]:
    """Open before settled, what is due first before the rest, then as numbered."""
    due = note.task.due.isoformat() if note.task and note.task.due else "9999"
    return _is_settled(note), due, note.number
