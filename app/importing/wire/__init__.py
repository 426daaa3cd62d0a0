"""Reads what news agencies send: wire copy as XML, JSON and seven-bit text."""

from app.importing.wire.newsml12 import NewsML12Reader
from app.importing.wire.newsml_g2 import NewsMLG2Reader
from app.importing.wire.nitf import NitfReader

__all__ = ["NewsML12Reader", "NewsMLG2Reader", "NitfReader"]
