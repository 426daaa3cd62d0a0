"""A page's text into a tree that is safe to walk."""

from __future__ import annotations

import re
from typing import Any

EMPTY = "<html><body></body></html>"

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse_page(html: str) -> Any:
    """Parse a page; nothing is loaded, comments are dropped. What holds no element is an empty page."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        return lxml_html.document_fromstring(_XML_DECLARATION.sub("", html), parser=parser)
    except etree.ParserError:
        return lxml_html.document_fromstring(EMPTY, parser=parser)
