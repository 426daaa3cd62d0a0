"""Reads RSS in all its versions, and the export of a WordPress site, which is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.feeds.entry import Entry
from app.importing.feeds.markup import plain_words, text_units
from app.importing.feeds.wordpress import changed, is_report, status_notices
from app.importing.feeds.xml_feed import feed_draft, feed_parts, own, raw
from app.importing.parts import Part
from app.importing.safe_xml import local_name, parse_xml
from app.importing.stamps import read_moment
from app.importing.web.metadata import outlet_of, signed_by
from app.importing.wire.elements import language_code, root_name
from app.model.address import is_web
from app.model.report import Source

_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
_XHTML = "{http://www.w3.org/1999/xhtml}body"
_CORE = "{http://purl.org/dc/elements/1.1/}"
_OF_RDF = re.compile(r"purl\.org/rss/|netscape\.com/rdf/simple/")
_MAILED = re.compile(r"\S+@\S+\s*\((?P<name>[^()]+)\)")


class RssReader:
    media_type = "application/rss+xml"

    def recognises(self, content: Content) -> bool:
        root = root_name(content.head)
        return root == "rss" or (root == "RDF" and bool(_OF_RDF.search(content.head)))

    def parts(self, content: Content) -> tuple[Part, ...]:
        """Its items with text; of a WordPress site, posts and pages. Raises NoArticle if there are none."""
        return feed_parts(content, _items(content), _entry)

    def read(self, content: Content) -> Draft:
        """The first item with text. Raises as `parts` does."""
        return feed_draft(content, _items(content), _entry)


def _items(content: Content) -> Iterator[Any]:
    yield from filter(is_report, parse_xml(content.text, name=content.name).iter("{*}item"))


def _entry(item: Any) -> Entry:
    description, content = raw(own(item, "description")), _content(item)
    return Entry(
        title=plain_words(raw(own(item, "title"))),
        content=text_units(content),
        summary=text_units(description),
        source=_source(item, _channel(item)),
        notices=status_notices(item),
    )


def _content(item: Any) -> str:
    from lxml import etree

    page = item.find(_XHTML)
    if page is None:
        return raw(item.find(_ENCODED))
    return str(etree.tostring(page, encoding="unicode", with_tail=False))


def _channel(item: Any) -> Any:
    """The element that speaks of the whole feed: around the item, or beside it in RSS 1.0."""
    around = item.getparent()
    return next((child for child in around if local_name(child) == "channel"), around)


def _source(item: Any, channel: Any) -> Source:
    outlet = outlet_of(plain_words(raw(own(item, "source")) or raw(own(channel, "title"))))
    signed = signed_by(_authors(item), outlet)
    published = read_moment(raw(own(item, "pubDate"))) or read_moment(raw(item.find(f"{_CORE}date")))
    return Source(
        outlet=outlet,
        agency=signed.agency,
        byline=signed.names,
        published=published,
        updated=changed(item, published=published),
        language=language_code(raw(item.find(f"{_CORE}language")), raw(own(channel, "language"))),
        url=_address(item),
    )


def _authors(item: Any) -> Iterator[str]:
    yield from (plain_words(raw(creator)) for creator in item.iterfind(f"{_CORE}creator"))
    mailed = _MAILED.fullmatch(raw(own(item, "author")).strip())
    if mailed:
        yield mailed["name"]


def _address(item: Any) -> str | None:
    """Where the report stands; its identifier often is that, too."""
    said = (raw(own(item, name)).strip() for name in ("link", "guid"))
    return next((text for text in said if is_web(text)), None)
