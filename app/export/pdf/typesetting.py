"""From an outline to plain PDF pages: Typst lays out a template that takes the outline as data."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.export.outline.reports import moment
from app.export.outline.values import Outline
from app.paths import resources

# Without a shape of their own: control characters but tab and line ends, half surrogate pairs, private use.
UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
SHOWN_INSTEAD = "\ufffd"


def typeset(outline: Outline) -> bytes:
    """Tagged PDF with embedded fonts, where notes and marks are links to 'synoptic:' addresses.

    Unprintable characters are shown as U+FFFD, one for one, and the last section says how many.
    Raises typst.TypstError.
    """
    import typst

    pages = typst.compile(
        resources("typst", "synopsis.typ"),
        root=resources(),
        font_paths=[resources("fonts")],
        ignore_system_fonts=False,  # Arabic, Hebrew, Chinese and others are not in the bundled fonts
        sys_inputs={"outline": json.dumps(_data(outline), default=_as_text)},
        format="pdf",
        timestamp=int(outline.made.timestamp()),
    )
    return bytes(pages)


def _data(outline: Outline) -> dict[str, Any]:
    data = asdict(outline)
    replaced = _unprintable(data)
    if replaced:
        data["method"] += (f"{replaced} characters that cannot be printed are shown as {SHOWN_INSTEAD}.",)
    return dict(_printable(data))


def _unprintable(value: object) -> int:
    if isinstance(value, str):
        return len(UNPRINTABLE.findall(value))
    if isinstance(value, dict):
        return sum(map(_unprintable, value.values()))
    return sum(map(_unprintable, value)) if isinstance(value, tuple) else 0


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return UNPRINTABLE.sub(SHOWN_INSTEAD, value)
    if isinstance(value, dict):
        return {key: _printable(inner) for key, inner in value.items()}
    return [_printable(inner) for inner in value] if isinstance(value, tuple) else value


def _as_text(value: object) -> str:
    return moment(value) if isinstance(value, datetime) else str(value)
