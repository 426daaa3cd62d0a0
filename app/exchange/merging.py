"""Another reader's notes beside one's own: each keeps its author, none replaces another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.exchange.identities import guid
from app.exchange.matching import anchored, matched
from app.exchange.packages import Incoming, Named, Package
from app.model.annotation import AnchorState, Annotation, AnnotationId, Code
from app.model.characters import tag_name, tag_names
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import Report


@dataclass(frozen=True, slots=True)
class Absent:
    """A note, or part of one, whose report is not in the project."""

    note: Annotation
    report: Named


@dataclass(frozen=True, slots=True)
class Merged:
    """The project with the notes in it, and what is to be told: `known` are notes that were there already."""

    project: Project
    added: tuple[Annotation, ...]
    known: tuple[Annotation, ...]
    absent: tuple[Absent, ...]
    skipped: tuple[Reason, ...]

    def anchors(self, state: AnchorState) -> int:
        """How many passages of the notes added are in this state."""
        return sum(anchor.state is state for note in self.added for anchor in note.anchors)


def merge(project: Project, package: Package) -> Merged:
    """Put a file's notes into the project, where their reports are; `project` itself stays as it is.

    A note with the id of another one here, but other words, is added under an id of its own. Tags that the
    codebook here does not know are taken into it.
    """
    there = {note.id: note for note in project.annotations}
    added: dict[AnnotationId, Annotation] = {}
    known: list[Annotation] = []
    absent: list[Absent] = []
    meant = _Meant(project.reports)
    for incoming in package.notes:
        note, missing = _found(incoming, meant)
        absent += (Absent(incoming.note, named) for named in missing)
        if not note.anchors:
            continue
        note = _of_its_own(note, there, added)
        if note.id in there or note.id in added:
            known.append(note)
        else:
            added[note.id] = note
    merged = replace(
        project,
        annotations=(*project.annotations, *added.values()),
        codebook=(*project.codebook, *_new_codes(project, package.codebook)),
    )
    return Merged(merged, tuple(added.values()), tuple(known), tuple(absent), package.skipped)


class _Meant:
    """The reports that names stand for, each looked for once: thousands of notes name the same few."""

    def __init__(self, reports: tuple[Report, ...]) -> None:
        self._reports = reports
        self._known: dict[Named, Report | None] = {}

    def __call__(self, named: Named) -> Report | None:
        if named not in self._known:
            self._known[named] = matched(named, self._reports)
        return self._known[named]


def _found(incoming: Incoming, meant: _Meant) -> tuple[Annotation, list[Named]]:
    """The note with the anchors that were found, and the reports that were not."""
    anchors, missing = [], []
    for target in incoming.targets:
        report = meant(target.report)
        if report is None:
            missing.append(target.report)
        else:
            anchors.append(anchored(target, report))
    note = replace(incoming.note, anchors=tuple(anchors), tags=tag_names(incoming.note.tags))
    return note, list(dict.fromkeys(missing))


def _of_its_own(note: Annotation, *taken: dict[AnnotationId, Annotation]) -> Annotation:
    """The note, under another id if its own is taken by a note with other words."""
    if all(notes.get(note.id, note) == note for notes in taken):
        return note
    return replace(note, id=AnnotationId(guid("beside", note.id, note.author, note.modified, note.body)))


def _new_codes(project: Project, codes: Iterable[Code]) -> Iterable[Code]:
    names = {code.name for code in project.codebook}
    for code in codes:
        name = tag_name(code.name)
        if name and name not in names:
            names.add(name)
            yield replace(code, name=name)
