"""The reader's notes as they are listed and drawn: numbered from the top of the first report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

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
    signed: bool = False  # under another name than the reader's present one

    @property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(stand.passage for stand in self.stands if stand.passage is not None)

    @property
    def quote(self) -> str:
        return " … ".join(stand.quote for stand in self.stands)

    def in_words(self, shown: Callable[[str], str]) -> NoteLine:
        """The same with the words of the reports as they are shown."""
        stands = (replace(s, quote=shown(s.quote), words_now=shown(s.words_now)) for s in self.stands)
        return replace(self, stands=tuple(stands))

    @property
    def unsure(self) -> bool:
        """Whether a passage waits for the reader's word, or has lost its place."""
        return any(stand.state is not AnchorState.ANCHORED for stand in self.stands)


class NoteLines:
    """Makes the lines of notes, and keeps what is known of those that are as they were.

    While reports and comparison stay, one edit among 10,000 notes looks up one note's places, not all.
    """

    def __init__(self) -> None:
        self._basis: tuple[object, ...] = ()
        self._known: dict[int, _Known] = {}

    def of(
        self, project: Project, comparison: Comparison | None, *, own: Sequence[str] = ()
    ) -> tuple[NoteLine, ...]:
        """Those under none of the reader's `own` names, the present one first, are another's."""
        basis = (project.reports, comparison)
        if len(self._basis) != len(basis) or any(a is not b for a, b in zip(self._basis, basis, strict=True)):
            self._basis, self._known = basis, {}
            self._look = _Lookup(project, comparison)
        before, self._known = self._known, {}
        for note in project.annotations:
            self._known[id(note)] = before.get(id(note)) or self._look.known(note)
        ordered = sorted(self._known.values(), key=lambda known: known.at)
        return tuple(known.line(number, own) for number, known in enumerate(ordered, start=1))


@dataclass(frozen=True, slots=True)
class _Known:
    """What is looked up for a note; the note itself is held, so that its id is no other's."""

    note: Annotation
    at: tuple[int, int]
    stands: tuple[PassageLine, ...]
    place: str
    about: tuple[tuple[FindingId, str], ...]

    def line(self, number: int, own: Sequence[str]) -> NoteLine:
        author = self.note.author
        foreign, signed = bool(own) and author not in own, bool(own) and author != own[0]
        return NoteLine(self.note, number, self.stands, self.place, self.about, foreign, signed)


class _Lookup:
    """Finds the places of notes in these reports."""

    def __init__(self, project: Project, comparison: Comparison | None) -> None:
        self._order = {report.id: index for index, report in enumerate(project.reports)}
        self._reports = {report.id: report for report in project.reports}
        self._rows = _RowNames(comparison)
        self._titles = {f.id: title(f) for f in comparison.findings} if comparison else {}

    def known(self, note: Annotation) -> _Known:
        return _Known(
            note=note,
            at=_place(note, self._order),
            stands=tuple(
                _stand(one, place, self._reports, self._order) for place, one in enumerate(note.anchors)
            ),
            place=_place_words(note, self._order, self._rows),
            about=tuple((f, self._titles[f]) for f in note.findings if f in self._titles),
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
