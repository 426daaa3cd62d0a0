"""What came back in an exported file: highlights and comments as another program wrote them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.model.annotation import NoteColour


@dataclass(frozen=True, slots=True)
class ReturnedPlace:
    """The report and the paragraph (its index) that the page shows where something was marked."""

    sha256: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Returned:
    """One annotation: its name in the file, the words it covers, what was written.

    `words` are empty for a comment that covers none. `before` and `after` are what the page has around them.
    `answers` is the name of the annotation that it replies to. `page` counts from 1.
    """

    name: str
    page: int
    words: str
    comment: str
    author: str
    colour: NoteColour
    created: datetime | None = None
    modified: datetime | None = None
    place: ReturnedPlace | None = None
    before: str = ""
    after: str = ""
    answers: str = ""
