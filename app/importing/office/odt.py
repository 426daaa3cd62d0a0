"""Reads OpenDocument texts (ODT)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.importing.archive import first_member, member, open_archive
from app.importing.content import Content
from app.importing.decoding import decode
from app.importing.draft import Draft, with_notices
from app.importing.loss import left_out
from app.importing.office.tables import row_units
from app.importing.safe_xml import local_name, parse_xml
from app.importing.styled import Unit, kind_of_style, styled_draft, titled
from app.model.report import ParagraphKind

MAX_BYTES = 50_000_000
ENOUGH = 0.9  # of a document's words that stand in its body; some footnotes are nothing to tell of
TYPE = b"application/vnd.oasis.opendocument.text"
_SKIPPED = frozenset({"tracked-changes", "annotation", "note", "forms", "sequence-decls", "table-of-content"})
_BOXES = frozenset({"frame", "text-box", "custom-shape"})
_LETTERS = {"s": " ", "tab": " ", "line-break": " "}


class OpenDocumentReader:
    media_type = TYPE.decode()

    def recognises(self, content: Content) -> bool:
        return first_member(content) == "mimetype" and TYPE in content.data[:400]

    def read(self, content: Content) -> Draft:
        """Its text as it would be printed: without deleted words, comments and footnotes."""
        content.data_within(MAX_BYTES)
        with open_archive(content) as archive:
            data = member(archive, "content.xml", name=content.name)
        root = parse_xml(decode(data).text, name=content.name)
        body = next(
            (element for element in root.iter("{*}text") if local_name(element.getparent()) == "body"), ()
        )
        units = titled(list(_units(body, dict(_parents(root)), ParagraphKind.BODY)))
        kept = sum(len(text) for text, _ in units)
        beside = sum(len("".join(note.itertext())) for note in root.iter("{*}note"))
        return with_notices(styled_draft(units), *left_out(kept, kept + beside, enough=ENOUGH))


def _parents(root: Any) -> Iterator[tuple[str, str]]:
    """The document's own styles, and the named style that each was made from."""
    for style in root.iter("{*}style"):
        yield _attribute(style, "name"), _attribute(style, "parent-style-name")


def _units(element: Any, parents: dict[str, str], kind: ParagraphKind) -> Iterator[Unit]:
    """The paragraphs inside an element; those that no style marks are of this `kind`."""
    for child in element:
        name = local_name(child)
        if name in ("p", "h"):
            styled = _kind(child, parents)
            yield _text(child), kind if styled is ParagraphKind.BODY else styled
            boxes = (box for box in child.iter() if local_name(box) == "text-box")
            yield from (unit for box in boxes for unit in _units(box, parents, ParagraphKind.CAPTION))
        elif name == "table-row":
            yield from row_units([list(_units(cell, parents, kind)) for cell in child])
        elif name not in _SKIPPED:
            yield from _units(child, parents, ParagraphKind.LIST if name == "list" else kind)


def _kind(paragraph: Any, parents: dict[str, str]) -> ParagraphKind:
    name = _attribute(paragraph, "style-name")
    style = (parents.get(name) or name).replace("_20_", " ")
    if local_name(paragraph) == "h" and not style.casefold().startswith(("title", "subtitle")):
        return ParagraphKind.CROSSHEAD
    return kind_of_style(style)


def _text(element: Any) -> str:
    pieces = [element.text or ""]
    for child in element:
        name = local_name(child)
        if name in _LETTERS:
            pieces.append(_LETTERS[name])
        elif name and name not in _SKIPPED | _BOXES:
            pieces.append(_text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


def _attribute(element: Any, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")
