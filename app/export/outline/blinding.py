"""Outlets hidden for blind reading: their names, people, addresses and files, wherever they would be shown.

Names that stand in a text are painted over letter by letter, so that every passage keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from app.export.outline.values import Outline
from app.export.outline.words import Words
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import Excluded, Report, Source

HIDDEN = "▒"
SHORTEST = 3  # letters: a shorter name would hide ordinary words
_ARTICLES = re.compile(r"(?:the|der|die|das|le|la|les|el|los|il|lo|o|a)\s+", re.IGNORECASE)
_SUFFIXES = ("www.", "m.")
# What tells who published, not what is told.
_TELLING_BLOCKS = frozenset({"byline", "credit", "boilerplate", "newsletter", "share", "related", "note"})

T = TypeVar("T")


class Blinded:
    """Hides the outlets of one comparison."""

    def __init__(self, comparison: Comparison, words: Words) -> None:
        self._labels = {
            r.id: words.say("blind_label", siglum=comparison.sigla[r.id]) for r in comparison.reports
        }
        self._sigla = comparison.sigla
        names = {name for report in comparison.reports for name in _names(report)}
        self._names = _pattern(names)

    def project(self, project: Project) -> Project:
        """The same notes, on painted-over words where they quote a name."""
        notes = (
            replace(note, anchors=tuple(replace(a, exact=self._painted(a.exact)) for a in note.anchors))
            for note in project.annotations
        )
        return replace(project, reports=tuple(map(self._report, project.reports)), annotations=tuple(notes))

    def comparison(self, comparison: Comparison) -> Comparison:
        return replace(comparison, reports=tuple(map(self._report, comparison.reports)))

    def outline(self, outline: Outline) -> Outline:
        """What is left: names in titles, evidence, notes and lists of sources."""
        hidden = self._everywhere(outline)
        return replace(hidden, words=outline.words, options=outline.options)

    def _report(self, report: Report) -> Report:
        label = self._labels.get(report.id, "")
        source = report.source
        kept = Source(
            outlet=label,
            headline=source.headline and self._painted(source.headline),
            published=source.published,
            updated=source.updated,
            language=source.language,
        )
        return replace(
            report,
            name=self._sigla.get(report.id, "") + PurePath(report.name).suffix,
            path=None,
            source=kept,
            text=self._painted(report.text),
            excluded=tuple(self._excluded(report.excluded)),
        )

    def _excluded(self, blocks: Iterable[Excluded]) -> Iterator[Excluded]:
        """The blocks that cannot tell who published; the others only by what they were."""
        for block in blocks:
            telling = block.reason in _TELLING_BLOCKS
            yield replace(block, text=HIDDEN * SHORTEST if telling else self._painted(block.text))

    def _painted(self, text: str) -> str:
        """The same text, as long as before."""
        return self._names.sub(lambda found: HIDDEN * len(found[0]), text) if self._names else text

    def _everywhere(self, value: T) -> T:
        """The value with every text in it painted over, whatever it is made of."""
        changed: Any = value
        if isinstance(value, str) and not isinstance(value, StrEnum):
            changed = self._painted(value)
        elif isinstance(value, tuple):
            changed = tuple(map(self._everywhere, value))
        elif is_dataclass(value) and not isinstance(value, type):
            changed = replace(
                value, **{f.name: self._everywhere(getattr(value, f.name)) for f in fields(value)}
            )
        return cast(T, changed)


def _names(report: Report) -> Iterator[str]:
    """All that may tell who published a report."""
    source = report.source
    for name in (source.outlet, source.agency, *source.byline, *source.credits):
        if name:
            yield name
            yield _ARTICLES.sub("", name, count=1)
    if source.outlet:
        yield from _short_forms(source.outlet)
    host = urlsplit(source.url).hostname if source.url else None
    if host:
        yield source.url or ""
        yield host
        for prefix in _SUFFIXES:
            yield host.removeprefix(prefix)
    yield report.name


def _short_forms(outlet: str) -> Iterator[str]:
    """How a paper speaks of itself: 'The Harbour Post' is 'the Post', 'Le Fanal du Golfe' 'le Fanal'."""
    found = _ARTICLES.match(outlet)
    article = found[0] if found else "the "
    words = [word for word in outlet[found.end() if found else 0 :].split() if word[:1].isupper()]
    if len(words) > 1:
        for word in (words[0], words[-1]):
            yield article.lower() + word
            yield article.capitalize() + word


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Whole names as they are written, the longest first: a paper called Time is not the word."""
    kept = sorted(
        {name.strip() for name in names if len(name.strip()) >= SHORTEST}, key=lambda n: (-len(n), n)
    )
    if not kept:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, kept))})(?!\w)")
