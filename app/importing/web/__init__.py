"""Reads saved web pages: HTML, complete or as one file, and MHTML."""

from app.importing.web.mhtml import SavedMessageReader
from app.importing.web.reader import WebPageReader, page_draft

__all__ = ["SavedMessageReader", "WebPageReader", "page_draft"]
