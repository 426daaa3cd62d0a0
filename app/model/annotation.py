"""What the reader writes: notes on passages, anchored to survive a changed text (W3C Web Annotation)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.model.span import ReportId, Span

AnnotationId = NewType("AnnotationId", str)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage by position and words: exact quote, up to 32 code points on each side, the text's hash."""

    report: ReportId
    span: Span
    exact: str
    prefix: str
    suffix: str
    text_hash: str


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


@dataclass(frozen=True, slots=True)
class Annotation:
    """A reader's note on one or several passages; a highlight is a note whose body is empty."""

    id: AnnotationId
    anchors: tuple[Anchor, ...]
    body: str
    kind: NoteKind
    colour: NoteColour
    author: str
    created: datetime
    modified: datetime
    tags: tuple[str, ...] = ()
