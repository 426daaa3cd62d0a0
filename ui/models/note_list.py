"""The notes as they are listed: those that pass the filter, sorted, in groups with their counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.model.report import Report
from ui.messages import tr
from ui.models.note_filter import NoteFacet, NoteFilter, known_by, value_words
from ui.models.note_lines import NoteLine


class NoteOrder(StrEnum):
    PLACE = "place"
    TIME = "time"
    DUE = "due"


class NoteGrouping(StrEnum):
    """By what notes stand together; one with several tags or reports stands in the first group only."""

    NONE = "none"
    KIND = "kind"
    TAG = "tag"
    REPORT = "report"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class GroupHead:
    """What stands above the notes of a group."""

    value: str
    words: str
    count: int


Listed = NoteLine | GroupHead


def listed(
    lines: Sequence[NoteLine],
    wanted: NoteFilter,
    order: NoteOrder,
    grouping: NoteGrouping,
    reports: Sequence[Report],
) -> tuple[Listed, ...]:
    """What the list shows, from its top."""
    passing = [line for line in lines if wanted.passes(line)] if wanted.active else list(lines)
    passing.sort(key=_keys()[order])
    if grouping is NoteGrouping.NONE:
        return tuple(passing)
    facet = NoteFacet(str(grouping))
    there = {value for line in passing for value in known_by(line, facet)}
    return tuple(_grouped(passing, facet, value_words(facet, there, reports)))


def order_name(order: NoteOrder) -> str:
    return {
        NoteOrder.PLACE: tr("By place"),
        NoteOrder.TIME: tr("Newest first"),
        NoteOrder.DUE: tr("By due date"),
    }[order]


def grouping_name(grouping: NoteGrouping) -> str:
    return {
        NoteGrouping.NONE: tr("No groups"),
        NoteGrouping.KIND: tr("Grouped by kind"),
        NoteGrouping.TAG: tr("Grouped by tag"),
        NoteGrouping.REPORT: tr("Grouped by report"),
        NoteGrouping.AUTHOR: tr("Grouped by author"),
    }[grouping]


def _keys() -> dict[NoteOrder, Callable[[NoteLine], tuple[float, int]]]:
    return {
        NoteOrder.PLACE: lambda line: (0.0, line.number),
        NoteOrder.TIME: lambda line: (-line.note.modified.timestamp(), line.number),
        NoteOrder.DUE: _due,
    }


def _due(line: NoteLine) -> tuple[float, int]:
    """Those without a day come last."""
    day = line.note.task.due if line.note.task else None
    return float((day or date.max).toordinal()), line.number


def _grouped(lines: Sequence[NoteLine], facet: NoteFacet, words: dict[str, str]) -> Iterable[Listed]:
    order = list(words)
    groups: dict[str, list[NoteLine]] = {value: [] for value in order}
    for line in lines:
        groups[min(known_by(line, facet), key=order.index)].append(line)
    for value, members in groups.items():
        if members:
            yield GroupHead(value, words[value], len(members))
            yield from members
