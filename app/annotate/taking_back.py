"""Notes taken over from a file that came back: known ones by their names, new ones by their words."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.annotate import anchor
from app.annotate.finding_again import find_again
from app.model.annotation import Anchor, Annotation, AnnotationId, NoteKind
from app.model.project import Project
from app.model.returned import Returned
from app.model.span import Passage


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The project with what came back; `unplaced` are those whose words were not found for sure."""

    project: Project
    added: tuple[AnnotationId, ...] = ()
    changed: tuple[AnnotationId, ...] = ()
    unplaced: tuple[Returned, ...] = ()


def take_back(project: Project, returned: Sequence[Returned], *, now: datetime) -> TakenBack:
    """Take over what is new or written anew in `returned`; the rest is left alone.

    A note of the project takes the comment that was written into it, unless the project's is the newer one.
    Taking the same file back twice adds nothing the second time.
    """
    taking = _Taking(project, now)
    for one in returned:
        taking.take(one)
    return taking.result()


class _Taking:
    """One file's annotations on their way into a project."""

    def __init__(self, project: Project, now: datetime) -> None:
        self._project, self._now = project, now
        self._notes = {note.id: note for note in project.annotations}
        self._names: dict[str, AnnotationId] = {}
        self._added: list[AnnotationId] = []
        self._changed: list[AnnotationId] = []
        self._unplaced: list[Returned] = []

    def take(self, one: Returned) -> None:
        own = self._own(one.name)
        if own is not None:
            self._names[one.name] = own.id
            self._update(own, one)
            return
        anchors = self._answered(one) or self._placed(one)
        if anchors is None:
            self._unplaced.append(one)
            return
        self._add(one, anchors)

    def result(self) -> TakenBack:
        notes = tuple(self._notes.values())
        return TakenBack(
            replace(self._project, annotations=notes) if self._added or self._changed else self._project,
            tuple(self._added),
            tuple(dict.fromkeys(self._changed)),
            tuple(self._unplaced),
        )

    def _own(self, name: str) -> Annotation | None:
        """The note that an annotation was written from: its name is the note's id and a number."""
        while name:
            note = self._notes.get(AnnotationId(name))
            if note:
                return note
            name, _, _ = name.rpartition("/")
        return None

    def _update(self, own: Annotation, one: Returned) -> None:
        newer = one.modified is not None and one.modified > own.modified.replace(microsecond=0)
        if newer and one.comment != own.body:
            self._notes[own.id] = replace(own, body=one.comment, modified=one.modified or self._now)
            self._changed.append(own.id)

    def _answered(self, one: Returned) -> tuple[Anchor, ...] | None:
        """The passages of the note that a reply answers."""
        answered = self._own(one.answers) if one.answers else None
        if answered is None and one.answers in self._names:
            answered = self._notes[self._names[one.answers]]
        return answered.anchors if answered else None

    def _placed(self, one: Returned) -> tuple[Anchor, ...] | None:
        place = self._place(one)
        if place is None:
            return None
        return (anchor.make(self._project.report(place.report), place.span),)

    def _place(self, one: Returned) -> Passage | None:
        """Where the words stand; a comment without words is about the paragraph beside it."""
        if one.words.strip():
            return find_again(self._project.reports, one)
        if one.place is None or not one.comment:
            return None
        for report in self._project.reports:
            if report.id.endswith(one.place.sha256) and one.place.paragraph < len(report.paragraphs):
                return Passage(report.id, report.paragraphs[one.place.paragraph].span)
        return None

    def _add(self, one: Returned, anchors: tuple[Anchor, ...]) -> None:
        name = _id_of(one)
        self._names[one.name] = name
        if name in self._notes:
            return
        written = one.modified or one.created or self._now
        self._notes[name] = Annotation(
            id=name,
            anchors=anchors,
            body=one.comment,
            kind=NoteKind.NOTE,
            colour=one.colour,
            author=one.author,
            created=one.created or written,
            modified=written,
        )
        self._added.append(name)


def _id_of(one: Returned) -> AnnotationId:
    """The same for the same annotation, however often its file is taken back."""
    told = "\0".join((one.name, str(one.page), one.words, one.author))
    return AnnotationId(f"pdf-{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:24]}")
