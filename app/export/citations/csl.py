"""Citations as CSL-JSON, which Zotero, pandoc and citation processors read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from app.export.atomic import replace_file
from app.export.citations.authors import Author
from app.export.citations.citation import Citation, citations
from app.export.outline.values import Outline
from app.jobs import Monitor


def write_csl(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write one item for each report. Raises ExportFailed; an earlier file is then unchanged."""
    replace_file(path, csl(outline).encode(), monitor=monitor)


def csl(outline: Outline) -> str:
    """The items as a JSON list."""
    return (
        json.dumps([_item(citation) for citation in citations(outline)], ensure_ascii=False, indent=1) + "\n"
    )


def _item(citation: Citation) -> dict[str, Any]:
    item = {
        "id": citation.key,
        "type": "article-newspaper",
        "title": citation.title,
        "container-title": citation.container,
        "author": [_name(author) for author in citation.authors],
        "source": citation.agency,
        "issued": _date(citation.issued),
        "accessed": _date(citation.accessed),
        "language": citation.language,
        "URL": citation.url,
        "note": "; ".join(citation.notes),
    }
    return {name: value for name, value in item.items() if value}


def _name(author: Author) -> dict[str, str]:
    if author.family:
        return {"family": author.family, "given": author.given}
    return {"literal": author.printed}


def _date(day: date | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
