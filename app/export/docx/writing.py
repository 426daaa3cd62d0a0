"""The comparison as a Word document: the rows as a table, the notes as comments, then the lists."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from app.export.atomic import replace_file
from app.export.characters import one_line, shown
from app.export.docx.comments import Comments
from app.export.docx.elements import Element, lines
from app.export.docx.lists import legend, list_table, origins
from app.export.docx.page import new_document, text_width
from app.export.docx.synopsis import Group, Synopsis, groups
from app.export.docx.words import WordsOfReports
from app.export.outline.values import Outline
from app.export.outline.words import words_in
from app.export.tables import tables
from app.jobs import Monitor, SilentMonitor

# Those of the tables that a document is read for; the rest is for spreadsheets.
LISTED = ("to-verify", "notes", "findings", "ledger", "quotes", "certainty", "sources", "reports")


def write_docx(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write the document. Raises ExportFailed and Cancelled; an earlier file is then unchanged."""
    monitor = monitor or SilentMonitor()
    document = docx_document(outline, monitor)
    target = io.BytesIO()
    document.save(target)
    replace_file(path, target.getvalue(), monitor=monitor)


def docx_document(outline: Outline, monitor: Monitor) -> Any:
    """The document as python-docx holds it."""
    document = new_document(outline)
    comments = Comments(document, outline)
    words = WordsOfReports(outline, comments)
    _add_cover(document, outline, words)
    synopsis = Synopsis(outline, words, comments, text_width())
    for group in groups(len(outline.reports)):
        document.add_heading(_heading(outline, group), 1)
        _add(document, synopsis.table(group, monitor))
    for table in sorted((t for t in tables(outline) if t.name in LISTED), key=lambda t: LISTED.index(t.name)):
        if table.rows:
            document.add_heading(shown(table.title), 1)
            _add(document, list_table(table, text_width(), words_in(outline.language), monitor))
    document.add_heading(outline.words["method"], 1)
    for line in outline.method:
        document.add_paragraph(shown(line), style="List Bullet")
    return document


def _add_cover(document: Any, outline: Outline, words: WordsOfReports) -> None:
    document.add_heading(one_line(outline.title), 1)
    document.add_paragraph(outline.subtitle)
    _add(document, legend(outline, words), lines("", "Small"), *origins(outline))


def _heading(outline: Outline, group: Group) -> str:
    if group.last - group.first == len(outline.reports):
        return outline.words["side_by_side"]
    first, last = outline.reports[group.first].siglum, outline.reports[group.last - 1].siglum
    return outline.words["side_by_side_of"].format(first=first, last=last)


def _add(document: Any, *elements: Element) -> None:
    """Put elements at the end; a paragraph follows them, for Word joins tables that touch."""
    end = document.add_paragraph(style="Small").paragraph_format.element
    for element in elements:
        end.addprevious(element)
    end.addprevious(lines("", "Small"))
    end.getparent().remove(end)
