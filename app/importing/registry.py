"""Which reader reads a file: told by its content. A new format is one module and one line here."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from app.errors import UnknownFormat
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.feeds import AtomReader, JsonFeedReader, RssReader
from app.importing.mail import MailboxReader, MessageReader, OutlookReader
from app.importing.markdown import MarkdownReader
from app.importing.office import EpubReader, OpenDocumentReader, RtfReader, WordReader
from app.importing.parts import Part
from app.importing.pdf import PdfReader
from app.importing.plain_text import PlainTextReader
from app.importing.sniffing import what_it_is
from app.importing.web import SavedMessageReader, WebPageReader
from app.importing.webarchive import PackagedArchiveReader, WebArchiveReader
from app.importing.wire import (
    AnpaReader,
    DigitalwiresReader,
    Iptc7901Reader,
    NewsML12Reader,
    NewsMLG2Reader,
    NinjsReader,
    NitfReader,
)


class Reader(Protocol):
    """Reads one format."""

    media_type: str

    def recognises(self, content: Content) -> bool:
        """Whether the content is of this format, judged without trusting its name."""

    def read(self, content: Content) -> Draft:
        """Take the report out of its file. Raises a SynopticError that names the file."""


@runtime_checkable
class Collection(Protocol):
    """What a reader is besides if its files may hold several reports; it then reads files of one."""

    def parts(self, content: Content) -> tuple[Part, ...]:
        """Part a file into files of the same format that hold one report each.

        A file of one report is its only part as it is. Raises NoArticle if it holds none.
        """


READERS: tuple[Reader, ...] = (  # the first that recognises a file reads it: the most particular stand first
    WordReader(),
    OpenDocumentReader(),
    EpubReader(),
    PackagedArchiveReader(),
    WebArchiveReader(),
    RtfReader(),
    PdfReader(),
    NitfReader(),
    NewsML12Reader(),
    NewsMLG2Reader(),
    DigitalwiresReader(),
    NinjsReader(),
    AnpaReader(),
    Iptc7901Reader(),
    RssReader(),
    AtomReader(),
    JsonFeedReader(),
    SavedMessageReader(),
    OutlookReader(),
    MailboxReader(),
    MessageReader(),
    WebPageReader(),
    MarkdownReader(),
    PlainTextReader(),
)


def reader_for(content: Content) -> Reader:
    """The reader of a file's format. Raises UnknownFormat, saying what the file is."""
    for reader in READERS:
        if reader.recognises(content):
            return reader
    raise UnknownFormat(name=content.name, found=what_it_is(content.data) or "not text")


def parts_of(content: Content) -> tuple[Part, ...]:
    """The reports of a file: the file itself, unless it holds several. Raises as its reader does."""
    reader = reader_for(content)
    if isinstance(reader, Collection):
        return reader.parts(content)
    return (Part(key="", name=content.name, data=content.data),)
