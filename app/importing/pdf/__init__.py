"""Reads PDF files: lines with their places, put into reading order, joined into paragraphs."""

from app.importing.pdf.reader import PdfReader

__all__ = ["PdfReader"]
