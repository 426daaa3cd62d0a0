"""A report as it was read: one immutable news text with its source."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.model.reason import Reason
from app.model.span import ReportId, Span

SEPARATOR = "\n\n"  # between the paragraphs of a report's text


class ParagraphKind(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    CROSSHEAD = "crosshead"
    CAPTION = "caption"
    QUOTE = "quote"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `repeats` is the index of the paragraph whose words it says again, if any."""

    span: Span
    kind: ParagraphKind
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Excluded:
    """A block of the file that is not part of the report: kept, listed, never deleted.

    `before` is the index of the paragraph it stood before; None where it stood at the end, or nobody knows.
    """

    text: str
    reason: str
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who published it and when: proposals read from the file, None where the file does not say.

    Times carry a zone only where the file names one. `slug`, `urgency` (1 is the highest) and `embargo`
    are what agencies file with their copy.
    """

    outlet: str | None = None
    agency: str | None = None
    headline: str | None = None
    standfirst: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    language: str | None = None
    url: str | None = None
    credits: tuple[str, ...] = ()
    slug: str | None = None
    urgency: int | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One news text: paragraphs in order, disjoint, inside `text`; `id` is the SHA-256 of its file."""

    id: ReportId
    name: str
    media_type: str
    source: Source
    text: str
    paragraphs: tuple[Paragraph, ...]
    excluded: tuple[Excluded, ...] = ()
    notices: tuple[Reason, ...] = ()
    path: str | None = None
    original: bytes = field(default=b"", repr=False, compare=False)

    @property
    def title(self) -> str:
        """What to call it in a list: its headline, else its file's name."""
        return self.source.headline or self.name

    @property
    def label(self) -> str:
        """Who speaks: the outlet, else the agency, else the file's name."""
        return self.source.outlet or self.source.agency or self.name


def siglum(index: int) -> str:
    """The letter of the report at `index` in the project: A to Z, then AA, AB and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def sigla_order(letters: str) -> tuple[int, str]:
    """Sorts letters of reports in the order of their columns: A to Z, then AA."""
    return len(letters), letters
