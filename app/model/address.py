"""Addresses on the web, as far as they tell one page from another."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# What links in letters, posts and advertisements add, to tell where a visitor came from. Other parts of a
# question stay: on some sites only its number tells one article from the next.
_CAME_FROM = re.compile(
    r"(?:utm_\w+|at_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid|xtor|from|ref|src|source|share|via)(?:=|$)"
)


def is_web(address: str) -> bool:
    """Whether it is one that a browser would open as a page."""
    return address[:8].casefold().startswith(("http://", "https://"))


def page_of(url: str) -> str:
    """The page that an address names: without scheme, `www.`, fragment, last slash and how one came there.

    Empty for what names none.
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # half an IPv6 address
        return ""
    if not parts.netloc:
        return ""
    asked = "&".join(one for one in parts.query.split("&") if one and not _CAME_FROM.match(one))
    page = parts.netloc.casefold().removeprefix("www.") + parts.path.rstrip("/")
    return f"{page}?{asked}" if asked else page
