"""From a reader's draft to a report: one text, spans, repeats, and what had to be done on the way."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.draft import Block, Draft
from app.importing.loss import LEFT_OUT, left_out
from app.importing.tidying import Tidying
from app.importing.wording import words
from app.language.detect import UNKNOWN, guess
from app.language.lexicon import languages
from app.model.reason import Reason
from app.model.report import SEPARATOR, Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span

REPEATED_SHARE = 0.9  # of a standfirst's words that a paragraph must hold to say the same again
TELLING_WORDS = 60  # of a text whose language can be told; of fewer it may be anything
LANGUAGE_SAMPLE = 4000  # code points; more only costs time
ENOUGH = 0.3  # of what a file holds; pages copied with all their menus keep at least so much
LITTLE = 2000  # code points; in shorter files a few lines of furniture are most of it


def assemble(draft: Draft, content: Content, *, media_type: str) -> Report:
    """Make the report of a draft: `text` is its paragraphs joined by blank lines, `id` the hash of its bytes.

    Raises NoArticle if the draft holds no words.
    """
    tidy = Tidying(content)
    texts = [tidy(block.text) for block in draft.blocks]
    blocks = [Block(block.kind, text) for block, text in zip(draft.blocks, texts, strict=True) if text]
    excluded = tuple(_excluded(draft.excluded, tidy, texts))
    if not any(words(block.text) for block in blocks):
        raise NoArticle(name=content.name)
    text = SEPARATOR.join(block.text for block in blocks)
    source = _completed(tidy.source(draft.source), blocks, text)
    return Report(
        id=ReportId("sha256:" + hashlib.sha256(content.data).hexdigest()),
        name=tidy(content.name),
        media_type=media_type,
        source=source,
        text=text,
        paragraphs=tuple(_paragraphs(blocks)),
        excluded=excluded,
        notices=(
            *tidy.notices(),
            *draft.notices,
            *_loss(draft, text, excluded),
            *_unread(source.language, text),
        ),
        original=content.data,
    )


def _excluded(parts: Sequence[Excluded], tidy: Tidying, texts: Sequence[str]) -> Iterator[Excluded]:
    """What holds words; of the blocks before it, those without words do not count."""
    for part in parts:
        if text := tidy(part.text):
            before = None if part.before is None else sum(map(bool, texts[: part.before]))
            yield Excluded(text, str(part.reason), before)


def _loss(draft: Draft, text: str, excluded: Sequence[Excluded]) -> Iterator[Reason]:
    """A notice if most of the file was taken for no part of the report, and the reader has not told so."""
    shown = len(text) + sum(len(part.text) for part in excluded)
    if shown > LITTLE and all(notice.code != LEFT_OUT for notice in draft.notices):
        yield from left_out(len(text), shown, enough=ENOUGH)


def _unread(language: str | None, text: str) -> Iterator[Reason]:
    """A notice that statements are not read in the report's language, or that it was not recognised."""
    if language and language not in languages():
        yield Reason.of("language_unread", language=language)
    elif not language and len(words(text)) >= TELLING_WORDS:
        yield Reason.of("language_unknown")


def _paragraphs(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    headline = next((i for i, block in enumerate(blocks) if block.kind is ParagraphKind.HEADLINE), None)
    heads = [] if headline is None else words(blocks[headline].text)
    start = 0
    for i, block in enumerate(blocks):
        end = start + len(block.text)
        if block.kind is ParagraphKind.STANDFIRST:
            repeats = _told_again(i, blocks)
        else:
            repeats = headline if i != headline and words(block.text) == heads else None
        yield Paragraph(Span(start, end), block.kind, repeats)
        start = end + len(SEPARATOR)


def _told_again(standfirst: int, blocks: Sequence[Block]) -> int | None:
    """Which other paragraph says what a standfirst says."""
    said = blocks[standfirst]
    return next((i for i, block in enumerate(blocks) if i != standfirst and _says_again(said, block)), None)


def _says_again(block: Block, other: Block) -> bool:
    wanted, there = Counter(words(block.text)), Counter(words(other.text))
    return (wanted & there).total() > REPEATED_SHARE * wanted.total()


def _completed(source: Source, blocks: Sequence[Block], text: str) -> Source:
    """The reader's proposals, with headline and standfirst as they stand in the text."""
    return replace(
        source,
        headline=_first(blocks, ParagraphKind.HEADLINE) or source.headline,
        standfirst=_first(blocks, ParagraphKind.STANDFIRST) or source.standfirst,
        language=_language(source.language, text),
    )


def _language(said: str | None, text: str) -> str | None:
    """The language of the words themselves, unless the file names one that their count cannot tell.

    Pages often name the language of their menus.
    """
    if said and said not in languages():
        return said
    told = guess(text[:LANGUAGE_SAMPLE])
    return said if told == UNKNOWN else told


def _first(blocks: Sequence[Block], kind: ParagraphKind) -> str | None:
    return next((block.text for block in blocks if block.kind is kind), None)
