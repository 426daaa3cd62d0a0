"""Citations as BibTeX, in UTF-8, with the fields that both BibTeX and biblatex know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.export.atomic import replace_file
from app.export.citations.authors import Author
from app.export.citations.citation import Citation, citations
from app.export.outline.values import Outline
from app.jobs import Monitor

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# BibTeX counts braces even behind a backslash, so that none may stand in a value.
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        **{character: f"\\{character}" for character in "$&#_%"},
    }
)


def write_bibtex(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write one entry for each report. Raises ExportFailed; an earlier file is then unchanged."""
    replace_file(path, bibtex(outline).encode(), monitor=monitor)


def bibtex(outline: Outline) -> str:
    """The entries, one after the other."""
    return "\n".join(map(_entry, citations(outline)))


def _entry(citation: Citation) -> str:
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(citation))
    return f"@article{{{citation.key},\n{fields}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    """Double braces keep the title's capitals as they were printed."""
    yield "title", f"{{{{{_escaped(citation.title)}}}}}"
    if citation.authors:
        yield "author", f"{{{' and '.join(map(_name, citation.authors))}}}"
    if citation.container:
        yield "journal", f"{{{_escaped(citation.container)}}}"
    if citation.issued:
        yield "year", f"{{{citation.issued.year:04}}}"
        yield "month", MONTHS[citation.issued.month - 1]
        yield "date", f"{{{citation.issued.isoformat()}}}"
    if citation.url:
        yield "url", f"{{{citation.url}}}"
    if citation.accessed:
        yield "urldate", f"{{{citation.accessed.isoformat()}}}"
    if citation.language:
        yield "language", f"{{{citation.language}}}"
    yield "annote", f"{{{_escaped('; '.join(citation.notes))}}}"


def _name(author: Author) -> str:
    if author.family:
        return f"{_escaped(author.family)}, {_escaped(author.given)}"
    return f"{{{_escaped(author.printed)}}}"


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL)
