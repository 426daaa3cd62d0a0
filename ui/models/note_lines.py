"""The reader's notes as they are listed and drawn: numbered from the top of the first report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.annotate import anchor
from app.model.annotation import Anchor, AnchorState, Annotation
from app.model.comparison import Comparison
from app.model.finding import FindingId
from app.model.project import Project
from app.model.report import Report, siglum
from app.model.span import Passage, ReportId
from ui.messages import tr
from ui.models.finding_words import title
from ui.models.row_words import row_name


@dataclass(frozen=True, slots=True)
class PassageLine:
    """One passage of a note: where it stands now (None where it was lost), and the words it was made on.

    `words_now` differ from `quote` only while the passage is to be confirmed.
    """

    place: int
    siglum: str
    quote: str
    state: AnchorState
    passage: Passage | None
    words_now: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note: its number, where it stands, the words it speaks of, and the findings it is about."""

    note: Annotation
    number: int
    stands: tuple[PassageLine, ...]
    place: str
    about: tuple[tuple[FindingId, str], ...] = ()
    foreign: bool = False  # another reader's

    @property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(stand.passage for stand in self.stands if stand.passage is not None)

    @property
    def quote(self) -> str:
        return " … ".join(stand.quote for stand in self.stands)

    @property
    def unsure(self) -> bool:
        """Whether a passage waits for the reader's word, or has lost its place."""
        return any(stand.state is not AnchorState.ANCHORED for stand in self.stands)


def note_lines(
    project: Project, comparison: Comparison | None, *, reader: str | None = None
) -> tuple[NoteLine, ...]:
    """The notes in the order of their places; those that `reader` did not write are foreign."""
    order = {report.id: index for index, report in enumerate(project.reports)}
    notes = sorted(project.annotations, key=lambda note: _place(note, order))
    reports = {report.id: report for report in project.reports}
    rows = _RowNames(comparison)
    titles = {finding.id: title(finding) for finding in comparison.findings} if comparison else {}
    return tuple(
        NoteLine(
            note=note,
            number=number,
            stands=tuple(_stand(one, place, reports, order) for place, one in enumerate(note.anchors)),
            place=_place_words(note, order, rows),
            about=tuple((finding, titles[finding]) for finding in note.findings if finding in titles),
            foreign=reader is not None and note.author != reader,
        )
        for number, note in enumerate(notes, start=1)
    )


def _place(note: Annotation, order: Mapping[ReportId, int]) -> tuple[int, int]:
    first = note.anchors[0]
    return order.get(first.report, len(order)), first.span.start


def _stand(
    one: Anchor, place: int, reports: Mapping[ReportId, Report], order: Mapping[ReportId, int]
) -> PassageLine:
    """Where the words of an anchor stand now; one that is lost stands nowhere until it is placed anew."""
    report = reports.get(one.report)
    lost = report is None or one.state is AnchorState.ORPHANED
    span = None if report is None or lost else anchor.locate(one, report)
    state = AnchorState.ORPHANED if span is None else one.state
    return PassageLine(
        place=place,
        siglum=siglum(order[one.report]) if one.report in order else "",
        quote=one.exact,
        state=state,
        passage=Passage(one.report, span) if span is not None else None,
        words_now=span.of(report.text) if span is not None and report is not None else "",
    )


def _place_words(note: Annotation, order: Mapping[ReportId, int], rows: _RowNames) -> str:
    reports = dict.fromkeys(one.report for one in note.anchors)
    sigla = ", ".join(siglum(order[report]) for report in reports if report in order)
    row = rows.of(note.anchors[0])
    return tr("{reports}, {row}", reports=sigla, row=row) if row else sigla


class _RowNames:
    """What the row of a passage is called; each row is named once, however many notes stand in it."""

    def __init__(self, comparison: Comparison | None) -> None:
        self._rows: dict[ReportId, dict[int, str]] = {}
        self._starts: dict[ReportId, Sequence[int]] = {}
        if comparison is None:
            return
        names = [row_name(comparison, number) for number in range(len(comparison.alignment.rows))]
        for column, report in enumerate(comparison.reports):
            self._starts[report.id] = [paragraph.span.start for paragraph in report.paragraphs]
            self._rows[report.id] = {
                paragraph: name
                for name, row in zip(names, comparison.alignment.rows, strict=True)
                for paragraph in row.cells[column].paragraphs
            }

    def of(self, one: Anchor) -> str:
        starts = self._starts.get(one.report, ())
        return self._rows.get(one.report, {}).get(bisect_right(starts, one.span.start) - 1, "")


def passage_of(project: Project, note: Annotation, place: int) -> Passage | None:
    """Where one passage of a note stands now; None where it was lost, or is none of the note's."""
    if not 0 <= place < len(note.anchors):
        return None
    reports = {report.id: report for report in project.reports}
    return _stand(note.anchors[place], place, reports, {}).passage
