"""Reads NewsML-G2: news items with text, alone or several in a message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.errors import UnknownFormat
from app.importing.bylines import is_name
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.parts import Part, part_name
from app.importing.safe_xml import local_name, parse_xml
from app.importing.stamps import read_moment
from app.importing.wire.copy import Copy, filed_from, merged, provided_by, wire_draft
from app.importing.wire.elements import (
    attribute,
    every,
    language_code,
    noted,
    number,
    root_name,
    said,
    serialised,
    text_of,
)
from app.importing.wire.markup import body_blocks
from app.importing.wire.nitf import nitf_copy
from app.importing.wording import words
from app.model.report import Source

_CONTENT_SET = "contentSet"
_ROOTS = {  # of what has no text of its own, in words that complete “the file is …”
    "newsItem": "an item without text",
    "newsMessage": "a message without a report",
    "packageItem": "a package that only names other items",
    "conceptItem": "a concept item",
    "knowledgeItem": "a list of concepts",
    "planningItem": "a planning item",
    "catalogItem": "a catalog of terms",
}
_CLASSES = {
    "picture": "a picture",
    "graphic": "a graphic",
    "animation": "an animation",
    "audio": "a sound recording",
    "video": "a video",
    "composite": "a package without text",
}
_STANDFIRSTS = ("drol:summary", "drol:teaser", "drol:abstract", "drol:standfirst", "")
_TEXT_TYPES = ("nitf", "xhtml", "html", "xml", "plain", "text", "")  # the first of these is taken


class NewsMLG2Reader:
    media_type = "application/vnd.iptc.g2.newsitem+xml"

    def recognises(self, content: Content) -> bool:
        return root_name(content.head) in (*_ROOTS, _CONTENT_SET)

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The items that hold text. Raises UnknownFormat, saying what the file is, if none does."""
        root = parse_xml(content.text, name=content.name)
        items = _text_items(root)
        if not items:
            raise UnknownFormat(name=content.name, found=_what_it_is(root))
        if len(items) == 1:
            return (Part(key="", name=content.name, data=content.data),)
        return tuple(_part(item, i, content.name) for i, item in enumerate(items))

    def read(self, content: Content) -> Draft:
        """The first item that holds text. Raises as `parts` does."""
        root = parse_xml(content.text, name=content.name)
        item = next(iter(_text_items(root)), None)
        if item is None:
            raise UnknownFormat(name=content.name, found=_what_it_is(root))
        return wire_draft(_copy(item), name=content.name)


def _text_items(root: Any) -> list[Any]:
    """The items that hold text; a content set cut out of an item stands for one."""
    items = [root] if local_name(root) == _CONTENT_SET else root.iter("{*}newsItem")
    return [item for item in items if next(_texts(item), None) is not None]


def _texts(item: Any) -> Iterator[Any]:
    """The contents of an item that hold text, those with the best markup first: they say the same."""
    inline = [part for part in item.iter("{*}inlineXML", "{*}inlineData") if _is_text(part)]
    return iter(sorted(inline, key=_rank))


def _is_text(part: Any) -> bool:
    """Whether words stand in it as a story has them, rather than results, events or coded media."""
    if not words(text_of(part)) or attribute(part, "encoding"):
        return False
    if local_name(part) == "inlineData":
        return _rank(part) < len(_TEXT_TYPES)
    marked = part.iter("{*}p", "{*}nitf", "{*}html", "{*}body", "{*}div", "{*}pre")
    return next(marked, None) is not None and "sportsml" not in attribute(part, "contenttype")


def _rank(part: Any) -> int:
    named = attribute(part, "contenttype").casefold()
    return next((i for i, word in enumerate(_TEXT_TYPES) if word in named), len(_TEXT_TYPES))


