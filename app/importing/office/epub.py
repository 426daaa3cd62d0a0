"""Reads e-books (EPUB) that hold one report, as reading services make them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from app.errors import ReadingFailed, TooLarge
from app.importing.archive import has_member, member, open_archive
from app.importing.content import PLAIN_CHARACTERS, Content
from app.importing.decoding import decode
from app.importing.draft import Draft
from app.importing.safe_xml import parse_xml
from app.importing.stamps import read_moment
from app.importing.styled import styled_draft, titled
from app.importing.web.fragment import fragment_units
from app.model.one_line import squeezed
from app.model.report import Source

MAX_BYTES = 50_000_000
PAGE = "application/xhtml+xml"


class EpubReader:
    media_type = "application/epub+zip"

    def recognises(self, content: Content) -> bool:
        return has_member(content, "META-INF/container.xml")

    def read(self, content: Content) -> Draft:
        """Its pages in their order, without the table of contents."""
        content.data_within(MAX_BYTES)
        with open_archive(content) as archive:
            package, folder = _package(archive, content.name)
            paths = [posixpath.normpath(posixpath.join(folder, href)) for href in _pages(package)]
            pages = [decode(member(archive, path, name=content.name)).text for path in paths]
        if sum(map(len, pages)) > PLAIN_CHARACTERS:
            raise TooLarge(name=content.name, limit=str(PLAIN_CHARACTERS // 1_000_000))
        draft = styled_draft(titled([unit for page in pages for unit in fragment_units(page)]))
        return replace(draft, source=_completed(draft.source, package))


def _package(archive: Any, name: str) -> tuple[Any, str]:
    """The list of what is in the book, and the folder that its paths start from."""
    container = parse_xml(decode(member(archive, "META-INF/container.xml", name=name)).text, name=name)
    path = next((root.get("full-path") for root in container.iter("{*}rootfile")), None)
    if not path:
        raise ReadingFailed(name=name, why="a part of it is missing")
    return parse_xml(decode(member(archive, path, name=name)).text, name=name), posixpath.dirname(path)


def _pages(package: Any) -> Iterator[str]:
    items = {item.get("id"): item for item in package.iter("{*}item")}
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") != PAGE or "nav" in item.get("properties", ""):
            continue
        yield unquote(item.get("href", ""))


def _completed(source: Source, package: Any) -> Source:
    """What the words do not say, as the book's description has it."""
    return replace(
        source,
        outlet=source.outlet or _said(package, "publisher"),
        byline=source.byline or tuple(filter(None, [_said(package, "creator")])),
        published=source.published or read_moment(_said(package, "date")),
        language=source.language or _said(package, "language"),
    )


def _said(package: Any, name: str) -> str | None:
    found = (squeezed(element.text or "") for element in package.iter(f"{{*}}{name}"))
    return next(filter(None, found), None)
