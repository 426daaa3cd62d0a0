"""Reads documents of word processors: Word, OpenDocument, RTF and e-books."""

from app.importing.office.epub import EpubReader
from app.importing.office.odt import OpenDocumentReader
from app.importing.office.rtf import RtfReader
from app.importing.office.word import WordReader

__all__ = ["EpubReader", "OpenDocumentReader", "RtfReader", "WordReader"]
