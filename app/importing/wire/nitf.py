"""Reads NITF, the markup of single stories that agencies send alone or inside NewsML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.importing.agencies import known_agency
from app.importing.bylines import signed_agency
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.safe_xml import parse_xml
from app.importing.stamps import read_moment
from app.importing.wire.copy import Copy, filed_from, provided_by, signed, wire_draft
from app.importing.wire.elements import (
    attribute,
    every,
    first,
    language_code,
    noted,
    number,
    root_name,
    said,
    text_of,
)
from app.importing.wire.markup import body_blocks
from app.importing.wording import words
from app.model.address import is_web
from app.model.report import Source

SLUGS = frozenset({"slug", "slugline", "ap-slug", "anpa-slug"})  # what meta elements call it
HEADS = ("{*}body.head", "{*}hedline")  # hl2 in the body are crossheads


class NitfReader:
    media_type = "application/nitf+xml"

    def recognises(self, content: Content) -> bool:
        return root_name(content.head) == "nitf"

    def read(self, content: Content) -> Draft:
        """The story with its heads; what stands above or below it for editors is no part of it."""
        return wire_draft(nitf_copy(parse_xml(content.text, name=content.name)), name=content.name)


def nitf_copy(nitf: Any) -> Copy:
    """What an NITF element says; the tree below it is changed."""
    heads = next(nitf.iter(*HEADS), nitf.makeelement("body.head"))
    bylines = list(heads.iter("{*}byline"))
    return Copy(
        headline=said(heads, "hl1", "hedline") or said(nitf, "title"),
        standfirst=_standfirst(heads),
        bylines=tuple(filter(None, map(text_of, bylines))),
        credits=every(heads, "distributor"),
        notes=(*every(heads, "note"), *every(nitf, "tagline", "bibliography"), *_messages(nitf)),
        statuses=tuple(_statuses(nitf)),
        source=_source(nitf, heads, bylines),
        body=tuple(
            block for body in list(nitf.iter("{*}body.content")) for block in body_blocks(body)
        ),  # last: it changes the tree
    )


def _standfirst(heads: Any) -> str:
    """The abstract, else a second headline that says more than the first."""
    second = said(heads, "hl2")
    return said(heads, "abstract") or ("" if words(second) == words(said(heads, "hl1")) else second)


def _messages(nitf: Any) -> Iterator[str]:
    for name in ("ed-msg", "correction"):
        if message := noted(nitf, name, "info"):
            yield message


def _statuses(nitf: Any) -> Iterator[str]:
    yield noted(nitf, "docdata", "management-status")
    if next(nitf.iter("{*}correction"), None) is not None:
        yield "correction"


def _source(nitf: Any, heads: Any, bylines: list[Any]) -> Source:
    provider = provided_by(noted(nitf, "pubdata", "name"), noted(nitf, "doc.copyright", "holder"))
    dateline = first(heads, "dateline")
    people = [name for byline in bylines for name in signed(_without_title(byline)).names]
    published = _moment(nitf, ("date.issue", "norm"), ("pubdata", "date.publication"), ("story.date", "norm"))
    revised = [read_moment(attribute(entry, "norm")) for entry in nitf.iter("{*}revision-history")]
    tongues = (attribute(nitf, "baselang"), attribute(nitf, "lang"), noted(nitf, "body", "lang"))
    return Source(
        outlet=provider.outlet,
        agency=provider.agency or _agency(nitf, heads, bylines),
        byline=tuple(dict.fromkeys(people)),
        dateline=_place(dateline) if dateline is not None else None,
        published=published,
        updated=next((moment for moment in reversed(revised) if moment and moment != published), None),
        language=language_code(*tongues),
        url=_address(nitf),
        slug=noted(nitf, "du-key", "key") or _named_slug(nitf),
        urgency=number(noted(nitf, "urgency", "ed-urg")),
        embargo=_embargo(nitf),
    )


def _agency(nitf: Any, heads: Any, bylines: list[Any]) -> str | None:
    """The agency that distributes the story, registered it, or stands in its dateline or behind a name."""
    named = (
        known_agency(said(heads, "distributor")),
        known_agency(noted(nitf, "doc-id", "regsrc")),
        filed_from(said(heads, "dateline")).agency,
        *(signed_agency(said(byline, "byttl")) for byline in bylines),
    )
    return next(filter(None, named), None)


def _place(dateline: Any) -> str | None:
    return said(dateline, "location", "city") or filed_from(text_of(dateline)).place


def _without_title(byline: Any) -> str:
    """The people of a byline, if they are marked, else its words without the title behind the name."""
    people = every(byline, "person")
    if people:
        return " and ".join(people)
    title = said(byline, "byttl")
    return text_of(byline).removesuffix(title).rstrip(" ,|") if title else text_of(byline)


def _moment(nitf: Any, *places: tuple[str, str]) -> datetime | None:
    return next((moment for place in places if (moment := read_moment(noted(nitf, *place)))), None)


def _embargo(nitf: Any) -> datetime | None:
    """When the story is released, if its status says that it is held until then."""
    held = noted(nitf, "docdata", "management-status").casefold() in ("embargo", "embargoed")
    return read_moment(noted(nitf, "date.release", "norm")) if held else None


def _address(nitf: Any) -> str | None:
    address = noted(nitf, "pubdata", "ex-ref")
    return address if is_web(address) else None


def _named_slug(nitf: Any) -> str | None:
    metas = (meta for meta in nitf.iter("{*}meta") if attribute(meta, "name").casefold() in SLUGS)
    return next(filter(None, (attribute(meta, "content") for meta in metas)), None)
