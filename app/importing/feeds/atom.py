"""Reads Atom feeds, and single entries of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.feeds.entry import Entry
from app.importing.feeds.markup import plain_units, plain_words, text_units
from app.importing.feeds.xml_feed import feed_draft, feed_parts, own, raw
from app.importing.parts import Part
from app.importing.safe_xml import parse_xml
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.web.metadata import outlet_of, signed_by
from app.importing.wire.elements import attribute, language_code, root_name
from app.model.address import is_web
from app.model.one_line import squeezed
from app.model.report import Source

_NAMESPACES = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_PLAIN = ("", "text", "text/plain")
_PUBLISHED = ("published", "issued", "created")  # the latter two are of Atom 0.3
_UPDATED = ("updated", "modified")


class AtomReader:
    media_type = "application/atom+xml"

    def recognises(self, content: Content) -> bool:
        named = any(namespace in content.head for namespace in _NAMESPACES)
        return named and root_name(content.head) in ("feed", "entry")

    def parts(self, content: Content) -> tuple[Part, ...]:
        """Its entries with text. Raises NoArticle if there are none."""
        return feed_parts(content, _entries(content), _entry)

    def read(self, content: Content) -> Draft:
        """The first entry with text. Raises as `parts` does."""
        return feed_draft(content, _entries(content), _entry)


def _entries(content: Content) -> Iterator[Any]:
    yield from parse_xml(content.text, name=content.name).iter("{*}entry")


def _entry(entry: Any) -> Entry:
    return Entry(
        title=_words(own(entry, "title")),
        content=_units(own(entry, "content")),
        summary=_units(own(entry, "summary")),
        source=_source(entry),
    )


def _source(entry: Any) -> Source:
    feed = entry.getparent()
    outlet = _outlet(entry, feed)
    signed = signed_by(_authors(entry) or _authors(feed), outlet)
    published, updated = _moment(entry, _PUBLISHED), _moment(entry, _UPDATED)
    languages = (attribute(element, "lang") for element in (own(entry, "content"), entry, feed))
    return Source(
        outlet=outlet,
        agency=signed.agency,
        byline=signed.names,
        published=published or updated,
        updated=updated if published and updated != published else None,
        language=language_code(*languages),
        url=_address(entry),
    )


def _outlet(entry: Any, feed: Any) -> str | None:
    """Whose feed it is; of an entry that is only passed on, the one it is from."""
    origin = own(entry, "source")
    named = feed if origin is None else origin
    return outlet_of(_words(own(named, "title"))) if named is not None else None


def _units(construct: Any) -> tuple[Labelled, ...]:
    """The paragraphs of a text, which is plain, escaped HTML, or elements of XHTML."""
    from lxml import etree

    if construct is None:
        return ()
    if len(construct):
        inside = (etree.tostring(child, encoding="unicode", with_tail=False) for child in construct)
        return text_units("".join(inside))
    text = raw(construct)
    return plain_units(text) if attribute(construct, "type") in _PLAIN else text_units(text)


def _words(construct: Any) -> str:
    text = raw(construct)
    return squeezed(text) if attribute(construct, "type") in _PLAIN else plain_words(text)


def _authors(element: Any) -> list[str]:
    """Their names; an author may be nothing but a name."""
    authors = [] if element is None else element.findall(element.tag.rpartition("}")[0] + "}author")
    return [squeezed(raw(own(author, "name")) or raw(author)) for author in authors]


def _moment(entry: Any, names: tuple[str, ...]) -> datetime | None:
    found = (read_moment(raw(own(entry, name))) for name in names)
    return next(filter(None, found), None)


def _address(entry: Any) -> str | None:
    links = (child for child in entry if isinstance(child.tag, str) and child.tag.endswith("}link"))
    said = (attribute(link, "href") for link in links if attribute(link, "rel") in ("", "alternate"))
    return next((url for url in said if is_web(url)), None)
