"""The lines on top of a Markdown file that name title, author and date."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.importing.agencies import known_agency
from app.importing.stamps import read_moment
from app.model.address import is_web
from app.model.report import Source

TITLE = ("title", "headline")
STANDFIRST = ("standfirst", "subtitle", "deck", "subheadline")
OUTLET = ("outlet", "publisher", "publication", "site", "site_name", "sitename")
AGENCY = ("agency",)
BYLINE = ("author", "authors", "byline", "by")
PUBLISHED = ("date", "published", "pubdate", "publishdate", "date_published")
UPDATED = ("updated", "modified", "lastmod", "date_modified")
LANGUAGE = ("language", "lang", "locale")
ADDRESS = ("url", "source", "link", "canonical", "source_url")

_LINE = r"(?:[\w-]+[ \t]*:|[ \t]*-[ \t]|[ \t]+).*\n"
_BLOCK = re.compile(rf"\A\s*---[ \t]*\n(?P<lines>(?:{_LINE})+)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"^([\w-]+)[ \t]*:[ \t]*(.*(?:\n[ \t]*-[ \t].*)*)$", re.MULTILINE)
_ITEM = re.compile(r"\s*\n[ \t]*-[ \t]+|\s*,\s*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the top of the file names."""

    title: str | None = None
    standfirst: str | None = None
    source: Source = field(default_factory=Source)


def split_front_matter(text: str) -> tuple[FrontMatter | None, str]:
    """Part the front matter, if there is any, from the text below it."""
    found = _BLOCK.match(text)
    if not found:
        return None, text
    entries = {key.casefold(): value.strip() for key, value in _ENTRY.findall(found["lines"])}
    front_matter = FrontMatter(_first(entries, TITLE), _first(entries, STANDFIRST), _source(entries))
    return front_matter, text[found.end() :]


def _source(entries: Mapping[str, str]) -> Source:
    signed = _listed(next((entries[key] for key in BYLINE if entries.get(key)), ""))
    language, address = _first(entries, LANGUAGE), _first(entries, ADDRESS)
    agency = next((agency for name in signed if (agency := known_agency(name))), None)
    return Source(
        outlet=_first(entries, OUTLET),
        agency=_first(entries, AGENCY) or agency,
        byline=tuple(name for name in signed if not known_agency(name)),
        published=read_moment(_first(entries, PUBLISHED)),
        updated=read_moment(_first(entries, UPDATED)),
        language=language[:2].casefold() if language else None,
        url=address if address and is_web(address) else None,
    )


def _first(entries: Mapping[str, str], keys: tuple[str, ...]) -> str | None:
    return next((_unquoted(entries[key]) for key in keys if _unquoted(entries.get(key, ""))), None)


def _listed(value: str) -> list[str]:
    """The items of a list in either of YAML's two ways, or of a row of names."""
    return [item for part in _ITEM.split(f"\n{value.strip('[]')}") if (item := _unquoted(part.lstrip("- ")))]


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].strip() if quoted else value
