"""A page's text into a tree that is safe to walk."""

from __future__ import annotations

import re
from typing import Any

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse_page(html: str) -> Any:
    """Parse a page; nothing is loaded, comments are dropped."""
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    return lxml_html.document_fromstring(_XML_DECLARATION.sub("", html), parser=parser)
