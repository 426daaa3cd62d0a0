"""Reads NewsML 1: news items made of components, of which some hold a story and some its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from typing import Any

from app.errors import UnknownFormat
from app.importing.bylines import is_name
from app.importing.content import Content
from app.importing.draft import Draft, Exclusion, Role
from app.importing.parts import Part, part_name
from app.importing.safe_xml import local_name, parse_xml
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.wire.copy import Copy, filed_from, merged, provided_by, signed, wire_draft
from app.importing.wire.elements import (
    attribute,
    every,
    language_code,
    noted,
    number,
    root_name,
    said,
    serialised,
    text_of,
)
from app.importing.wire.markup import body_blocks
from app.importing.wire.nitf import nitf_copy
from app.importing.wording import words
from app.model.report import ParagraphKind, Source

_MEDIA = {
    "photo": "a picture",
    "image": "a picture",
    "picture": "a picture",
    "graphic": "a graphic",
    "animatedimage": "an animation",
    "audio": "a sound recording",
    "video": "a video",
}
_BESIDE: dict[str, Role] = {  # what components beside the body hold, by their role
    "headline": ParagraphKind.HEADLINE,
    "subheadline": ParagraphKind.STANDFIRST,
    "abstract": ParagraphKind.STANDFIRST,
    "summary": ParagraphKind.STANDFIRST,
    "caption": ParagraphKind.CAPTION,
    "contact": Exclusion.NOTE,
}
_WORDLESS = ("stylesheet",)
_NOTES = ("advisory", "note", "embargo", "correction", "instruction")


class NewsML12Reader:
    media_type = "application/vnd.iptc.newsml"

    def recognises(self, content: Content) -> bool:
        return root_name(content.head) == "NewsML"

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The stories of all its items. Raises UnknownFormat, saying what the file is, if there is none."""
        root = parse_xml(content.text, name=content.name)
        stories = _stories(root, content.name)
        if len(stories) == 1:
            return (Part(key="", name=content.name, data=content.data),)
        return tuple(_part(root, stories, i, content.name) for i in range(len(stories)))

    def read(self, content: Content) -> Draft:
        """The first story. Raises as `parts` does."""
        story = _stories(parse_xml(content.text, name=content.name), content.name)[0]
        return wire_draft(_copy(story), name=content.name)


def _stories(root: Any, name: str) -> list[Any]:
    """The innermost components that have a headline and text; of an item without such, all of it."""
    found = [story for item in root.iter("{*}NewsItem") for story in _stories_of(item)]
    if not found:
        raise UnknownFormat(name=name, found=_what_it_is(root))
    return found


def _stories_of(item: Any) -> list[Any]:
    if next(_texts(item), None) is None:
        return []
    headed = [part for part in item.iter("{*}NewsComponent") if _has_headline(part) and list(_texts(part))]
    inner = {above for part in headed for above in part.iterancestors()}
    return [part for part in headed if part not in inner] or [item]


def _has_headline(component: Any) -> bool:
    return any(said(lines, "HeadLine") for lines in component.findall("{*}NewsLines"))


def _texts(element: Any) -> Iterator[Any]:
    """The contents inside an element that are words of a story or of what stands beside it."""
    for content in element.iter("{*}DataContent"):
        kind = noted(content.getparent(), "MediaType", "FormalName").casefold()
        coded = noted(content.getparent(), "Encoding", "Notation")
        if (
            kind not in _MEDIA
            and not coded
            and _role_of(content) not in _WORDLESS
            and words(text_of(content))
        ):
            yield content


def _role_of(content: Any) -> str:
    """The role of the component around a content, in lower case; empty without one."""
    component = next(content.iterancestors("{*}NewsComponent"), ())
    found = (attribute(child, "FormalName") for child in component if local_name(child) == "Role")
    return next(found, "").casefold()


def _what_it_is(root: Any) -> str:
    kinds = (attribute(kind, "FormalName").casefold() for kind in root.iter("{*}MediaType"))
    return next((_MEDIA[kind] for kind in kinds if kind in _MEDIA), "a NewsML file without a report")


def _part(root: Any, stories: list[Any], index: int, name: str) -> Part:
    """One story with the item around it, as a file of its own."""
    lines = said(stories[index], "HeadLine")
    return Part(
        key=f"{said(_item(stories[index]), 'PublicIdentifier', 'NewsItemId')}#{index}",
        name=part_name(name, lines),
        data=serialised(_alone(root, stories, index)),
        title=lines,
        published=_published(_item(stories[index])),
    )


