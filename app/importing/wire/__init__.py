"""Reads what news agencies send: wire copy as XML, JSON and seven-bit text."""

from app.importing.wire.anpa import AnpaReader
from app.importing.wire.digitalwires import DigitalwiresReader
from app.importing.wire.iptc7901 import Iptc7901Reader
from app.importing.wire.newsml12 import NewsML12Reader
from app.importing.wire.newsml_g2 import NewsMLG2Reader
from app.importing.wire.ninjs import NinjsReader
from app.importing.wire.nitf import NitfReader

__all__ = [
    "AnpaReader",
    "DigitalwiresReader",
    "Iptc7901Reader",
    "NewsML12Reader",
    "NewsMLG2Reader",
    "NinjsReader",
    "NitfReader",
]
