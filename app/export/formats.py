"""The formats that an outline can be written in: for the command line, and for whoever offers a choice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.export.citations import write_bibtex, write_csl, write_ris
from app.export.docx import write_docx
from app.export.html import write_html
from app.export.markdown import write_markdown
from app.export.outline.values import Outline
from app.export.pdf import write_pdf
from app.export.spreadsheet import write_csv, write_xlsx
from app.jobs import Monitor


class Write(Protocol):
    """Writes an outline to a file. Raises ExportFailed and Cancelled; an earlier file is then unchanged."""

    def __call__(self, outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is that of the option, `suffix` what its files end with, `gives` what is in them, in words."""

    name: str
    suffix: str
    gives: str
    write: Write


FORMATS = (
    Format("pdf", ".pdf", "the annotated comparison as a PDF", write_pdf),
    Format("html", ".html", "the comparison as one web page", write_html),
    Format("docx", ".docx", "the comparison as a Word document, notes as comments", write_docx),
    Format("xlsx", ".xlsx", "the tables as an Excel workbook", write_xlsx),
    Format("csv", ".zip", "the tables as CSV files in a zip", write_csv),
    Format("markdown", ".md", "working notes as Markdown", write_markdown),
    Format("csl", ".json", "citations of the reports as CSL-JSON", write_csl),
    Format("bibtex", ".bib", "citations of the reports as BibTeX", write_bibtex),
    Format("ris", ".ris", "citations of the reports as RIS", write_ris),
)