def _alone(root: Any, stories: list[Any], index: int) -> Any:
    """The item of a story without the other stories in it, in a root of its own."""
    item = _item(stories[index])
    places = {story: place for place, story in enumerate(item.iter())}
    copy = deepcopy(item)
    inside = list(copy.iter())
    for story in stories:
        if story is not stories[index] and story in places:
            inside[places[story]].getparent().remove(inside[places[story]])
    alone = root.makeelement(root.tag, root.attrib)
    alone.extend(deepcopy(envelope) for envelope in root.findall("{*}NewsEnvelope"))
    alone.append(copy)
    return alone


def _item(story: Any) -> Any:
    return story if local_name(story) == "NewsItem" else next(story.iterancestors("{*}NewsItem"))


def _copy(story: Any) -> Copy:
    """What a story and the components around it say; the nearest goes first."""
    lines, filed_by = _around(story, "NewsLines"), _around(story, "AdministrativeMetadata")
    contents = _contents(story)
    within = next((nitf_copy(nitf) for text in contents for nitf in text.iter("{*}nitf")), Copy())
    body = within.body or tuple(block for text in contents for block in _blocks(text))
    item = _item(story)
    return Copy(
        headline=_told(lines, "HeadLine") or within.headline,
        standfirst=_told(lines, "SubHeadLine") or within.standfirst,
        bylines=tuple(filter(None, [_told(lines, "ByLine")])) or within.bylines,
        credits=tuple(
            dict.fromkeys((*filter(None, [_told(lines, "CreditLine")]), *_parties(filed_by, "Source")))
        ),
        notes=(*_notes(lines), *within.notes),
        statuses=(*(noted(item, name, "FormalName") for name in ("Status", "Instruction")), *within.statuses),
        source=merged(_source(story, lines, filed_by), within.source),
        body=body,
    )


def _contents(story: Any) -> list[Any]:
    """The contents that make up a story: where one is called the body, it and what stands beside it."""
    texts = list(_texts(story))
    if not any(_role_of(text) == "body" for text in texts):
        return texts
    return [text for text in texts if _role_of(text) in ("body", *_BESIDE)]


def _blocks(content: Any) -> list[Labelled]:
    role = _BESIDE.get(_role_of(content))
    return [(text, role or told) for text, told in body_blocks(content)]


def _around(story: Any, name: str) -> list[Any]:
    """The children of that name of a story and of the components around it; of a whole item, all in it."""
    if local_name(story) == "NewsItem":
        return list(story.iter(f"{{*}}{name}"))
    return [child for part in (story, *story.iterancestors()) for child in part.findall(f"{{*}}{name}")]


def _told(lines: list[Any], name: str) -> str:
    return next(filter(None, (said(line, name) for line in lines)), "")


def _parties(filed_by: list[Any], name: str) -> tuple[str, ...]:
    found = (noted(part, "Party", "FormalName") for by in filed_by for part in by.iter(f"{{*}}{name}"))
    return tuple(filter(None, found))


def _notes(lines: list[Any]) -> Iterator[str]:
    for line in (line for part in lines for line in part.iter("{*}NewsLine")):
        kind = noted(line, "NewsLineType", "FormalName").casefold()
        if any(word in kind for word in _NOTES):
            yield from every(line, "NewsLineText")


def _source(story: Any, lines: list[Any], filed_by: list[Any]) -> Source:
    item = _item(story)
    sender = (noted(sent, "Party", "FormalName") for sent in item.getparent().iter("{*}SentFrom"))
    provider = provided_by(*_parties(filed_by, "Provider"), *sender, said(item, "ProviderId"))
    dateline = filed_from(_told(lines, "DateLine"))
    people = (name for creator in _parties(filed_by, "Creator") for name in signed(creator).names)
    published, revised = _published(item), read_moment(said(item, "ThisRevisionCreated"))
    described = _around(story, "DescriptiveMetadata")
    return Source(
        outlet=provider.outlet,
        agency=provider.agency or dateline.agency,
        byline=() if _told(lines, "ByLine") else tuple(filter(is_name, people)),
        dateline=dateline.place,
        published=published,
        updated=revised if revised != published else None,
        language=language_code(
            *(noted(part, "Language", "FormalName") for part in described), attribute(item, "lang")
        ),
        slug=_told(lines, "SlugLine") or said(item, "NameLabel") or None,
        urgency=number(noted(item, "Urgency", "FormalName")),
        embargo=_embargo(item),
    )


def _embargo(item: Any) -> datetime | None:
    """When its status changes, if until then it is embargoed."""
    held = noted(item, "Status", "FormalName").casefold() == "embargoed"
    return read_moment(said(item, "DateAndTime")) if held else None


def _published(item: Any) -> datetime | None:
    return read_moment(said(item, "FirstCreated") or said(item, "ThisRevisionCreated"))
