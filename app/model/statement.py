"""A claim that a report does not plainly assert itself, and how sure it is said to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Span


class Status(StrEnum):
    """How a claim stands, most telling first: a claim takes the first that fits."""

    EXPLICIT = "explicit"
    CONTESTED = "contested"
    ANONYMOUS = "anonymous"
    HEARSAY = "hearsay"
    HEDGED = "hedged"
    PROJECTION = "projection"
    ATTRIBUTED = "attributed"

    @property
    def unconfirmed(self) -> bool:
        return self not in (Status.PROJECTION, Status.ATTRIBUTED)


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim: the words it covers, what shows its status, and who says it.

    `source` are the words in the text that name who says it, `speaker` is whom they mean
    over the whole report. `rule` names the rule that decided. `about` is the claim in an earlier
    sentence that this one speaks of: the claim could not be verified.
    """

    span: Span
    status: Status
    sentence: int
    cues: tuple[Span, ...] = ()
    source: Span | None = None
    speaker: str | None = None
    rule: str = ""
    about: Span | None = None
