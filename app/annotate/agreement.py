"""How far two readers agree: which sentences both tagged alike, and how much of their passages overlap.

Cohen's kappa (Cohen 1960, A coefficient of agreement for nominal scales): agreement beyond what two readers
reach by chance who tag as many sentences as these do. docs/notes.md defines the unit and what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.annotate.anchor import locate
from app.model.annotation import Annotation
from app.model.project import Project
from app.model.report import Report
from app.model.span import Span

ANY_TAG = ""  # all notes of a reader, whatever their tags


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two readers on one tag, counted in sentences; `overlap` is 0 to 1 of the code points either marked."""

    tag: str
    both: int
    first_only: int
    second_only: int
    neither: int
    overlap: float | None

    @property
    def sentences(self) -> int:
        return self.both + self.first_only + self.second_only + self.neither

    @property
    def observed(self) -> float | None:
        """The share of sentences on which both say the same; None without any."""
        return (self.both + self.neither) / self.sentences if self.sentences else None

    @property
    def kappa(self) -> float | None:
        """1 is full agreement, 0 what chance gives; None where chance alone would agree on everything."""
        total, observed = self.sentences, self.observed
        if observed is None:
            return None
        first, second = self.both + self.first_only, self.both + self.second_only
        expected = (first * second + (total - first) * (total - second)) / total**2
        return (observed - expected) / (1 - expected) if expected < 1 else None


def authors(project: Project) -> tuple[str, ...]:
    """Who wrote notes in this project, in the order of their first one."""
    return tuple(dict.fromkeys(note.author for note in project.annotations))


def agreement(project: Project, first: str, second: str) -> tuple[Agreement, ...]:
    """How far two authors agree: on marking anything at all, then on each tag that one of them used.

    Counted over the reports in which both wrote notes: of others nobody knows whether they were read.
    """
    notes = {author: [n for n in project.annotations if n.author == author] for author in (first, second)}
    read = [report for report in project.reports if all(_marked(n, report) for n in notes.values())]
    tags = dict.fromkeys(tag for author in notes for note in notes[author] for tag in note.tags)
    return tuple(_on_tag(tag, notes[first], notes[second], read) for tag in (ANY_TAG, *sorted(tags)))


def _on_tag(
    tag: str, first: Sequence[Annotation], second: Sequence[Annotation], reports: Iterable[Report]
) -> Agreement:
    counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    shared = either = 0
    for report in reports:
        one, other = (_points(_tagged(tag, notes), report) for notes in (first, second))
        shared, either = shared + len(one & other), either + len(one | other)
        for span in _units(report):
            unit = frozenset(range(span.start, span.end))
            counts[bool(unit & one), bool(unit & other)] += 1
    return Agreement(
        tag=tag,
        both=counts[True, True],
        first_only=counts[True, False],
        second_only=counts[False, True],
        neither=counts[False, False],
        overlap=shared / either if either else None,
    )


def _tagged(tag: str, notes: Iterable[Annotation]) -> Iterator[Annotation]:
    return (note for note in notes if tag == ANY_TAG or tag in note.tags)


def _marked(notes: Iterable[Annotation], report: Report) -> bool:
    return any(anchor.report == report.id for note in notes for anchor in note.anchors)


def _points(notes: Iterable[Annotation], report: Report) -> frozenset[int]:
    """The places of all letters and signs that the notes mark; spaces are nobody's."""
    spans = (
        span
        for note in notes
        for anchor in note.anchors
        if anchor.report == report.id and (span := locate(anchor, report)) is not None
    )
    return frozenset(
        at for span in spans for at in range(span.start, span.end) if not report.text[at].isspace()
    )


def _units(report: Report) -> Iterator[Span]:
    from app.language.segment import sentences

    return (sentence.span for sentence in sentences(report))
