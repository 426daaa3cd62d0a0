"""Reads W3C Web Annotations, Synoptic's own and others': one, a list, a page, a collection, or a graph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.errors import NotesUnreadable
from app.exchange.identities import guid, note_id, report_id
from app.exchange.json_values import choice, items, objects, text
from app.exchange.moments import UNKNOWN, day, moment
from app.exchange.packages import MAX_NOTES, MAX_TARGETS, Incoming, Named, Package, Target
from app.exchange.selectors import anchor_of
from app.exchange.web_annotation import own
from app.model.address import is_web
from app.model.annotation import (
    AnchorState,
    Annotation,
    AnnotationId,
    Code,
    NoteColour,
    NoteKind,
    Task,
    TaskStatus,
)
from app.model.finding import FindingId
from app.model.reason import Reason

_TOLD = 60  # characters of a note that was left out
TAGGING = "tagging"
_KINDS = {"questioning": NoteKind.VERIFY}


def read_web_annotations(document: Any, *, name: str) -> Package:
    """The notes in a parsed JSON-LD file. Raises NotesUnreadable if it holds none or too many."""
    found = list(_annotations(document, name))
    if len(found) > MAX_NOTES:
        raise NotesUnreadable(name=name, why=f"it holds more than {MAX_NOTES} notes")
    codebook = document.get(own("codebook")) if isinstance(document, dict) else None
    notes = [_incoming(annotation) for annotation in found]
    return Package(
        name=name,
        notes=tuple(note for note in notes if note.targets),
        codebook=tuple(code for code in map(_code, objects(codebook)) if code.name),
        skipped=tuple(
            Reason.of("note_without_passage", words=n.note.body[:_TOLD]) for n in notes if not n.targets
        ),
    )


def is_web_annotation(document: Any) -> bool:
    """Whether a JSON value looks like annotations of this model."""
    return any(True for _ in _found(document, depth=0)) or "AnnotationCollection" in _types(document)


def _annotations(document: Any, name: str) -> Iterator[dict[str, Any]]:
    if isinstance(document, dict) and isinstance(document.get("first"), str):
        raise NotesUnreadable(name=name, why="it only names where its notes lie, and nothing is fetched")
    yield from _found(document, depth=0)


def _found(document: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 3:  # collection, page, annotation
        return
    for part in objects(document):
        if "Annotation" in _types(part):
            yield part
            continue
        for key in ("first", "items", "@graph"):
            yield from _found(part.get(key), depth=depth + 1)


def _types(part: Any) -> set[str]:
    if not isinstance(part, dict):
        return set()
    said = (text(item) for key in ("type", "@type") for item in items(part.get(key)))
    return {word.removeprefix("oa:").rpartition("#")[2] for word in said}


def _incoming(annotation: dict[str, Any]) -> Incoming:
    bodies = list(_bodies(annotation))
    targets = (target for each in items(annotation.get("target")) if (target := _target(each)))
    created = moment(annotation.get("created")) or UNKNOWN
    note = Annotation(
        id=_id(annotation),
        anchors=(),
        body="\n\n".join(said for purpose, said in bodies if purpose != TAGGING and said),
        kind=_kind(annotation),
        colour=choice(NoteColour, annotation.get(own("colour")), NoteColour.YELLOW),
        author=_author(annotation.get("creator")),
        created=created,
        modified=moment(annotation.get("modified")) or created,
        tags=tuple(dict.fromkeys(said for purpose, said in bodies if purpose == TAGGING and said)),
        task=_task(annotation.get(own("task"))),
        findings=tuple(FindingId(each) for each in map(text, items(annotation.get(own("findings")))) if each),
    )
    return Incoming(note, tuple(targets)[:MAX_TARGETS])


def _id(annotation: dict[str, Any]) -> AnnotationId:
    iri = text(annotation.get("id")) or text(annotation.get("@id"))
    return AnnotationId(note_id(iri) if iri else guid("nameless", repr(annotation)))


def _kind(annotation: dict[str, Any]) -> NoteKind:
    motivations = (text(each).removeprefix("oa:") for each in items(annotation.get("motivation")))
    guessed = next((_KINDS[each] for each in motivations if each in _KINDS), NoteKind.NOTE)
    return choice(NoteKind, annotation.get(own("kind")), guessed)


def _author(creator: Any) -> str:
    for each in items(creator):
        if isinstance(each, dict):
            said = text(each.get("name")) or text(each.get("nickname")) or text(each.get("id"))
        else:
            said = text(each)
        if said:
            return said
    return ""


def _bodies(annotation: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What each text of a note is for, and the text; other bodies are named by their address."""
    if said := text(annotation.get("bodyValue")):
        yield "", said
    for body in items(annotation.get("body")):
        if isinstance(body, str):
            yield "", text(body)
        elif isinstance(body, dict):
            yield _purpose(body), _said(body)


def _purpose(body: dict[str, Any]) -> str:
    purposes = {text(each).removeprefix("oa:") for each in items(body.get("purpose"))}
    return TAGGING if TAGGING in purposes or "Tag" in _types(body) else ""


def _said(body: dict[str, Any]) -> str:
    return next((said for key in ("value", "chars", "source", "id") if (said := text(body.get(key)))), "")


def _target(target: Any) -> Target | None:
    """A passage, or a whole report; None for what names nothing."""
    if isinstance(target, str):
        return Target(Named(url=text(target)))
    if not isinstance(target, dict):
        return None
    source = target.get("source", target)
    described = source if isinstance(source, dict) else {"id": source}
    named = _named(described, _cached(target), text(target.get(own("textHash"))))
    anchor = anchor_of(
        target.get("selector"),
        text_hash=text(target.get(own("textHash"))),
        state=choice(AnchorState, target.get(own("state")), AnchorState.ANCHORED),
    )
    return Target(named, anchor) if anchor or named != Named() else None


def _cached(target: dict[str, Any]) -> str:
    """The file that a target's state says was read, by its hash."""
    found = (text(state.get("cached")) for state in objects(target.get("state")))
    return next((cached for each in found if (cached := report_id(each))), "")


def _named(source: dict[str, Any], cached: str, text_hash: str) -> Named:
    address = text(source.get("id")) or text(source.get("@id"))
    return Named(
        id=text(source.get(own("report"))) or cached or report_id(address),
        text_hash=text(source.get(own("currentTextHash"))) or text_hash,
        url=text(source.get(own("url"))) or (address if is_web(address) else ""),
        headline=text(source.get(own("headline"))),
    )


def _task(said: Any) -> Task | None:
    if not isinstance(said, dict):
        return None
    return Task(
        contact=text(said.get("contact")),
        evidence=text(said.get("evidence")),
        status=choice(TaskStatus, said.get("status"), TaskStatus.OPEN),
        due=day(said.get("due")),
    )


def _code(said: dict[str, Any]) -> Code:
    colour = said.get("colour")
    return Code(
        name=text(said.get("name")),
        colour=choice(NoteColour, colour, NoteColour.YELLOW) if colour in set(NoteColour) else None,
        description=text(said.get("description")),
    )
