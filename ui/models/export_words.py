"""What can be chosen for exported pages, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.export.outline.options import Layout, Orientation, Paper
from app.export.outline.words import LANGUAGES
from app.model.project import Project
from app.model.report import Report, siglum
from app.model.span import ReportId
from ui.language import own_name
from ui.messages import tr
from ui.models.setting_choices import Choices

UNCHOSEN = ""  # left to the program, or everybody's


@dataclass(frozen=True, slots=True)
class Exportable:
    """What there is to choose from: each report with its name, and who wrote notes."""

    reports: tuple[tuple[ReportId, str], ...]
    authors: tuple[str, ...]

    @classmethod
    def of(cls, project: Project, shown: Sequence[Report]) -> Exportable:
        """`shown` are the project's reports as the window names them."""
        names = tuple((report.id, f"{siglum(place)}  {report.label}") for place, report in enumerate(shown))
        return cls(names, tuple(sorted(filter(None, project.authors), key=str.casefold)))


def layouts() -> Choices:
    return (
        (Layout.SYNOPSIS, tr("Side by side, in aligned rows")),
        (Layout.REPORTS, tr("Report by report, as written")),
        (Layout.WORKSHEET, tr("Worksheet: what is to be verified")),
    )


def papers() -> Choices:
    return (
        (UNCHOSEN, tr("A4 (usual)")),
        (Paper.A3, tr("A3")),
        (Paper.LETTER, tr("Letter")),
    )


def orientations() -> Choices:
    return (
        (UNCHOSEN, tr("As suits the layout")),
        (Orientation.PORTRAIT, tr("Portrait")),
        (Orientation.LANDSCAPE, tr("Landscape")),
    )


def page_languages() -> Choices:
    """Each by its own name."""
    return tuple((code, own_name(code)) for code in LANGUAGES)


def note_authors(authors: Sequence[str]) -> Choices:
    return ((UNCHOSEN, tr("Everybody’s")), *((author, author) for author in authors))
