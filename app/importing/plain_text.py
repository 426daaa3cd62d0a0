"""Reads plain text: saved copies of pages and wire copy, hard-wrapped or not."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.bylines import read_byline
from app.importing.captions import split_credit
from app.importing.content import Content
from app.importing.datelines import read_dateline
from app.importing.draft import Block, Draft, Exclusion
from app.importing.lines import paragraphs
from app.importing.roles import Role, roles
from app.importing.sniffing import is_binary, what_it_is
from app.importing.stamps import Stamp, read_stamp
from app.model.reason import Reason
from app.model.report import Excluded, ParagraphKind, Source

DATELINE_PARAGRAPHS = 2  # a dateline opens the first paragraph, or the second after a summary


class PlainTextReader:
    media_type = "text/plain"

    def recognises(self, content: Content) -> bool:
        return what_it_is(content.data) is None and not is_binary(content.decoded.text)

    def read(self, content: Content) -> Draft:
        return draft_of(paragraphs(content.text))


def draft_of(texts: Sequence[str]) -> Draft:
    """Sort the paragraphs of a text without markup into report and rest, and read the source from them."""
    labelled = list(zip(texts, roles(texts), strict=True))
    blocks: list[Block] = []
    excluded: list[Excluded] = []
    for text, role in labelled:
        if role is ParagraphKind.CAPTION:
            caption, credit = split_caption(text)
            blocks += caption
            excluded += credit
        elif isinstance(role, ParagraphKind):
            blocks.append(Block(role, text))
        else:
            excluded.append(Excluded(text, role))
    stamp = _stamp([text for text, role in labelled if role is Exclusion.DATE])
    notices = (Reason.of("ambiguous_date", text=stamp.ambiguous),) if stamp.ambiguous else ()
    return Draft(tuple(blocks), _source(labelled, stamp, excluded), tuple(excluded), notices)


def split_caption(text: str) -> tuple[list[Block], list[Excluded]]:
    """A caption's own words, and its credit apart; either may be missing."""
    caption = split_credit(text)
    words = [Block(ParagraphKind.CAPTION, caption.text)] if caption.text else []
    return words, [Excluded(caption.credit, Exclusion.CREDIT)] if caption.credit else []


def _source(labelled: Sequence[tuple[str, Role]], stamp: Stamp, excluded: Sequence[Excluded]) -> Source:
    body = [text for text, role in labelled if role is ParagraphKind.BODY]
    dateline = next((found for text in body[:DATELINE_PARAGRAPHS] if (found := read_dateline(text))), None)
    agency = dateline.agency if dateline else None
    names: list[str] = []
    for line in (text for text, role in labelled if role is Exclusion.BYLINE):
        signed = read_byline(line.strip(" ()[]—–-"))
        agency = agency or (signed.agency if signed else None)
        names += signed.names if signed else [line]
    return Source(
        agency=agency,
        byline=tuple(name for name in names if name != agency),
        dateline=dateline.place if dateline else None,
        published=stamp.published,
        updated=stamp.updated,
        credits=tuple(part.text for part in excluded if part.reason == Exclusion.CREDIT),
    )


def _stamp(lines: Sequence[str]) -> Stamp:
    """What several stamps say together; each is believed for what the ones before leave open."""
    stamps = [stamp for line in lines if (stamp := read_stamp(line))]
    return Stamp(
        published=next((stamp.published for stamp in stamps if stamp.published), None),
        updated=next((stamp.updated for stamp in stamps if stamp.updated), None),
        ambiguous=next((stamp.ambiguous for stamp in stamps if stamp.ambiguous), None),
    )
