"""What holds for every report that comes into a project: once only, and in characters that can be saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.errors import AlreadyOpen
from app.model.characters import encodable
from app.model.report import Report, Source, siglum


def refuse_twice(report: Report, reports: Iterable[Report]) -> None:
    """Raises AlreadyOpen if the report is among those, naming the siglum of the one there."""
    for index, there in enumerate(reports):
        if there.id == report.id:
            raise AlreadyOpen(name=report.name, siglum=siglum(index))


def savable(report: Report) -> Report:
    """The report under a name, a path and a source that a project can hold: file systems allow others."""
    return replace(
        report,
        name=encodable(report.name),
        path=report.path and encodable(report.path),
        source=savable_source(report.source),
    )


def savable_source(source: Source) -> Source:
    """The source as it can be saved: a text field may hand over half a character."""
    return replace(
        source,
        outlet=source.outlet and encodable(source.outlet),
        agency=source.agency and encodable(source.agency),
        headline=source.headline and encodable(source.headline),
        standfirst=source.standfirst and encodable(source.standfirst),
        byline=tuple(map(encodable, source.byline)),
        dateline=source.dateline and encodable(source.dateline),
        language=source.language and encodable(source.language),
        url=source.url and encodable(source.url),
        credits=tuple(map(encodable, source.credits)),
        slug=source.slug and encodable(source.slug),
    )
