"""Which page of the handbook belongs to which part of the window: what F1 opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.manual import FIRST_PAGE

# The class of a widget, and the page (with a heading) that tells about it; the innermost one counts.
TOPICS = {
    "WelcomePage": "first-steps.md",
    "ReportsPanel": "reading.md#the-reports",
    "FindingsPanel": "reading.md#the-findings",
    "FilterBar": "reading.md#the-findings",
    "FindingCard": "marks.md",
    "LegendBar": "marks.md",
    "LinearReview": "reading.md#linear-review",
    "LedgerPanel": "reading.md#the-ledger",
    "NotesPanel": "notes.md#in-the-window",
    "WorksheetPanel": "notes.md#in-the-window",
    "CodebookDialog": "notes.md#in-the-window",
    "AgreementDialog": "notes.md#agreement",
    "SynopticView": "reading.md",
    "ToolBar": "reading.md",
    "SettingsDialog": "reading.md#settings",
    "ReportDialog": "reading.md#about-a-report",
    "PartsDialog": "formats.md",
    "ExportDialog": "exports.md#in-the-window",
    "PageSetupDialog": "exports.md#what-can-be-asked-for",
    "ReturnedDialog": "annotated-pdf.md#annotations",
    "ShortcutsDialog": "keyboard.md",
}


def topic_of(widget: QWidget | None) -> tuple[str, str]:
    """Page and anchor for the part of the window in which this widget stands; the first page else."""
    while widget is not None:
        told = TOPICS.get(type(widget).__name__)
        if told is not None:
            page, _, anchor = told.partition("#")
            return page, anchor
        widget = widget.parentWidget()
    return FIRST_PAGE, ""
