"""Reads ninjs, the IPTC's JSON for news: flat (1.x), in arrays (2.x), with capitals in its keys (3.x)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from app.errors import TextElsewhere, UnknownFormat
from app.importing.content import Content
from app.importing.draft import Draft, Exclusion, with_notices
from app.importing.json_text import looks_like_json, parse_json
from app.importing.parts import Part, part_name
from app.importing.safe_xml import parse_xml
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.web.guard import visible_text
from app.importing.wire.copy import Copy, filed_from, merged, provided_by, wire_draft
from app.importing.wire.elements import language_code, number
from app.importing.wire.items import Item, every, items_in, listed, raw, said, written
from app.importing.wire.markup import html_blocks, text_blocks
from app.importing.wire.nitf import nitf_copy
from app.importing.wording import words
from app.model.reason import Reason
from app.model.report import ParagraphKind, Source

SUMMARY = "summary"  # the type of a text that is but a description
MARKUP_FIRST = ("bodyxhtml", "bodyhtml", "bodytext")

_KEYS = re.compile(
    r'"(?:uri|guid|version_?created|body_?(?:x?html|text)|bodies|headlines|pub_?status|renditions)"\s*:',
    re.IGNORECASE,
)
_NITF = re.compile(r"nitf", re.IGNORECASE)
_WHAT = {
    "picture": "a picture",
    "image": "a picture",
    "graphic": "a graphic",
    "audio": "a sound recording",
    "video": "a video",
    "event": "an event",
    "planning": "a planning item",
    "package": "a package that only names other items",
}
_PICTURES = ("picture", "image", "graphic", "video")
_SUMMARIES = ("lead", "summary", "abstract", "standfirst", "preamble", "teaser", "text", "")


class NinjsReader:
    media_type = "application/vnd.iptc.ninjs+json"

    def recognises(self, content: Content) -> bool:
        return looks_like_json(content.head) and len(set(_KEYS.findall(content.head))) > 1

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The items that hold text. Raises UnknownFormat, saying what the file is, if none does."""
        found = _text_items(content)
        if len(found) == 1:
            return (Part("", content.name, content.data, _headline(found[0])),)
        return tuple(_part(item, i, content.name) for i, item in enumerate(found, 1))

    def read(self, content: Content) -> Draft:
        """The first item that holds text, if only a summary, which is told. Raises as `parts` does."""
        item = _text_items(content)[0]
        draft = wire_draft(_copy(item, content.name), name=content.name)
        return with_notices(draft, *([Reason.of("summary_only")] if _body(item)[0] == SUMMARY else []))


def _text_items(content: Content) -> list[Item]:
    items = list(items_in(parse_json(content)))
    found = [item for item in items if words(_body(item)[1])]
    whole = [item for item in found if _body(item)[0] != SUMMARY]
    if not whole and any("nitf" in _renditions(item) for item in items):
        raise TextElsewhere(name=content.name)
    if found:
        return found
    raise UnknownFormat(name=content.name, found=_what_it_is(items))


def _renditions(item: Item) -> set[str]:
    """What else there is of an item, by name: in an object by its keys, in an array by names of its own."""
    value = item.get("renditions")
    named = {said(entry, "name").casefold() for entry in listed(item, "renditions")}
    return named | ({key.casefold() for key in value} if isinstance(value, dict) else set())


def _what_it_is(items: Sequence[Item]) -> str:
    told = (_WHAT.get(said(item, "type").casefold()) for item in items)
    events = any("eventdetails" in item for item in items)
    return next(filter(None, told), None) or ("an event" if events else "a data file (JSON) without a text")


def _body(item: Item) -> tuple[str, str]:
    """The item's text with the best markup, and before it its type."""
    flat = ((key, raw(item, key)) for key in MARKUP_FIRST)
    bodies = [(said(body, "contenttype", "role"), raw(body, "value")) for body in listed(item, "bodies")]
    bodies.sort(key=lambda body: _rank(body[0]))
    if said(item, "type").casefold() in _WHAT or "eventdetails" in item:  # what is said of one is no report
        return "", ""
    texts = (*flat, *bodies, (SUMMARY, _description(item)))
    return next(((kind, text) for kind, text in texts if words(text)), ("", ""))


