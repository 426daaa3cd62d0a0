"""What the reader writes: notes on passages, anchored to survive a changed text (W3C Web Annotation)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from app.model.finding import FindingId
from app.model.span import ReportId, Span

AnnotationId = NewType("AnnotationId", str)


class AnchorState(StrEnum):
    """How sure it is that a passage stands where its anchor says, after its report was replaced."""

    ANCHORED = "anchored"
    TO_CONFIRM = "to_confirm"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage by position and words: exact quote, up to 32 code points on each side, the text's hash.

    One whose words are gone is orphaned: it keeps the old quote, and `span` is its place in the old text.
    """

    report: ReportId
    span: Span
    exact: str
    prefix: str
    suffix: str
    text_hash: str
    state: AnchorState = AnchorState.ANCHORED


class NoteKind(StrEnum):
    NOTE = "note"
    VERIFY = "verify"
    CONFLICT = "conflict"
    FRAMING = "framing"
    SOURCING = "sourcing"


class NoteColour(StrEnum):
    YELLOW = "yellow"
    PEACH = "peach"
    MINT = "mint"
    SKY = "sky"
    LILAC = "lilac"
    STONE = "stone"


class TaskStatus(StrEnum):
    OPEN = "open"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    DROPPED = "dropped"

    @property
    def settled(self) -> bool:
        """Whether nothing is left to ask."""
        return self in (TaskStatus.CONFIRMED, TaskStatus.REFUTED, TaskStatus.DROPPED)


@dataclass(frozen=True, slots=True)
class Task:
    """What a note to verify asks for: whom to call, what was found, how far it is, until when."""

    contact: str = ""
    evidence: str = ""
    status: TaskStatus = TaskStatus.OPEN
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """An entry of the codebook: a tag, the colour it is shown in, and when to use it."""

    name: str
    colour: NoteColour | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A reader's note on one or several passages; a highlight is a note whose body is empty.

    `findings` are those it was written about; `task` is kept whatever the kind becomes.
    """

    id: AnnotationId
    anchors: tuple[Anchor, ...]
    body: str
    kind: NoteKind
    colour: NoteColour
    author: str
    created: datetime
    modified: datetime
    tags: tuple[str, ...] = ()
    task: Task | None = None
    findings: tuple[FindingId, ...] = ()
