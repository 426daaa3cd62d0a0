"""Reads JSON Feed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from app.errors import NoArticle, ReadingFailed
from app.importing.content import Content
from app.importing.decoding import clean
from app.importing.draft import Draft
from app.importing.feeds.entry import Entry, entry_draft
from app.importing.feeds.markup import plain_units, text_units
from app.importing.parts import Part, part_name
from app.importing.stamps import read_moment
from app.importing.web.metadata import outlet_of, signed_by
from app.importing.wire.elements import language_code
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.report import Source

MAX_CHARACTERS = 20_000_000

_TEXTS = ("content_html", "content_text", "summary")
_VERSION = re.compile(r'"version"\s*:\s*"https?:(?:\\?/){2}jsonfeed\.org')


class JsonFeedReader:
    media_type = "application/feed+json"

    def recognises(self, content: Content) -> bool:
        return content.head.lstrip().startswith("{") and bool(_VERSION.search(content.head))

    def parts(self, content: Content) -> tuple[Part, ...]:
        """Its items with text. Raises NoArticle if there are none, or ReadingFailed if the JSON is broken."""
        feed = _feed(content)
        if len(feed["items"]) == 1:
            return (Part(key="", name=content.name, data=content.data),)
        return tuple(_part(content, feed, item, i) for i, item in enumerate(feed["items"]))

    def read(self, content: Content) -> Draft:
        """The first item. Raises as `parts` does."""
        feed = _feed(content)
        return entry_draft(_entry(feed, feed["items"][0]), name=content.name)


def _feed(content: Content) -> dict[str, Any]:
    try:
        feed = json.loads(content.text_within(MAX_CHARACTERS))
    except (ValueError, RecursionError) as error:
        raise ReadingFailed(name=content.name, why="its JSON is broken") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    found = [item for item in items if _has_text(item)] if isinstance(items, list) else []
    if not found:
        raise NoArticle(name=content.name)
    return {**feed, "items": found}


def _has_text(item: Any) -> bool:
    return isinstance(item, dict) and any(words(_text(item, name)) for name in _TEXTS)


def _part(content: Content, feed: dict[str, Any], item: dict[str, Any], index: int) -> Part:
    entry = _entry(feed, item)
    return Part(
        key=f"{entry.source.url or ''}#{index}",
        name=part_name(content.name, entry.title),
        data=json.dumps({**feed, "items": [item]}).encode(),
        title=entry.title,
        published=entry.source.published,
    )


def _entry(feed: dict[str, Any], item: dict[str, Any]) -> Entry:
    outlet = outlet_of(_text(feed, "title"))
    signed = signed_by(_authors(item) or _authors(feed), outlet)
    html = _text(item, "content_html")
    return Entry(
        title=squeezed(_text(item, "title")),
        content=text_units(html) if html else plain_units(_text(item, "content_text")),
        summary=plain_units(_text(item, "summary")),
        source=Source(
            outlet=outlet,
            agency=signed.agency,
            byline=signed.names,
            published=read_moment(_text(item, "date_published")),
            updated=read_moment(_text(item, "date_modified")),
            language=language_code(_text(item, "language"), _text(feed, "language")),
            url=_text(item, "url") or None,
        ),
    )


def _authors(holder: dict[str, Any]) -> list[str]:
    """Their names; the first version of the format knew but one author."""
    return [_text(author, "name") for author in _listed(holder) if isinstance(author, dict)]


def _listed(holder: dict[str, Any]) -> Iterator[Any]:
    authors = holder.get("authors")
    yield from authors if isinstance(authors, list) else [holder.get("author")]


def _text(holder: dict[str, Any], name: str) -> str:
    """A value if it is a text, without the characters that JSON may write but no text should hold."""
    value = holder.get(name)
    return clean(value).text if isinstance(value, str) else ""
