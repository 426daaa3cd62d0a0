"""Reads dpa's digitalwires: JSON with the story, its boxes and its notebook in fields of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from app.errors import UnknownFormat
from app.importing.content import Content
from app.importing.draft import Draft, Exclusion
from app.importing.json_text import looks_like_json, parse_json
from app.importing.parts import Part, part_name
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.web.guard import visible_text
from app.importing.wire.copy import Copy, filed_from, provided_by, wire_draft
from app.importing.wire.elements import language_code, number
from app.importing.wire.items import Item, items_in, listed, normalised, raw, said, written
from app.importing.wire.markup import text_blocks
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.report import ParagraphKind, Source

_MARK = re.compile(r'"(?:format"\s*:\s*"digitalwires@|article_html"\s*:)')
_WHAT = {"image": "a picture", "audio": "a sound recording", "video": "a video"}


class DigitalwiresReader:
    media_type = "application/vnd.dpa.digitalwires+json"

    def recognises(self, content: Content) -> bool:
        return looks_like_json(content.head) and bool(_MARK.search(content.head))

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The entries that hold text. Raises UnknownFormat, saying what the file is, if none does."""
        found = _text_items(content)
        if len(found) == 1:
            return (Part("", content.name, content.data, said(found[0], "headline")),)
        return tuple(_part(item, i, content.name) for i, item in enumerate(found, 1))

    def read(self, content: Content) -> Draft:
        """The first entry that holds text. Raises as `parts` does."""
        return wire_draft(_copy(_text_items(content)[0]), name=content.name)


def _text_items(content: Content) -> list[Item]:
    items = list(items_in(parse_json(content)))
    found = [item for item in items if words(raw(item, "articlehtml"))]
    if not found:
        media = (_WHAT.get(said(part, "type")) for item in items for part in listed(item, "associations"))
        what = next(filter(None, media), "an agency's entry without a text")
        raise UnknownFormat(name=content.name, found=what)
    return found


def _part(item: Item, index: int, name: str) -> Part:
    title = said(item, "headline")
    key = said(item, "urn", "entryid") or str(index)
    return Part(f"{key}#{index}", part_name(name, title), written(item), title, _published(item))


def _copy(item: Item) -> Copy:
    kicker = said(item, "kicker")
    boxes = [
        *text_blocks(raw(item, "infoboxhtml")),
        *((text, Exclusion.RELATED) for text, _ in text_blocks(raw(item, "linkboxhtml"))),
        *([(kicker, Exclusion.BOILERPLATE)] if kicker else []),
    ]
    return Copy(
        headline=said(item, "headline"),
        standfirst=said(item, "teaser", "subhead"),
        body=(*text_blocks(raw(item, "articlehtml")), *_captions(item), *boxes),
        bylines=tuple(filter(None, (said(item, "byline"),))),
        credits=tuple(filter(None, (said(item, "creditline"),))),
        notes=tuple(_notes(item)),
        statuses=tuple(filter(None, (said(item, "pubstatus"), said(item, "signal")))),
        source=_source(item),
    )


def _source(item: Item) -> Source:
    dateline = said(item, "dateline")
    filed = filed_from(dateline) if dateline else None
    provider = provided_by(said(item, "creditline"))
    return Source(
        outlet=provider.outlet,
        agency=provider.agency or (filed.agency if filed else None),
        dateline=filed.place if filed else None,
        published=_published(item),  # its "updated" is when the feed sent the entry again
        language=language_code(said(item, "language")),
        urgency=number(said(item, "urgency")),
        embargo=read_moment(said(item, "embargoed")),
    )


def _captions(item: Item) -> Iterator[Labelled]:
    for picture in listed(item, "associations"):
        if said(picture, "type") not in ("image", "video", ""):
            continue
        caption, credit = said(picture, "caption"), said(picture, "creditline")
        if words(caption):
            yield caption, ParagraphKind.CAPTION
            yield from ((line, Exclusion.CREDIT) for line in (credit,) if line)


def _notes(item: Item) -> Iterator[str]:
    """All that is for editors: notes, contacts, and the notebook, which says them once more in HTML."""
    noted = [said(note, "ednote") for note in listed(item, "ednotes")]
    noted.append(said(item, "autopublishnotice"))
    yield from filter(None, noted)
    notebook = item.get("notepad")
    for text in normalised(notebook).values() if isinstance(notebook, dict) and not noted[:-1] else ():
        if isinstance(text, str) and words(shown := squeezed(visible_text(text))):
            yield shown


def _published(item: Item) -> datetime | None:
    return read_moment(said(item, "versioncreated"))