def _rank(kind: str) -> int:
    """HTML goes before text, text before NITF, which agencies fill in dialects."""
    kind = kind.casefold()
    order = ("nitf" not in kind and "html" in kind, "iptc.nitf" in kind, "plain" in kind or "text" in kind)
    return order.index(True) if True in order else len(order)


def _part(item: Item, index: int, name: str) -> Part:
    title = _headline(item)
    key = said(item, "uri", "guid") or str(index)
    return Part(f"{key}#{index}", part_name(name, title), written(item), title, _published(item))


def _copy(item: Item, name: str) -> Copy:
    kind, text = _body(item)
    if _NITF.search(kind):
        within = nitf_copy(parse_xml(text, name=name))
    else:
        within = Copy(body=tuple(html_blocks(text) if "html" in kind.casefold() else text_blocks(text)))
    body = (*within.body, *_captions(item, text))
    return Copy(
        headline=_headline(item) or within.headline,
        standfirst=_standfirst(item, text) or within.standfirst,
        bylines=_line(item, "byline", "by") or within.bylines,
        credits=(*_line(item, "creditline"), *_origins(item), *within.credits),
        notes=(*_line(item, "ednote"), *within.notes),
        statuses=_statuses(item),
        source=merged(_source(item), within.source),
        body=body,
    )


def _statuses(item: Item) -> tuple[str, ...]:
    """What its fields say of the copy; an embargo that names no time holds until further notice."""
    held = ("embargoed",) if item.get("embargoed") and not read_moment(said(item, "embargoed")) else ()
    return (*every(item, "pubstatus", "signal", "signals"), *held)


def _source(item: Item) -> Source:
    provider = provided_by(said(item, "provider", "source"), *_origins(item), said(item, "copyrightholder"))
    located = said(item, "located")
    published, revised = _published(item), read_moment(said(item, "versioncreated"))
    return Source(
        outlet=provider.outlet,
        agency=provider.agency,
        dateline=filed_from(located).place if located else None,
        published=published,
        updated=revised if revised != published else None,
        language=language_code(said(item, "language")),
        slug=said(item, "slugline") or None,
        urgency=number(said(item, "urgency")),
        embargo=read_moment(said(item, "embargoed")),
    )


def _headline(item: Item) -> str:
    ranked = sorted(listed(item, "headlines"), key=lambda entry: said(entry, "role") not in ("main", ""))
    return said(item, "headline") or next(
        filter(None, (said(e, "value") for e in ranked)), said(item, "title")
    )


def _standfirst(item: Item, text: str) -> str:
    """The description for readers, unless it is but the beginning of the text."""
    found = _description(item)
    told = words(found)
    opening = words(visible_text(text))[: len(told)]
    return "" if told[:-1] == opening[: len(told) - 1] else found  # its last word may be cut


def _description(item: Item) -> str:
    """What is said of the item for readers, the most like a lead first."""
    described = {
        said(entry, "role").casefold(): said(entry, "value") for entry in listed(item, "descriptions")
    }
    found = next((described[role] for role in _SUMMARIES if described.get(role)), "")
    return found or said(item, "descriptiontext", "standfirst", "summary")


def _captions(item: Item, text: str) -> Iterator[Labelled]:
    """What is said of the pictures that belong to the story, unless its text says so already."""
    shown = " ".join(words(visible_text(text)))
    for picture in listed(item, "associations"):
        if said(picture, "type").casefold() not in _PICTURES:
            continue
        described = [said(entry, "value") for entry in listed(picture, "descriptions")]
        caption = next(filter(None, described), said(picture, "caption", "descriptiontext"))
        credit = said(picture, "creditline", "byline", "by")
        if words(caption) and " ".join(words(caption)) not in shown:
            yield caption, ParagraphKind.CAPTION
            yield from ((line, Exclusion.CREDIT) for line in (credit,) if line)


def _line(item: Item, *keys: str) -> tuple[str, ...]:
    return tuple(filter(None, (said(item, *keys),)))


def _origins(item: Item) -> tuple[str, ...]:
    return tuple(filter(None, (said(source, "name") for source in listed(item, "infosources"))))


def _published(item: Item) -> datetime | None:
    found = (read_moment(said(item, key)) for key in ("firstcreated", "contentcreated", "versioncreated"))
    return next((moment for moment in found if moment), None)
