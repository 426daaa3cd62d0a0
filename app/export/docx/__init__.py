"""The Word document."""

from app.export.docx.writing import write_docx

__all__ = ["write_docx"]
