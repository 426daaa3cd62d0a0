"""What the class names around a block say that it is."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from app.importing.draft import Exclusion, Role
from app.importing.web.blocks import PageBlock
from app.model.report import ParagraphKind

NEAR = 3  # elements around a block whose names tell what it is; those further out hold the whole page

_STANDFIRST = re.compile(
    r"stand-?first|sub-?(?:head|title|line)|\b(?:deck?|chapo|summary|excerpt|strapline|lede?)\b",
    re.IGNORECASE,
)
_FURNITURE: tuple[tuple[re.Pattern[str], Exclusion], ...] = (
    (re.compile(r"by-?line|author|signature", re.IGNORECASE), Exclusion.BYLINE),
    (re.compile(r"newsletter|subscri", re.IGNORECASE), Exclusion.NEWSLETTER),
    (re.compile(r"related|recirc|read-?more|more-?on|promo\b", re.IGNORECASE), Exclusion.RELATED),
    (re.compile(r"\btags?\b|-tags?\b|\btopics\b", re.IGNORECASE), Exclusion.TAGS),
    (re.compile(r"share|social|comments?\b", re.IGNORECASE), Exclusion.SHARE),
    (re.compile(r"\bads?\b|advert|sponsor", re.IGNORECASE), Exclusion.ADVERTISEMENT),
)
_CAPTION = re.compile(r"caption|\blegend\b", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright", re.IGNORECASE)


def names_around(block: PageBlock, article: Collection[Any]) -> str:
    """The class names closest to a block, but not of the elements that hold the `article` as a whole."""
    near = (element for element in block.path[-NEAR:] if element not in article)
    return " ".join(element.get("class", "") for element in near)


def names_standfirst(names: str) -> bool:
    return bool(_STANDFIRST.search(names))


def named_furniture(names: str) -> Exclusion | None:
    """Why a short block is no part of the report, by the names around it; prose is not judged by them."""
    return next((reason for pattern, reason in _FURNITURE if pattern.search(names)), None)


def picture_role(block: PageBlock, names: str) -> Role | None:
    """Caption or credit, for words that belong to a picture."""
    if "blockquote" in block.tags or "table" in block.tags:
        return None
    if "figure" not in block.tags and not _CAPTION.search(names):
        return None
    return Exclusion.CREDIT if _CREDIT.search(block.path[-1].get("class", "")) else ParagraphKind.CAPTION
