"""One entry of a feed, whatever the dialect, into a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.errors import NoArticle
from app.importing.draft import Draft, Exclusion, with_notices
from app.importing.sorting import Labelled
from app.importing.styled import styled_draft
from app.importing.web.metadata import without_outlet
from app.importing.wording import ends_sentence, words
from app.model.reason import Reason
from app.model.report import ParagraphKind, Source

SUMMARY_WORDS = 120  # in what may be a summary or all there is; the shortest reports are longer,
SUMMARY_PARAGRAPHS = 2  # or have more paragraphs
STANDFIRST_WORDS = 80  # a longer summary is the first paragraph once more
SIGN_OFF = 8  # words around title and outlet in a line that says no more than where a report stood first


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed says of one report: its whole text if the feed has it, and its summary."""

    title: str
    content: tuple[Labelled, ...] = ()
    summary: tuple[Labelled, ...] = ()
    source: Source = field(default_factory=Source)
    notices: tuple[Reason, ...] = ()


def entry_draft(entry: Entry, *, name: str) -> Draft:
    """The draft of an entry of the file called `name`: its content, else its summary, which is told.

    Raises NoArticle if it has neither.
    """
    body = entry.content or entry.summary
    if not body:
        raise NoArticle(name=name)
    title = without_outlet(entry.title, entry.source.outlet)
    heads = [(title, ParagraphKind.HEADLINE)] if words(title) else []
    judged = [(text, _furniture(text, title, entry.source.outlet) or role) for text, role in body]
    draft = styled_draft([*heads, *_standfirst(entry), *judged], source=entry.source)
    return with_notices(draft, *entry.notices, *_summary_notice(entry))


def _standfirst(entry: Entry) -> Sequence[Labelled]:
    """The summary, if it is a sentence of its own and not the beginning of the content."""
    if not entry.content or len(entry.summary) != 1:
        return ()
    text = entry.summary[0][0]
    summary, content = words(text), [word for line, _ in entry.content for word in words(line)]
    cut_short = not ends_sentence(text) or text.rstrip(")] ").endswith(("…", "..."))
    if cut_short or len(summary) > STANDFIRST_WORDS or content[: len(summary)] == summary:
        return ()
    return ((text, ParagraphKind.STANDFIRST),)


def _furniture(text: str, title: str, outlet: str | None) -> Exclusion | None:
    """Why a line is left out that only says where the report stood first, as blogs add it to feeds."""
    line, named = words(text), words(outlet or "")
    signs_off = named and title in text and line[-len(named) :] == named
    return (
        Exclusion.BOILERPLATE
        if signs_off and len(line) <= len(words(title)) + len(named) + SIGN_OFF
        else None
    )


def _summary_notice(entry: Entry) -> Sequence[Reason]:
    """A notice if there is no content and what there is looks like no whole report."""
    count = sum(len(words(text)) for text, _ in entry.summary)
    whole = entry.content or count > SUMMARY_WORDS or len(entry.summary) > SUMMARY_PARAGRAPHS
    return () if whole else (Reason.of("summary_only"),)
