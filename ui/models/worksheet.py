"""What is still to be verified: notes that ask for something, and conflicts that nobody has settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.model.annotation import NoteKind, Task
from app.model.comparison import Comparison
from app.model.finding import Finding
from app.model.span import Passage
from app.model.to_verify import open_conflicts, urgency
from ui.models.finding_filter import Verdicts
from ui.models.finding_list import in_reading_order
from ui.models.finding_words import title
from ui.models.note_lines import NoteLine


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """A conflict that no note to verify is about: what each report says, by siglum."""

    finding: Finding
    title: str
    words: tuple[tuple[str, str], ...]
    first: Passage


Line = NoteLine | ConflictLine


def worksheet(
    lines: Sequence[NoteLine], comparison: Comparison | None, verdicts: Verdicts
) -> tuple[Line, ...]:
    """Open tasks by their due days, then conflicts that nobody asked about, then what is settled."""
    asked = sorted((line for line in lines if line.note.kind is NoteKind.VERIFY), key=_urgency)
    open_ones = [line for line in asked if not _is_settled(line)]
    settled = asked[len(open_ones) :]
    return (*open_ones, *_conflicts(asked, comparison, verdicts), *settled)


def open_count(lines: Sequence[Line]) -> int:
    return sum(isinstance(line, ConflictLine) or not _is_settled(line) for line in lines)


def _is_settled(line: NoteLine) -> bool:
    return line.note.task is not None and line.note.task.status.settled


def _urgency(line: NoteLine) -> tuple[tuple[bool, date], int]:
    task = line.note.task or Task()
    return urgency(task.status, task.due), line.number


def _conflicts(
    asked: Sequence[NoteLine], comparison: Comparison | None, verdicts: Verdicts
) -> Iterator[ConflictLine]:
    if comparison is None:
        return
    for finding in open_conflicts(in_reading_order(comparison), [line.note for line in asked], verdicts):
        words = comparison.told_words(finding.passages)
        yield ConflictLine(finding, title(finding), words, finding.passages[0])
