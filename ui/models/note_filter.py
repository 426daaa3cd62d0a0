"""Which notes are listed: picked by kind, tag, author, status and report, and by words they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from app.model.annotation import Annotation, NoteKind, TaskStatus
from app.model.report import Report, siglum
from ui.messages import tr
from ui.models.finding_filter import FacetChoice
from ui.models.note_lines import NoteLine
from ui.models.note_words import kind_name, status_name

UNTAGGED = ""
UNSURE = "unsure"  # a status beside those of tasks: a passage waits for the reader's word


class NoteFacet(StrEnum):
    """By what notes can be picked."""

    KIND = "kind"
    TAG = "tag"
    AUTHOR = "author"
    STATUS = "status"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What was picked, and `words` that a note must hold; nothing of both lets all through."""

    picked: frozenset[tuple[NoteFacet, str]] = frozenset()
    words: str = ""

    @property
    def active(self) -> bool:
        return bool(self.picked or self.words.split())

    def turned(self, facet: NoteFacet, value: str) -> NoteFilter:
        """With one more pick, or without it if it was picked."""
        return replace(self, picked=self.picked ^ {(facet, value)})

    def without(self, facet: NoteFacet) -> NoteFilter:
        return replace(self, picked=frozenset(pick for pick in self.picked if pick[0] is not facet))

    def values(self, facet: NoteFacet) -> frozenset[str]:
        return frozenset(value for of, value in self.picked if of is facet)

    def passes(self, line: NoteLine) -> bool:
        """Whether every facet with picks knows the note by one of them, and it holds every word."""
        return not self.failed(line)

    def failed(self, line: NoteLine) -> list[NoteFacet | None]:
        """The facets that keep a note out; None among them where it lacks words."""
        if not self.picked and not self.words:
            return []
        wanted = {facet: self.values(facet) for facet, _ in self.picked}
        out: list[NoteFacet | None] = [f for f, values in wanted.items() if not known_by(line, f) & values]
        words = self.words.casefold().split()
        if words and not _holds(line, words):
            out.append(None)
        return out


def known_by(line: NoteLine, facet: NoteFacet) -> frozenset[str]:
    """What a note is known by under a facet."""
    note = line.note
    match facet:
        case NoteFacet.KIND:
            return frozenset({str(note.kind)})
        case NoteFacet.TAG:
            return frozenset(note.tags or (UNTAGGED,))
        case NoteFacet.AUTHOR:
            return frozenset({note.author})
        case NoteFacet.STATUS:
            return frozenset(_statuses(line))
        case NoteFacet.REPORT:
            return frozenset([anchor.report for anchor in note.anchors])


def facet_name(facet: NoteFacet) -> str:
    return {
        NoteFacet.KIND: tr("Kind"),
        NoteFacet.TAG: tr("Tag"),
        NoteFacet.AUTHOR: tr("Author"),
        NoteFacet.STATUS: tr("Status"),
        NoteFacet.REPORT: tr("Report"),
    }[facet]


def value_words(facet: NoteFacet, there: Set[str], reports: Sequence[Report]) -> dict[str, str]:
    """These values in words, in the order in which they are offered."""
    return {value: words for value, words in _all_words(facet, there, reports) if value in there}


def choices(
    lines: Sequence[NoteLine], reports: Sequence[Report], wanted: NoteFilter
) -> dict[NoteFacet, tuple[FacetChoice, ...]]:
    """The values of each facet, with how many notes have each and pass the other facets."""
    failed = [(line, wanted.failed(line)) for line in lines] if wanted.active else []
    return {facet: tuple(_choices(facet, lines, failed, reports, wanted)) for facet in NoteFacet}


def _choices(
    facet: NoteFacet,
    lines: Sequence[NoteLine],
    failed: Sequence[tuple[NoteLine, list[NoteFacet | None]]],
    reports: Sequence[Report],
    wanted: NoteFilter,
) -> Iterator[FacetChoice]:
    there, picked = _count(facet, lines), wanted.values(facet)
    passing = _count(facet, (line for line, by in failed if by in ([], [facet]))) if wanted.active else there
    for value, words in value_words(facet, {*there, *picked}, reports).items():
        yield FacetChoice(value, words, passing[value], value in picked)


def _count(facet: NoteFacet, lines: Iterable[NoteLine]) -> Counter[str]:
    """How many notes have each value."""
    match facet:
        case NoteFacet.KIND:
            return Counter({str(kind): n for kind, n in Counter(line.note.kind for line in lines).items()})
        case NoteFacet.AUTHOR:
            return Counter(line.note.author for line in lines)
    return Counter(value for line in lines for value in known_by(line, facet))


def _statuses(line: NoteLine) -> Iterator[str]:
    if line.note.kind is NoteKind.VERIFY:
        yield str(line.note.task.status if line.note.task else TaskStatus.OPEN)
    if line.unsure:
        yield UNSURE


def _all_words(facet: NoteFacet, there: Set[str], reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
    match facet:
        case NoteFacet.KIND:
            yield from ((str(kind), kind_name(kind)) for kind in NoteKind)
        case NoteFacet.TAG:
            yield from ((tag, tag) for tag in sorted(there - {UNTAGGED}, key=str.casefold))
            yield UNTAGGED, tr("Without a tag")
        case NoteFacet.AUTHOR:
            yield from ((author, author) for author in sorted(there, key=str.casefold))
        case NoteFacet.STATUS:
            yield from ((str(status), status_name(status)) for status in TaskStatus)
            yield UNSURE, tr("Place to be confirmed")
        case NoteFacet.REPORT:
            for place, report in enumerate(reports):
                yield (
                    str(report.id),
                    tr("{siglum}, {title}", siglum=siglum(place), title=report.label),
                )


def _holds(line: NoteLine, words: Iterable[str]) -> bool:
    told = _told(line.note)
    return all(word in told for word in words)


@lru_cache(maxsize=20_000)
def _told_of(body: str, more: tuple[str, ...]) -> str:
    return "\n".join((body, *more)).casefold()


def _told(note: Annotation) -> str:
    """All words of a note, and those it stands on."""
    task = (note.task.contact, note.task.evidence) if note.task else ()
    return _told_of(note.body, (note.author, *note.tags, *(one.exact for one in note.anchors), *task))
