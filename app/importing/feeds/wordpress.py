"""What the export of a WordPress site says of its items beyond RSS."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.importing.stamps import read_moment
from app.model.reason import Reason

REPORTS = frozenset({"post", "page", ""})  # others are pictures, menus and the like; feeds name no type
PUBLISHED = frozenset({"publish", ""})
DISCARDED = "trash"

_ANY_VERSION = "http://wordpress.org/export/"


def is_report(item: Any) -> bool:
    """Whether an item is text for readers and not thrown away; all items of other feeds are."""
    return _said(item, "post_type") in REPORTS and _said(item, "status") != DISCARDED


def status_notices(item: Any) -> tuple[Reason, ...]:
    """A notice if the item was not public when the site was exported: a draft, planned, private."""
    status = _said(item, "status")
    return () if status in PUBLISHED else (Reason.of("unpublished", status=status),)


def changed(item: Any, *, published: datetime | None) -> datetime | None:
    """When the item was last changed, in UTC; None if it was not since it was published."""
    moment = read_moment(_said(item, "post_modified_gmt"))
    return moment.replace(tzinfo=UTC) if moment and moment.replace(tzinfo=UTC) != published else None


def _said(item: Any, name: str) -> str:
    """The words of an element of the export's own; its namespace ends in its version."""
    found = (child for child in item if isinstance(child.tag, str) and child.tag.endswith(f"}}{name}"))
    return next(
        (child.text or "" for child in found if child.tag.startswith(f"{{{_ANY_VERSION}")), ""
    ).strip()
