"""What the reader wants of an export: which parts, how they look, on what paper, in whose words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.annotation import AnnotationId
from app.model.finding import FindingId, MarkKind
from app.model.span import ReportId


class Layout(StrEnum):
    """Aligned columns; each report as it was written; what is still to be verified."""

    SYNOPSIS = "synopsis"
    REPORTS = "reports"
    WORKSHEET = "worksheet"


class Paper(StrEnum):
    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Ink(StrEnum):
    """In colour, or in greys that a copier keeps apart."""

    COLOUR = "colour"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Which reports, findings, notes and authors are shown (None: all), and how.

    `kinds` are the kinds of findings. Without `marks` no automatic mark is drawn, and findings are still
    listed. `blind` hides outlets wherever they are named. Without `paper` or `orientation` the layout
    takes what fits it. `language` is that of the words around the reports.
    """

    reports: frozenset[ReportId] | None = None
    kinds: frozenset[MarkKind] | None = None
    findings: frozenset[FindingId] | None = None
    notes: frozenset[AnnotationId] | None = None
    authors: frozenset[str] | None = None
    marks: bool = True
    blind: bool = False
    layout: Layout = Layout.SYNOPSIS
    paper: Paper | None = None
    orientation: Orientation | None = None
    ink: Ink = Ink.COLOUR
    language: str = "en"


EVERYTHING = ExportOptions()
