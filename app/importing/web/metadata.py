"""What a page says of itself: JSON-LD first, then its meta tags. Proposals, never guesses."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any

from app.importing.agencies import is_desk, likely_agency
from app.importing.bylines import Byline, signed_agency
from app.importing.stamps import read_moment
from app.importing.wording import words
from app.model.address import is_web
from app.model.one_line import squeezed
from app.model.report import Source

SAVED_FROM_WITHIN = 4096  # code points: the note of a browser stands on top
MAX_DEPTH = 20  # of JSON-LD that is searched for an article
PUBLISHED = (
    "article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publish-date", "dc.date",
    "dc.date.issued", "dcterms.created", "sailthru.date", "date",
)  # fmt: skip
UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified")
AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author")

_ARTICLE = re.compile(r"article|posting|report", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2}(?=$|[-_])", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--[^>]{0,300}?(?:\burl:|saved from url=\(\d+\))\s*(https?://[^\s>]+)", re.IGNORECASE
)
_SUFFIX = re.compile(r"^(?P<title>.*\S)\s+(?P<mark>[|·–—-])\s+(?P<name>\S.{1,39})$")
_SECTION = re.compile(r"\s+[|>»›]\s+")
_BY = re.compile(r"^\s*(?:by|von|par|por|di|door)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own words about itself; `headlines` and `descriptions` as several of its places say."""

    source: Source = field(default_factory=Source)
    headlines: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()


def read_metadata(tree: Any, html: str) -> Metadata:
    """Gather what the page proposes; `html` is its source, in which browsers note the address when saving."""
    linked, meta = _linked_data(tree), _meta(tree)
    outlet = _outlet(linked, meta)
    signed = signed_by(_authors(linked, meta), outlet)
    source = Source(
        outlet=outlet,
        agency=signed.agency,
        byline=signed.names,
        published=_first_moment(_text(linked.get("datePublished")), *map(meta.get, PUBLISHED)),
        updated=_first_moment(_text(linked.get("dateModified")), *map(meta.get, UPDATED)),
        language=_language(linked, tree, meta),
        url=_address(tree, meta, html),
    )
    titles = (_text(linked.get("headline")), meta.get("og:title"), meta.get("twitter:title"), _title(tree))
    summaries = (_text(linked.get("description")), *map(meta.get, ("og:description", "description")))
    return Metadata(
        source, _distinct(without_outlet(title, outlet) for title in titles if title), _distinct(summaries)
    )


def outlet_of(named: str) -> str | None:
    """The outlet in the name of a site or feed; behind a bar or an arrow stands what it writes about."""
    return _SECTION.split(named)[0] or None


def signed_by(authors: Iterable[str], outlet: str | None) -> Byline:
    """Who signs, without the outlet's own name behind or in place of a person's."""
    parts = [_BY.sub("", part).strip() for author in authors for part in author.split(",")]
    others = [part for part in parts if part and not _means_outlet(part, outlet)]
    agencies = {part: signed_agency(part) or likely_agency(part) for part in others}
    people = (part for part, agency in agencies.items() if not agency and not is_desk(part))
    return Byline(tuple(people), next(filter(None, agencies.values()), None))


def without_outlet(title: str, outlet: str | None) -> str:
    """The title without the outlet's name behind its last bar or dash."""
    found = _SUFFIX.search(title)
    if found and (found["mark"] in "|·" or _means_outlet(found["name"], outlet)):
        return found["title"]
    return title


def _linked_data(tree: Any) -> dict[str, Any]:
    """The page's JSON-LD object that describes an article; empty if there is none."""
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", ""):
            with contextlib.suppress(ValueError, RecursionError):
                found = next(_articles(json.loads(script.text or "", strict=False), 0), None)
                if found:
                    return found
    return {}


def _articles(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        if _ARTICLE.search(str(value.get("@type", ""))):
            yield value
        for item in value.values():
            yield from _articles(item, depth + 1)


def _meta(tree: Any) -> dict[str, str]:
    """The page's meta tags by lower-cased name; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").casefold()
        content = squeezed(tag.get("content") or "")
        if name and content:
            found.setdefault(name, content)
    return found


def _outlet(linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    return outlet_of(_name(linked.get("publisher")) or meta.get("og:site_name") or "")


def _authors(linked: dict[str, Any], meta: dict[str, str]) -> list[str]:
    named = linked.get("author")
    names = [_name(author) for author in (named if isinstance(named, list) else [named])]
    if not any(names):
        names = [next((meta[key] for key in AUTHORS if key in meta), None)]
    return [name for name in names if name and "://" not in name]


def _first_moment(*texts: str | None) -> datetime | None:
    return next((moment for text in texts if (moment := read_moment(text))), None)


def _language(linked: dict[str, Any], tree: Any, meta: dict[str, str]) -> str | None:
    root = tree.getroottree().getroot()
    said = (_text(linked.get("inLanguage")), root.get("lang"), meta.get("og:locale"), meta.get("language"))
    found = next((code for text in said if text and (code := _LANGUAGE.match(text))), None)
    return found.group().casefold() if found else None


def _address(tree: Any, meta: dict[str, str], html: str) -> str | None:
    saved = _SAVED_FROM.search(html[:SAVED_FROM_WITHIN])
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    said = (canonical, meta.get("og:url"), saved.group(1) if saved else None)
    return next((url for url in said if url and is_web(url)), None)


def _title(tree: Any) -> str | None:
    return next((squeezed(title.text_content()) for title in tree.iter("title")), None)


def _means_outlet(text: str, outlet: str | None) -> bool:
    """Whether a name is the outlet's, in full, in short or with a section behind it."""
    name, outlets = set(words(text)), set(words(outlet or ""))
    return bool(outlets) and (name <= outlets or outlets <= name)


def _name(value: Any) -> str | None:
    """The name of a person or organisation, however it is written down."""
    if isinstance(value, list):
        return _name(value[0]) if value else None
    return _text(value.get("name") if isinstance(value, dict) else value)


def _text(value: Any) -> str | None:
    return squeezed(unescape(value)) or None if isinstance(value, str) else None


def _distinct(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
