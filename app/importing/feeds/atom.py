"""Reads Atom feeds, and single entries of them."""

from __future__ import annotations

from typing import Any

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.feeds.entry import Entry, entry_draft
from app.importing.feeds.markup import plain_units, plain_words, text_units
from app.importing.feeds.xml_feed import feed_parts, own, raw
from app.importing.parts import Part
from app.importing.safe_xml import parse_xml
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.web.metadata import outlet_of, signed_by
from app.importing.wire.elements import attribute, language_code, root_name
from app.importing.wording import squeezed
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
        """Its entries. Raises NoArticle if there are none."""
        return feed_parts(content, _entries(content), _entry)

    def read(self, content: Content) -> Draft:
        """The first entry. Raises as `parts` does."""
        entries = _entries(content)
        if not entries:
            raise NoArticle(name=content.name)
        return entry_draft(_entry(entries[0]), name=content.name)


def _entries(content: Content) -> list[Any]:
    return list(parse_xml(content.text, name=content.name).iter("{*}entry"))


def _entry(entry: Any) -> Entry:
    return Entry(
        title=_words(own(entry, "title")),
        content=_units(own(entry, "content")),
        summary=_units(own(entry, "summary")),
        source=_source(entry),
    )


def _source(entry: Any) -> Source:
    feed = entry.getparent() if entry.getparent() is not None else entry
    origin = own(entry, "source")  # where an entry that a feed only passes on is from
    outlet = (
        outlet_of(_words(own(feed if origin is None else origin, "title"))) if feed is not entry else None
    )
    signed = signed_by(_authors(entry) or _authors(feed), outlet)
    published, updated = _moment(entry, _PUBLISHED), _moment(entry, _UPDATED)
    return Source(
        outlet=outlet,
        agency=signed.agency,
        byline=signed.names,
        published=published or updated,
        updated=updated if published and updated != published else None,
        language=language_code(
            attribute(own(entry, "content"), "lang"), attribute(entry, "lang"), attribute(feed, "lang")
        ),
        url=_address(entry),
    )


def _units(construct: Any) -> tuple[Labelled, ...]:
    """The paragraphs of a text, which is plain, escaped HTML, or elements of XHTML."""
    from lxml import etree

    if construct is None:
        return ()
    if len(construct):
        return text_units(
            "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in construct)
        )
    text = raw(construct)
    return plain_units(text) if attribute(construct, "type") in _PLAIN else text_units(text)


def _words(construct: Any) -> str:
    text = raw(construct)
    return squeezed(text) if attribute(construct, "type") in _PLAIN else plain_words(text)


def _authors(element: Any) -> list[str]:
    """Their names; an author may be nothing but a name."""
    authors = [] if element is None else element.findall(element.tag.rpartition("}")[0] + "}author")
    return [squeezed(raw(own(author, "name")) or raw(author)) for author in authors]


def _moment(entry: Any, names: tuple[str, ...]) -> Any:
    found = (read_moment(raw(own(entry, name))) for name in names)
    return next(filter(None, found), None)


def _address(entry: Any) -> str | None:
    links = (child for child in entry if isinstance(child.tag, str) and child.tag.endswith("}link"))
    said = (attribute(link, "href") for link in links if attribute(link, "rel") in ("", "alternate"))
    return next((url for url in said if url.startswith(("http://", "https://"))), None)
