"""Notes as they come from a file: what they say, and how they name the reports they speak of."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.annotation import Anchor, Annotation, Code
from app.model.reason import Reason
from app.model.report import Report
from app.model.span import ReportId

MAX_NOTES = 50_000  # of one file; a project of ten thousand is large
MAX_TARGETS = 500  # passages of one note
MAX_TEXT = 1_000_000  # code points of a note, a quote or a name

NAMELESS = "a report without a name"
# What of a file could not be read, by its code; the window translates these.
SKIPPED: dict[str, str] = {
    "note_without_passage": "A note without a passage was left out: “{words}”",
    "source_without_text": "“{name}” was left out: its text is not in the file.",
    "read_in_part": "Not all of the file could be read: {why}.",
}

NOWHERE = ReportId("")  # of an anchor whose report is still to be found


@dataclass(frozen=True, slots=True)
class Named:
    """How a file names a report: by the hash of its bytes, that of its text, its address, its headline."""

    id: str = ""
    text_hash: str = ""
    url: str = ""
    headline: str = ""

    @classmethod
    def of(cls, report: Report, text_hash: str) -> Named:
        return cls(report.id, text_hash, report.source.url or "", report.title)

    def __str__(self) -> str:
        """What to call it where it is missed."""
        return self.headline or self.url or self.id or NAMELESS


@dataclass(frozen=True, slots=True)
class Target:
    """One passage of a note; without `anchor` it is the whole report.

    `text` is the report's text as the file has it, empty where it does not say.
    """

    report: Named
    anchor: Anchor | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A note whose passages are still to be found: `note` has no anchors, `targets` become them."""

    note: Annotation
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """All notes of a file with its codebook; `skipped` says what of it could not be read."""

    name: str
    notes: tuple[Incoming, ...]
    codebook: tuple[Code, ...] = ()
    skipped: tuple[Reason, ...] = ()


def skipped_sentence(skipped: Reason) -> str:
    """In English; the window puts the template of the code into its own language."""
    return SKIPPED[skipped.code].format(**dict(skipped.params))
