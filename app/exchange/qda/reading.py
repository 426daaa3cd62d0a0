"""Reads a REFI-QDA project: its codings of text sources become notes, its codes tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.annotate.anchor import made_in, text_hash
from app.errors import NotesUnreadable
from app.exchange.identities import guid
from app.exchange.moments import UNKNOWN, moment
from app.exchange.packages import MAX_NOTES, MAX_TARGETS, MAX_TEXT, NOWHERE, Incoming, Named, Package, Target
from app.exchange.qda.codebook import colour_of
from app.exchange.qda.terms import KIND_CODES, KINDS, ORIGIN
from app.exchange.qda.unpacking import children, unpacked, words
from app.importing.safe_xml import local_name
from app.model.annotation import Annotation, AnnotationId, Code, NoteColour, NoteKind
from app.model.reason import Reason
from app.model.span import Span

MAX_CODE_DEPTH = 20  # of codes under codes


@dataclass(frozen=True, slots=True)
class _Book:
    """What selections refer to by GUID: codes, names of users, note elements; and who wrote the file."""

    origin: str
    codes: dict[str, Code]
    users: dict[str, str]
    notes: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Selection:
    element: Any
    target: Target


def read_qdpx(data: bytes, *, name: str) -> Package:
    """The notes in the bytes of a .qdpx file. Raises NotesUnreadable."""
    project = unpacked(data, name=name)
    book = _Book(
        origin=project.root.get("origin", ""),
        codes=dict(_codes(project.root)),
        users={
            each.get("guid", ""): each.get("name", "") for each in children(project.root, "Users", "User")
        },
        notes={each.get("guid", ""): each for each in children(project.root, "Notes", "Note")},
    )
    selections = [one for source, text in project.sources if text for one in _selections(source, text, book)]
    if len(selections) > MAX_NOTES:
        raise NotesUnreadable(name=name, why=f"it holds more than {MAX_NOTES} codings")
    return Package(
        name=name,
        notes=tuple(_incoming(group, book) for group in _grouped(selections)),
        codebook=tuple(dict.fromkeys(code for code in book.codes.values() if code.name)),
        skipped=tuple(
            Reason.of("source_without_text", name=source.get("name", ""))
            for source, text in project.sources
            if not text
        ),
    )


def _codes(root: Any) -> Iterator[tuple[str, Code]]:
    """The tags; what says a note's kind is none."""

    def below(element: Any, depth: int) -> Iterator[tuple[str, Code]]:
        for each in children(element, "Code"):
            own = each.get("guid", "")
            if own == KINDS or depth > MAX_CODE_DEPTH:
                continue
            description = words(each, "Description")[:MAX_TEXT]
            yield own, Code(each.get("name", ""), colour_of(each.get("color", "")), description)
            yield from below(each, depth + 1)

    for codes in children(root, "CodeBook", "Codes"):
        yield from below(codes, 0)


def _selections(source: Any, text: str, book: _Book) -> Iterator[_Selection]:
    """The passages of a source, and the notes and codings of the whole of it."""
    name = source.get("name", "")
    headline = name.partition(" ")[2] if book.origin == ORIGIN else name  # ours begin with the siglum
    named = Named(text_hash=text_hash(text), url=words(source, "Description"), headline=headline)
    for each in children(source, "PlainTextSelection"):
        span = _span(each, text)
        if span is not None:
            yield _Selection(each, Target(named, made_in(text, span, report=NOWHERE), text))
    if any(local_name(child) in ("Coding", "NoteRef") for child in source):
        yield _Selection(source, Target(named, None, text))


def _span(selection: Any, text: str) -> Span | None:
    try:
        start, end = int(selection.get("startPosition", "")), int(selection.get("endPosition", ""))
    except ValueError:
        return None
    return Span(start, end) if 0 <= start < end <= len(text) else None


def _grouped(selections: list[_Selection]) -> Iterator[list[_Selection]]:
    """Passages that one note holds together; a note on a report beside its passages says nothing more."""
    groups: dict[str, list[_Selection]] = defaultdict(list)
    for number, one in enumerate(selections):
        referred = next((each.get("targetGUID", "") for each in children(one.element, "NoteRef")), "")
        groups[referred or f"alone {number}"].append(one)
    yield from groups.values()


def _incoming(group: list[_Selection], book: _Book) -> Incoming:
    first = group[0].element
    referred = [each.get("targetGUID", "") for each in children(first, "NoteRef")]
    notes = [book.notes[own] for own in referred if own in book.notes]
    codings = [each.get("targetGUID", "") for each in children(first, "Coding", "CodeRef")]
    codes = [book.codes[code] for code in codings if code in book.codes]
    said = notes[0] if notes else first
    own = book.origin == ORIGIN  # a highlight of ours has the id of its selection
    created = moment(said.get("creationDateTime")) or UNKNOWN
    note = Annotation(
        id=AnnotationId((said.get("guid") if notes or own else "") or guid("qda", first.get("guid", ""))),
        anchors=(),
        body="\n\n".join(filter(None, map(_body, notes or _passages_only(first)))),
        kind=next((KIND_CODES[code] for code in codings if code in KIND_CODES), NoteKind.NOTE),
        colour=next((code.colour for code in codes if code.colour), NoteColour.YELLOW),
        author=book.users.get(said.get("creatingUser", ""), ""),
        created=created,
        modified=moment(said.get("modifiedDateTime")) or created,
        tags=tuple(dict.fromkeys(code.name for code in codes if code.name)),
    )
    return Incoming(note, tuple(one.target for one in group)[:MAX_TARGETS])


def _passages_only(element: Any) -> Iterator[Any]:
    """A passage's description is its note; that of a source is none."""
    if local_name(element) == "PlainTextSelection":
        yield element


def _body(note: Any) -> str:
    parts = (words(note, "PlainTextContent").strip(), words(note, "Description").strip())
    return "\n\n".join(filter(None, parts))[:MAX_TEXT]
