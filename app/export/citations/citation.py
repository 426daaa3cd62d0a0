"""One report as an entry of a bibliography, before any format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.export.characters import one_line
from app.export.citations.authors import Author, authors
from app.export.citations.keys import key_of, unique
from app.export.outline.values import Outline, OutlineReport
from app.model.address import is_web


@dataclass(frozen=True, slots=True)
class Citation:
    """What is known of a report, each value on one line; empty or None where the file does not say.

    `container` is the outlet, or the agency where no outlet is known; `agency` stands apart only beside
    an outlet. `notes` are what no field is for. `accessed` is the day of the export: files do not tell
    when they were fetched.
    """

    key: str
    title: str
    container: str
    authors: tuple[Author, ...]
    agency: str
    issued: date | None
    accessed: date | None
    language: str
    url: str
    notes: tuple[str, ...]


def citations(outline: Outline) -> tuple[Citation, ...]:
    """One entry for each report of the outline, each with a key of its own."""
    files = {file.siglum: file.sha256 for file in outline.cover.files}
    made = outline.made.date()
    entries = [
        _citation(report, made, tuple(_notes(report, files.get(report.siglum, ""), outline.words)))
        for report in outline.reports
    ]
    keys = unique(key_of(entry.container, entry.issued, entry.title) for entry in entries)
    return tuple(replace(entry, key=key) for entry, key in zip(entries, keys, strict=True))


def _citation(report: OutlineReport, made: date, notes: tuple[str, ...]) -> Citation:
    source = report.source
    outlet, agency, url = one_line(source.outlet or ""), one_line(source.agency or ""), _address(source.url)
    return Citation(
        key="",
        title=one_line(report.headline),
        container=outlet or agency,
        authors=authors(source.byline, report.language),
        agency=agency if outlet and agency != outlet else "",
        issued=source.published.date() if source.published else None,
        accessed=made if url else None,
        language=report.language,
        url=url,
        notes=notes,
    )


def _notes(report: OutlineReport, sha256: str, words: Mapping[str, str]) -> Iterator[str]:
    """What no field of the formats is for."""
    source = report.source
    yield f"{words['report']} {report.siglum}"
    if source.outlet and source.agency and source.agency != source.outlet:
        yield f"{words['agency']}: {one_line(source.agency)}"
    if source.updated:
        yield f"{words['updated']}: {source.updated.date().isoformat()}"
    if sha256:
        yield f"SHA-256: {sha256}"


def _address(url: str | None) -> str:
    """The address without what would end a field; only one that a browser would open."""
    address = "".join((url or "").split())
    if not is_web(address):
        return ""
    return "".join(_escaped(character) for character in address)


def _escaped(character: str) -> str:
    """Braces, quotation marks and the like as per cent codes: they are not allowed in addresses anyway."""
    if character.isprintable() and character not in '{}\\"<>^`|':
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
