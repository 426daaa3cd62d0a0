"""How far two readers agree: which sentences both tagged alike, and how much of their passages overlap.

Cohen's kappa (Cohen 1960, A coefficient of agreement for nominal scales): agreement beyond what two readers
reach by chance who tag as many sentences as these do. docs/notes.md defines the unit and what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.annotate.anchor import locate
from app.model.annotation import Annotation
from app.model.project import Project
from app.model.report import Report
from app.model.span import Span

ANY_TAG = ""  # all notes of a reader, whatever their tags

Points = Mapping[str, frozenset[int]]  # by tag, the letters and signs that notes with it mark


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


def agreement(project: Project, first: str, second: str) -> tuple[Agreement, ...]:
    """How far two authors agree: on marking anything at all, then on each tag that one of them used.

    Counted over the reports in which both wrote notes: of others nobody knows whether they were read.
    """
    notes = {author: [n for n in project.annotations if n.author == author] for author in (first, second)}
    read = [report for report in project.reports if all(_speak_of(report, n) for n in notes.values())]
    tags = dict.fromkeys(tag for author in notes for note in notes[author] for tag in note.tags)
    marked = tuple(_Marked.of(report, notes[first], notes[second]) for report in read)
    return tuple(_on_tag(tag, marked) for tag in (ANY_TAG, *sorted(tags)))


def _speak_of(report: Report, notes: Iterable[Annotation]) -> bool:
    return any(anchor.report == report.id for note in notes for anchor in note.anchors)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A report that both read: its sentences, and what each marked in it."""

    sentences: tuple[Span, ...]
    first: Points
    second: Points

    @classmethod
    def of(cls, report: Report, first: Sequence[Annotation], second: Sequence[Annotation]) -> _Marked:
        from app.language.segment import sentences

        spans = tuple(sentence.span for sentence in sentences(report))
        return cls(spans, _points(first, report), _points(second, report))


def _points(notes: Iterable[Annotation], report: Report) -> Points:
    """Spaces are nobody's."""
    by_tag: dict[str, set[int]] = {}
    for note in notes:
        points = {at for span in _spans(note, report) for at in _letters(span, report.text)}
        for tag in (ANY_TAG, *note.tags):
            by_tag.setdefault(tag, set()).update(points)
    return {tag: frozenset(points) for tag, points in by_tag.items()}


def _spans(note: Annotation, report: Report) -> Iterator[Span]:
    found = (locate(anchor, report) for anchor in note.anchors if anchor.report == report.id)
    return (span for span in found if span is not None)


def _letters(span: Span, text: str) -> Iterator[int]:
    return (at for at in range(span.start, span.end) if not text[at].isspace())


def _on_tag(tag: str, reports: Iterable[_Marked]) -> Agreement:
    counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    shared = either = 0
    for report in reports:
        one, other = (points.get(tag, frozenset()) for points in (report.first, report.second))
        shared, either = shared + len(one & other), either + len(one | other)
        for span in report.sentences:
            unit = range(span.start, span.end)
            counts[not one.isdisjoint(unit), not other.isdisjoint(unit)] += 1
    return Agreement(
        tag=tag,
        both=counts[True, True],
        first_only=counts[True, False],
        second_only=counts[False, True],
        neither=counts[False, False],
        overlap=shared / either if either else None,
    )
