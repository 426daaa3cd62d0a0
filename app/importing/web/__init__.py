"""Reads saved web pages: HTML, complete or as one file."""

from app.importing.web.reader import WebPageReader

__all__ = ["WebPageReader"]
