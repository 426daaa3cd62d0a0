"""Web archives as files (WARC) and as packages of files (WACZ): the pages in them are the reports."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import replace
from zipfile import ZipFile

from app.errors import NoArticle
from app.importing.archive import has_member, member, open_archive
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.parts import Part, part_name
from app.importing.web.reader import page_draft
from app.importing.webarchive.records import PACKED, RecordedPage, archived, recorded_pages

_HEAD_BYTES = 64
_SUFFIXES = (".warc", ".warc.gz")
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


class WebArchiveReader:
    media_type = "application/warc"

    def recognises(self, content: Content) -> bool:
        return _unpacked_head(content.data).startswith(b"WARC/")

    def parts(self, content: Content) -> tuple[Part, ...]:
        pages = recorded_pages(content.data, name=content.name)
        if len(pages) == 1:
            return (Part("", content.name, content.data, pages[0].title),)
        return _parts(pages, content.name)

    def read(self, content: Content) -> Draft:
        """The first page in it, with the address under which it was recorded."""
        return _draft(recorded_pages(content.data, name=content.name)[0], content.name)


class PackagedArchiveReader:
    media_type = "application/wacz"

    def recognises(self, content: Content) -> bool:
        return has_member(content, "datapackage.json") and has_member(content, "archive/")

    def parts(self, content: Content) -> tuple[Part, ...]:
        pages = _packaged_pages(content)
        if len(pages) == 1:
            return (Part("", content.name, content.data, pages[0].title),)
        return _parts(pages, content.name)

    def read(self, content: Content) -> Draft:
        """The first page that the package lists."""
        return _draft(_packaged_pages(content)[0], content.name)


def _parts(pages: Sequence[RecordedPage], name: str) -> tuple[Part, ...]:
    return tuple(
        Part(page.url, part_name(name, page.title or page.url), archived(page), page.title or page.url)
        for page in pages
    )


def _draft(page: RecordedPage, name: str) -> Draft:
    draft = page_draft(page.html, name=name)
    return replace(draft, source=replace(draft.source, url=page.url or draft.source.url))


def _packaged_pages(content: Content) -> list[RecordedPage]:
    """The recorded pages that the package lists; all of them if it lists none that is there.

    Raises NoArticle if there are none.
    """
    with open_archive(content) as package:
        names = [name for name in package.namelist() if name.endswith(_SUFFIXES)]
        files = [member(package, name, name=content.name) for name in names]
        listed = _listed(package, content.name)
    pages = [page for data in files for page in recorded_pages(data, name=content.name)]
    chosen = [page for page in pages if page.url in listed] or pages
    if not chosen:
        raise NoArticle(name=content.name)
    return chosen


def _listed(package: ZipFile, name: str) -> set[str]:
    """The addresses in the package's lists of pages; a line that cannot be read lists none."""
    found = set()
    for path in set(_LISTS) & set(package.namelist()):
        for line in member(package, path, name=name).decode("utf-8", "replace").splitlines():
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                found.add(entry["url"])
    return found


def _unpacked_head(data: bytes) -> bytes:
    if not data.startswith(PACKED):
        return data[:_HEAD_BYTES]
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:4096], _HEAD_BYTES)
    except zlib.error:
        return b""
