"""Reads what the API of the annotation service Hypothesis gives out: rows of annotations with replies."""

from __future__ import annotations

from typing import Any

from app.errors import NotesUnreadable
from app.exchange.identities import guid
from app.exchange.json_values import items, objects, text
from app.exchange.moments import UNKNOWN, moment
from app.exchange.packages import MAX_NOTES, MAX_TARGETS, Incoming, Named, Package, Target
from app.exchange.selectors import anchor_of
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind

Row = dict[str, Any]


def read_hypothesis(document: Any, *, name: str) -> Package:
    """The notes in a parsed file; a reply is a note on its parent's passage. Raises NotesUnreadable."""
    rows = list(_rows(document))
    if len(rows) > MAX_NOTES:
        raise NotesUnreadable(name=name, why=f"it holds more than {MAX_NOTES} notes")
    passages = {text(row.get("id")): _targets(row) for row in rows}
    return Package(name=name, notes=tuple(_incoming(row, passages) for row in rows))


def is_hypothesis(document: Any) -> bool:
    """Whether a JSON value looks like the service's answer, or like a list of its annotations."""
    return any(True for _ in _rows(document))


def _rows(document: Any) -> list[Row]:
    listed = document.get("rows", document) if isinstance(document, dict) else document
    return [row for row in objects(listed) if "uri" in row and "id" in row]


def _incoming(row: Row, passages: dict[str, tuple[Target, ...]]) -> Incoming:
    created = moment(row.get("created")) or UNKNOWN
    note = Annotation(
        id=AnnotationId(guid("hypothesis", text(row.get("id")))),
        anchors=(),
        body=text(row.get("text")),
        kind=NoteKind.NOTE,
        colour=NoteColour.YELLOW,
        author=_author(row),
        created=created,
        modified=moment(row.get("updated")) or created,
        tags=tuple(dict.fromkeys(tag for each in items(row.get("tags")) if (tag := text(each)))),
    )
    parents = (passages.get(text(parent)) for parent in items(row.get("references")))
    return Incoming(note, next((found for found in parents if found), _targets(row)))


def _author(row: Row) -> str:
    """The name shown, else the account's without the service's decoration."""
    info = row.get("user_info")
    shown = text(info.get("display_name")) if isinstance(info, dict) else ""
    return shown or text(row.get("user")).removeprefix("acct:").partition("@")[0]


def _targets(row: Row) -> tuple[Target, ...]:
    """One for each passage; the whole page for a page note."""
    document = row.get("document")
    titles = items(document.get("title")) if isinstance(document, dict) else ()
    named = Named(url=text(row.get("uri")), headline=next((t for each in titles if (t := text(each))), ""))
    found = [Target(named, anchor_of(target.get("selector"))) for target in objects(row.get("target"))]
    return tuple(found[:MAX_TARGETS]) or (Target(named),)
