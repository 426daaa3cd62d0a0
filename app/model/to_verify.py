"""What is still to be verified: in which order tasks stand, and the conflicts that nobody has taken up."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date

from app.model.annotation import Annotation, NoteKind, TaskStatus
from app.model.finding import Finding, FindingId, FindingKind


def urgency(status: TaskStatus, due: date | None) -> tuple[bool, date]:
    """Sorts tasks: the open ones before the settled ones, what is due first before the rest."""
    return status.settled, due or date.max


def open_conflicts(
    findings: Iterable[Finding], notes: Iterable[Annotation], judged: Container[FindingId]
) -> tuple[Finding, ...]:
    """The differences among `findings` that no note to verify is about, and that the reader has not judged.

    A note to verify stands for its conflict, open or settled; `judged` are those accepted or rejected.
    """
    asked = {finding for note in notes if note.kind is NoteKind.VERIFY for finding in note.findings}
    return tuple(
        finding
        for finding in findings
        if finding.kind is FindingKind.DIFFERENCE and finding.id not in asked and finding.id not in judged
    )
