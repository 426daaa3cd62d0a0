"""What is still to be verified, and the codebook behind the tags of the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from app.export.outline.table_values import OutlineCode, Worksheet
from app.export.outline.values import OutlineFinding, OutlineNote
from app.model.annotation import Code, NoteKind
from app.model.finding import FindingId
from app.model.to_verify import urgency


def outline_worksheet(
    notes: Sequence[OutlineNote], findings: Sequence[OutlineFinding], conflicts: Container[FindingId]
) -> Worksheet:
    """The open tasks first, then the settled ones; `conflicts` are the findings that nobody has taken up."""
    tasks = sorted((urgency(note.task.status, note.task.due), note.number) for note in notes if note.task)
    return Worksheet(
        verify=tuple(number for _, number in tasks),
        conflicts=tuple(note.number for note in notes if note.kind is NoteKind.CONFLICT),
        findings=tuple(finding.number for finding in findings if finding.id in conflicts),
    )


def outline_codebook(codebook: Sequence[Code], notes: Sequence[OutlineNote]) -> Iterator[OutlineCode]:
    """All codes in their order, then the tags that have no entry."""
    carried = Counter(tag for note in notes for tag in note.tags)
    known = {code.name for code in codebook}
    for code in codebook:
        yield OutlineCode(code.name, code.colour, code.description, carried[code.name])
    for tag in sorted(set(carried) - known):
        yield OutlineCode(tag, None, "", carried[tag])