def _what_it_is(root: Any) -> str:
    """What a file without text is: by the class of its first item that has no text by nature."""
    if local_name(root) == _CONTENT_SET:
        return _ROOTS["newsItem"]
    if local_name(root) not in ("newsItem", "newsMessage"):
        return _ROOTS[local_name(root)]
    named = (attribute(of, "qcode").rpartition(":")[2] for of in root.iter("{*}itemClass"))
    told = next((_CLASSES[kind] for kind in named if kind in _CLASSES), None)
    other = (
        _ROOTS[local_name(item)] for item in root.iter() if local_name(item) in _ROOTS and item is not root
    )
    return told or next((kind for kind in other if kind != _ROOTS["newsItem"]), _ROOTS[local_name(root)])


def _part(item: Any, index: int, name: str) -> Part:
    title = _headline(item)
    key = attribute(item, "guid") or str(index)
    return Part(
        key=f"{key}#{index}",
        name=part_name(name, title),
        data=serialised(item),
        title=title,
        published=_published(item),
    )


def _copy(item: Any) -> Copy:
    """What an item says; what its metadata leaves open is taken from the NITF in it."""
    text = next(_texts(item))
    nitf = next(text.iter("{*}nitf"), None)
    within = nitf_copy(nitf) if nitf is not None else Copy(body=tuple(body_blocks(text)))
    source = _source(item)
    return Copy(
        headline=_headline(item) or within.headline,
        standfirst=_standfirst(item) or within.standfirst,
        bylines=every(item, "by") or within.bylines,
        credits=tuple(dict.fromkeys((*every(item, "creditline"), *_origins(item), *within.credits))),
        notes=(*every(item, "edNote"), *within.notes),
        statuses=(*_statuses(item), *within.statuses),
        source=merged(source, within.source),
        body=within.body,
    )


def _source(item: Any) -> Source:
    provider = provided_by(
        said(item, "provider"), *(_coded(item, "provider", name) for name in ("literal", "qcode"))
    )
    dateline, urgency = said(item, "dateline"), said(item, "urgency")
    filed = filed_from(dateline) if dateline else None
    published, revised = _published(item), _moment(item, "versionCreated")
    return Source(
        outlet=provider.outlet,
        agency=provider.agency or (filed.agency if filed else None),
        byline=() if every(item, "by") else tuple(filter(is_name, every(item, "creator"))),
        dateline=filed.place if filed else None,
        published=published,
        updated=revised if revised != published else None,
        language=language_code(noted(item, "language", "tag"), attribute(item, "lang")),
        slug=said(item, "slugline") or None,
        urgency=number(urgency),
        embargo=_moment(item, "embargoed"),
    )


def _headline(item: Any) -> str:
    """The headline of the highest rank; kickers and short forms are ranked below it."""
    ranked = [headline for headline in item.iter("{*}headline") if text_of(headline)]
    return text_of(min(ranked, key=lambda headline: number(attribute(headline, "rank")) or 0, default=None))


def _standfirst(item: Any) -> str:
    described = {attribute(of, "role"): text_of(of) for of in reversed(list(item.iter("{*}description")))}
    return next((described[role] for role in _STANDFIRSTS if described.get(role)), "")


def _origins(item: Any) -> Iterator[str]:
    """The names of those whom the item has its words from."""
    return filter(None, (said(source, "name") for source in item.iter("{*}infoSource")))


def _statuses(item: Any) -> Iterator[str]:
    for name in ("pubStatus", "signal"):
        yield from filter(None, (attribute(status, "qcode") for status in item.iter(f"{{*}}{name}")))
    if next(item.iter("{*}embargoed"), None) is not None:  # without a time: until further notice
        yield "embargoed"


def _published(item: Any) -> datetime | None:
    return _moment(item, "firstCreated") or _moment(item, "contentCreated") or _moment(item, "versionCreated")


def _moment(item: Any, name: str) -> datetime | None:
    return read_moment(said(item, name))


def _coded(item: Any, name: str, attribute_name: str) -> str:
    """The code of an element, without the name of its list."""
    return noted(item, name, attribute_name).rpartition(":")[2]
