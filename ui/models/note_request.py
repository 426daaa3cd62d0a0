"""What a reader asks of one note in the list, the worksheet or the text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.annotation import AnnotationId


class NoteAct(StrEnum):
    """With each stands what `value` of the request is."""

    CHOOSE = "choose"
    WRITE = "write"  # str: the text of the note
    KIND = "kind"  # NoteKind
    COLOUR = "colour"  # NoteColour
    DELETE = "delete"
    TASK = "task"  # Task
    STATUS = "status"  # TaskStatus
    TAG = "tag"  # str
    UNTAG = "untag"  # str
    GO = "go"  # int: the passage
    TAKE_OUT = "take_out"  # int: the passage
    CONFIRM = "confirm"  # int: the passage
    REFUSE = "refuse"  # int: the passage
    PLACE = "place"  # int: the passage
    FINDING = "finding"  # FindingId
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class NoteRequest:
    """One wish for one note."""

    note: AnnotationId
    act: NoteAct
    value: object = None
