"""The annotated PDF: Typst lays out the pages, pikepdf turns their placeholder links into annotations."""

from app.export.pdf.writing import write_pdf

__all__ = ["write_pdf"]
