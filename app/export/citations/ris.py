"""Citations as RIS, which EndNote, Mendeley, Zotero and libraries read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.export.atomic import replace_file
from app.export.citations.authors import Author
from app.export.citations.citation import Citation, citations
from app.export.outline.values import Outline
from app.jobs import Monitor

LINE_END = "\r\n"  # as the format has it


def write_ris(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write one entry for each report. Raises ExportFailed; an earlier file is then unchanged."""
    replace_file(path, ris(outline).encode(), monitor=monitor)


def ris(outline: Outline) -> str:
    """The entries, one after the other; every value is on one line, so that none can begin a field."""
    return LINE_END.join(_entry(citation) for citation in citations(outline))


def _entry(citation: Citation) -> str:
    lines = (f"{tag}  - {value}{LINE_END}" for tag, value in _fields(citation) if value)
    return f"TY  - NEWS{LINE_END}{''.join(lines)}ER  - {LINE_END}"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "ID", citation.key
    yield "TI", citation.title
    yield from (("AU", _name(author)) for author in citation.authors)
    yield "T2", citation.container
    if citation.issued:
        yield "PY", f"{citation.issued.year:04}"
        yield "DA", f"{citation.issued:%Y/%m/%d}"
    yield "UR", citation.url
    if citation.accessed:
        yield "Y2", f"{citation.accessed:%Y/%m/%d}"
    yield "LA", citation.language
    yield from (("N1", note) for note in citation.notes)


def _name(author: Author) -> str:
    return f"{author.family}, {author.given}" if author.family else author.printed
