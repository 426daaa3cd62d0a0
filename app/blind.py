"""Blind reading: a project and what was found in it, without the words that tell who published the reports.

In the text of a report a name is covered by as many code points as it had, so that every span still holds;
elsewhere the report's new name takes its place. Nothing is changed in the project. `app/outlets.py` knows
the names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar

from app.model.annotation import Anchor, Annotation
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import Excluded, Report, Source, siglum
from app.model.span import Passage, ReportId, Span
from app.outlets import names_of

BAR = "█"
IDENTITIES = frozenset({"id", "report"})  # fields that are looked up, never read
# Blocks that tell who published, not what happened: of them only the reason is shown.
TELLING = frozenset({"byline", "credit", "boilerplate", "newsletter", "share", "related", "note"})

Value = TypeVar("Value")


class Blind:
    """Knows what names the outlets of `reports`; `call` makes a name of a siglum, such as Outlet A."""

    def __init__(self, reports: Iterable[Report], call: Callable[[str], str]) -> None:
        self._call = call
        self._sigla: dict[str, str] = {}
        for place, report in enumerate(reports):
            for name in names_of(report):
                self._sigla.setdefault(name, siglum(place))
        longest_first = sorted(self._sigla, key=lambda name: (-len(name), name))
        told = "|".join(map(re.escape, longest_first))
        self._pattern = re.compile(rf"(?<!\w)(?:{told})(?!\w)") if told else None

    def reports(self, reports: Iterable[Report]) -> tuple[Report, ...]:
        """The same texts, each by an outlet that is called after its siglum."""
        return tuple(self._report(report, siglum(place)) for place, report in enumerate(reports))

    def comparison(self, comparison: Comparison) -> Comparison:
        """The same findings, in words that name no outlet."""
        return replace(
            comparison,
            reports=self.reports(comparison.reports),
            findings=self.value(comparison.findings),
            ledger=self.value(comparison.ledger),
            overview=self.value(comparison.overview),
        )

    def project(self, project: Project) -> Project:
        """The same notes, their passages in the words that are shown."""
        reports = self.reports(project.reports)
        texts = {old.id: (old.text, new.text) for old, new in zip(project.reports, reports, strict=True)}
        return replace(
            project,
            title=self.words(project.title),
            reports=reports,
            annotations=tuple(self._note(note, texts) for note in project.annotations),
        )

    def words(self, words: str) -> str:
        """The words, with new names for the outlets."""
        return self._pattern.sub(self._renamed, words) if self._pattern else words

    def covered(self, text: str) -> str:
        """The text with names covered; it stays as long as it was."""
        return self._pattern.sub(self._bars, text) if self._pattern else text

    def value(self, value: Value) -> Value:
        """The value with new words wherever it holds words; what names no outlet stays the same object."""
        if isinstance(value, str):
            return value if isinstance(value, Enum) else self.words(value)  # type: ignore[return-value]
        if isinstance(value, tuple):
            return self._tuple(value)  # type: ignore[return-value]
        if isinstance(value, Passage | Span) or not is_dataclass(value):
            return value
        return self._fields(value)

    def _report(self, report: Report, letter: str) -> Report:
        """Of its source only what does not tell whose it is."""
        name, source = self._call(letter), report.source
        return replace(
            report,
            name=name,
            path=None,
            text=self.covered(report.text),
            source=Source(
                outlet=name,
                headline=source.headline and self.words(source.headline),
                published=source.published,
                updated=source.updated,
                language=source.language,
            ),
            excluded=tuple(self._excluded(block) for block in report.excluded),
            notices=self.value(report.notices),
        )

    def _excluded(self, block: Excluded) -> Excluded:
        return replace(block, text=BAR * 3 if block.reason in TELLING else self.covered(block.text))

    def _note(self, note: Annotation, texts: dict[ReportId, tuple[str, str]]) -> Annotation:
        anchors = tuple(self._anchor(anchor, *texts.get(anchor.report, ("", ""))) for anchor in note.anchors)
        return replace(self.value(replace(note, anchors=())), anchors=anchors)

    def _anchor(self, anchor: Anchor, text: str, shown: str) -> Anchor:
        """A passage that begins or ends within a name has the bars that are shown there."""
        there = anchor.exact and anchor.span.of(text) == anchor.exact
        return replace(anchor, exact=anchor.span.of(shown) if there else self.covered(anchor.exact))

    def _tuple(self, values: tuple[object, ...]) -> tuple[object, ...]:
        new = tuple(map(self.value, values))
        return values if all(map(_same, new, values)) else new

    def _fields(self, value: Value) -> Value:
        names = (one.name for one in fields(value) if one.name not in IDENTITIES)  # type: ignore[arg-type]
        held = ((name, getattr(value, name)) for name in names)
        new = {name: changed for name, old in held if (changed := self.value(old)) is not old}
        return replace(value, **new) if new else value  # type: ignore[type-var]

    def _renamed(self, found: re.Match[str]) -> str:
        return self._call(self._sigla[found[0]])

    def _bars(self, found: re.Match[str]) -> str:
        """With the report's letter between them, where there is room for one on either side."""
        letter = f" {self._sigla[found[0]]} "
        return (letter if len(letter) + 1 < len(found[0]) else "").center(len(found[0]), BAR)


def _same(one: object, other: object) -> bool:
    return one is other
