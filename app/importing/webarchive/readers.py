"""Web archives as files (WARC) and as packages of files (WACZ): the pages in them are the reports."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from zipfile import ZipFile

from app.errors import NoArticle, ReadingFailed, SynopticError
from app.importing.archive import has_member, member, open_archive
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.parts import Part, part_name
from app.importing.pdf import PdfReader
from app.importing.plain_text import PlainTextReader
from app.importing.web.reader import page_draft
from app.importing.webarchive.choosing import reports_among
from app.importing.webarchive.records import HTML, PACKED, PDF, RecordedPage, archived, recorded_pages

_HEAD_BYTES = 64
_SUFFIXES = (".warc", ".warc.gz")
_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


class WebArchiveReader:
    media_type = "application/warc"

    def recognises(self, content: Content) -> bool:
        return _unpacked_head(content.data).startswith(b"WARC/")

    def parts(self, content: Content) -> tuple[Part, ...]:
        """Its pages; of frames and the like only where there is nothing else."""
        return _parts(reports_among(recorded_pages(content.data, name=content.name)), content)

    def read(self, content: Content) -> Draft:
        """The first page in it, with the address under which it was recorded."""
        pages = reports_among(recorded_pages(content.data, name=content.name))
        return _draft(pages[0], content.name)


class PackagedArchiveReader:
    media_type = "application/wacz"

    def recognises(self, content: Content) -> bool:
        return has_member(content, "datapackage.json") and has_member(content, "archive/")

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The pages that the package lists. Raises NoArticle if there are none."""
        return _parts(_packaged_pages(content), content)

    def read(self, content: Content) -> Draft:
        """The first page that the package lists."""
        return _draft(_packaged_pages(content)[0], content.name)


def _parts(pages: Sequence[RecordedPage], content: Content) -> tuple[Part, ...]:
    if len(pages) == 1:
        return (Part("", content.name, content.data, pages[0].title),)
    return tuple(_part(page, i, content.name) for i, page in enumerate(pages))


def _part(page: RecordedPage, index: int, name: str) -> Part:
    """The page as an archive of its own; an address recorded twice is told apart by its place."""
    title = page.title or page.url
    return Part(f"{page.url}#{index}", part_name(name, title), archived(page), title)


def _draft(page: RecordedPage, name: str) -> Draft:
    draft = _read(page, name)
    return replace(draft, source=replace(draft.source, url=page.url or draft.source.url))


def _read(page: RecordedPage, name: str) -> Draft:
    if page.kind in HTML:
        return page_draft(page.text, name=name)
    reader = PdfReader() if page.kind == PDF else PlainTextReader()
    return reader.read(Content(page.data, name))


def _packaged_pages(content: Content) -> Sequence[RecordedPage]:
    """The recorded pages that the package lists; those that look like reports if it lists none that is there.

    Raises NoArticle if there are none.
    """
    with open_archive(content) as package:
        names = [name for name in package.namelist() if name.endswith(_SUFFIXES)]
        files = [member(package, name, name=content.name) for name in names]
        listed = _listed(package, content.name)
    pages = list(_recorded(files, content.name))
    return [page for page in pages if _bare(page.url) in listed] or reports_among(pages)


def _recorded(files: Sequence[bytes], name: str) -> Iterator[RecordedPage]:
    """The pages in all archives of a package; one without any does not matter if another has some."""
    found = False
    refused: SynopticError = NoArticle(name=name)
    for data in files:
        try:
            yield from recorded_pages(data, name=name)
            found = True
        except (NoArticle, ReadingFailed) as error:
            refused = error
    if not found:
        raise refused


def _listed(package: ZipFile, name: str) -> set[str]:
    """The bare addresses in the package's lists of pages; a line that cannot be read lists none."""
    found = set()
    for path in set(_LISTS) & set(package.namelist()):
        for line in member(package, path, name=name).decode("utf-8", "replace").splitlines():
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                found.add(_bare(entry["url"]))
    return found


def _bare(url: str) -> str:
    """An address without what often differs between a list and what was recorded after redirections."""
    return _SCHEME.sub("", url.partition("#")[0]).rstrip("/")


def _unpacked_head(data: bytes) -> bytes:
    if not data.startswith(PACKED):
        return data[:_HEAD_BYTES]
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:4096], _HEAD_BYTES)
    except zlib.error:
        return b""
