"""The formats of the export dialog: what each is for, which options it heeds, what it cannot hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.messages import tr


class Aspect(StrEnum):
    """An option, or a few that go together."""

    LAYOUT = "layout"
    PAPER = "paper"
    INK = "ink"
    REPORTS = "reports"
    FINDINGS = "findings"
    MARKS = "marks"
    NOTES = "notes"
    AUTHORS = "authors"
    BLIND = "blind"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """`name` as on the command line, `title` and `use` in words, `lacks` what such a file cannot hold."""

    name: str
    suffix: str
    title: str
    use: str
    heeds: frozenset[Aspect]
    lacks: str = ""


_LISTS = frozenset(
    {Aspect.REPORTS, Aspect.FINDINGS, Aspect.NOTES, Aspect.AUTHORS, Aspect.BLIND, Aspect.LANGUAGE}
)
_TEXTS = _LISTS | {Aspect.MARKS}
_CITED = frozenset({Aspect.REPORTS, Aspect.BLIND})
_NOTHING: frozenset[Aspect] = frozenset()


def pages() -> ExportFormat:
    """What is printed: options that hold from one time to the next."""
    heeds = (*_TEXTS, Aspect.LAYOUT, Aspect.PAPER, Aspect.INK)
    fleeting = {Aspect.REPORTS, Aspect.AUTHORS, Aspect.BLIND}
    use = tr("Outlets are hidden on paper while they are hidden in the window.")
    return ExportFormat("pdf", ".pdf", tr("Printed pages"), use, frozenset(heeds) - fleeting)


def export_formats() -> tuple[ExportFormat, ...]:
    """In the order in which they are offered."""
    return (*_documents(), *_tables(), *_citations(), *_data())


def format_called(name: str) -> ExportFormat:
    """The format of that name, else the first."""
    offered = export_formats()
    return next((form for form in offered if form.name == name), offered[0])


def _documents() -> tuple[ExportFormat, ...]:
    on_paper = _TEXTS | {Aspect.LAYOUT, Aspect.PAPER, Aspect.INK}
    return (
        ExportFormat(
            "pdf",
            ".pdf",
            tr("Annotated PDF"),
            tr("To print, hand on, and mark in other programs; what is marked there can be taken back."),
            on_paper,
        ),
        ExportFormat(
            "docx",
            ".docx",
            tr("Word document"),
            tr("To edit together: the notes are comments."),
            _TEXTS | {Aspect.INK},
            tr("A note on several paragraphs stands at the first of them."),
        ),
        ExportFormat(
            "html",
            ".html",
            tr("Web page"),
            tr("One page for any browser, without a connection."),
            _TEXTS,
            tr("Comments written elsewhere cannot be taken back from it."),
        ),
        ExportFormat(
            "markdown",
            ".md",
            tr("Working notes (Markdown)"),
            tr("What to verify, notes and conflicts, for the story’s folder."),
            _LISTS,
            tr("It leaves out the texts of the reports and their marks."),
        ),
    )


def _tables() -> tuple[ExportFormat, ...]:
    no_texts = tr("It holds tables only: no texts of the reports, no marks.")
    return (
        ExportFormat("xlsx", ".xlsx", tr("Excel workbook"), tr("A sheet for each table."), _LISTS, no_texts),
        ExportFormat("csv", ".zip", tr("CSV tables (zip)"), tr("A file for each table."), _LISTS, no_texts),
    )


def _citations() -> tuple[ExportFormat, ...]:
    use, only = tr("To cite the reports."), tr("It holds citations only: no findings, no notes.")
    return (
        ExportFormat("csl", ".json", tr("Citations (CSL-JSON)"), use, _CITED, only),
        ExportFormat("bibtex", ".bib", tr("Citations (BibTeX)"), use, _CITED, only),
        ExportFormat("ris", ".ris", tr("Citations (RIS)"), use, _CITED, only),
    )


def _data() -> tuple[ExportFormat, ...]:
    notes_only = tr("It holds the notes without the findings.")
    return (
        ExportFormat(
            "json",
            ".json",
            tr("Comparison data (JSON)"),
            tr("Everything found and written, for scripts and studies."),
            _NOTHING,
        ),
        ExportFormat(
            "notes_json",
            ".jsonld",
            tr("Notes (Web Annotation)"),
            tr("For other readers and annotation programs."),
            _NOTHING,
            notes_only,
        ),
        ExportFormat(
            "qdpx",
            ".qdpx",
            tr("Notes and reports (REFI-QDA)"),
            tr("For programs of qualitative analysis."),
            _NOTHING,
            notes_only,
        ),
        ExportFormat(
            "csv_notes", ".csv", tr("Notes (CSV)"), tr("A row for each passage."), _NOTHING, notes_only
        ),
    )
