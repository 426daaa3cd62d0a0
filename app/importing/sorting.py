"""Labelled paragraphs into a draft: the report, the rest, and what bylines, stamps and credits say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.importing.bylines import Byline, is_name, read_byline
from app.importing.captions import split_credit
from app.importing.datelines import Dateline, read_dateline
from app.importing.draft import Block, Draft, Exclusion, Role
from app.importing.stamps import Stamp, read_stamp
from app.model.reason import Reason
from app.model.report import Excluded, ParagraphKind, Source

_ADDRESS = re.compile(r"https?://[^\s)>]+")
DATELINE_PARAGRAPHS = 2  # a dateline opens the first paragraph, or the second after a summary

Labelled = tuple[str, Role]


def sort_out(labelled: Sequence[Labelled], *, source: Source | None = None) -> Draft:
    """Part the report from the rest. What `source` leaves open is filled from the lines themselves.

    A caption is parted from its credit; an ambiguous date is told in a notice.
    """
    parted = [part for text, role in labelled for part in _parted(text, role)]
    stamp = _stamp([text for text, role in parted if role is Exclusion.DATE])
    return Draft(
        blocks=tuple(Block(role, text) for text, role in parted if isinstance(role, ParagraphKind)),
        source=_completed(source or Source(), parted, stamp),
        excluded=tuple(_excluded(parted)),
        notices=(Reason.of("ambiguous_date", text=stamp.ambiguous),) if stamp.ambiguous else (),
    )


def _excluded(parted: Sequence[Labelled]) -> Iterator[Excluded]:
    """The rest, each with the block that it stands before."""
    before = 0
    for text, role in parted:
        if isinstance(role, Exclusion):
            yield Excluded(text, role, before)
        else:
            before += 1


def _parted(text: str, role: Role) -> Iterator[Labelled]:
    if role is not ParagraphKind.CAPTION:
        yield text, role
        return
    caption = split_credit(text)
    if caption.text:
        yield caption.text, ParagraphKind.CAPTION
    if caption.credit:
        yield caption.credit, Exclusion.CREDIT


def _completed(source: Source, parted: Sequence[Labelled], stamp: Stamp) -> Source:
    dateline = _dateline([text for text, role in parted if role is ParagraphKind.BODY])
    byline = _byline([text for text, role in parted if role is Exclusion.BYLINE])
    agency = source.agency or dateline.agency or byline.agency
    return replace(
        source,
        agency=agency,
        byline=source.byline or tuple(name for name in byline.names if name not in (agency, source.outlet)),
        dateline=source.dateline or dateline.place,
        published=source.published or stamp.published,
        updated=source.updated or stamp.updated,
        url=source.url or _address([text for text, role in parted if role is Exclusion.NOTE]),
        credits=tuple(dict.fromkeys(text for text, role in parted if role is Exclusion.CREDIT)),
    )


def _dateline(body: Sequence[str]) -> Dateline:
    found = (read_dateline(text) for text in body[:DATELINE_PARAGRAPHS])
    return next((dateline for dateline in found if dateline), Dateline(None, None))


def _byline(lines: Sequence[str]) -> Byline:
    """All lines that sign the report together; a line that is only a name is one."""
    signed = [read_byline(line.strip(" ()[]—–-")) or _name_alone(line) for line in lines]
    names = dict.fromkeys(name for byline in signed for name in byline.names)
    return Byline(tuple(names), next((byline.agency for byline in signed if byline.agency), None))


def _name_alone(line: str) -> Byline:
    return Byline((line,) if is_name(line) else ())


def _address(notes: Sequence[str]) -> str | None:
    """Where the report stood, if a line gives it as people do who copy a page."""
    found = (_ADDRESS.search(note) for note in notes)
    return next((address.group() for address in found if address), None)


def _stamp(lines: Sequence[str]) -> Stamp:
    """All stamps together: each is believed for what those before it leave open."""
    stamps = [stamp for line in lines if (stamp := read_stamp(line))]
    return Stamp(
        published=next((stamp.published for stamp in stamps if stamp.published), None),
        updated=next((stamp.updated for stamp in stamps if stamp.updated), None),
        ambiguous=next((stamp.ambiguous for stamp in stamps if stamp.ambiguous), None),
    )
