"""Every way in which a text may name who published a report: outlet, agency, people, address, file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from app.model.one_line import squeezed
from app.model.report import Report

SHORTEST = 3  # letters: a shorter name would hide ordinary words
SHORTEST_JOINED = 6  # letters of a name written as one word, as in addresses; shorter ones stand in others
_ARTICLES = re.compile(r"(?:the|der|die|das|le|la|les|el|los|las|il|lo|o|a|os|as|de|het)\s+", re.IGNORECASE)
_SITES = ("www.", "m.")


def names_of(report: Report) -> Iterator[str]:
    """Exact words that tell whose report it is; case counts, since a paper called Time is not the word."""
    yield from (name for name in dict.fromkeys(_names(report)) if len(name) >= SHORTEST)


def _names(report: Report) -> Iterator[str]:
    source = report.source
    for publisher in (source.outlet, source.agency):
        if publisher:
            yield from _ways(squeezed(publisher))
    for person in (*source.byline, *source.credits):
        yield squeezed(person)
    yield from _addresses(source.url or "")
    yield report.name


@lru_cache(maxsize=256)
def _ways(publisher: str) -> tuple[str, ...]:
    return tuple(_written(publisher)) if publisher else ()


def _written(publisher: str) -> Iterator[str]:
    """With and without its article, in capitals, as one word, and as the paper speaks of itself."""
    bare = _ARTICLES.sub("", publisher, count=1) or publisher
    for name in (publisher, publisher[0].lower() + publisher[1:], bare):
        yield from (name, name.upper())
    for name in (publisher, bare):
        joined = "".join(filter(str.isalnum, name)).lower()
        if len(joined) >= SHORTEST_JOINED:
            yield joined
    yield from _short_forms(publisher)


def _short_forms(publisher: str) -> Iterator[str]:
    """'The Harbour Post' is 'the Post', 'Le Fanal du Golfe' 'le Fanal', and 'Bay Beacon' 'the Bay Beacon'."""
    found = _ARTICLES.match(publisher)
    article, bare = (found[0], publisher[found.end() :]) if found else ("the ", publisher)
    words = [word for word in bare.split() if word[:1].isupper()]
    for name in (bare, *((words[0], words[-1]) if len(words) > 1 else ())):
        yield article.lower() + name
        yield article.capitalize() + name


def _addresses(url: str) -> Iterator[str]:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return
    if host:
        yield url
        yield host
        yield from (host.removeprefix(site) for site in _SITES if host.startswith(site))
