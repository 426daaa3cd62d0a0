"""One item of wire copy, whatever it came in, into a draft."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import takewhile

from app.errors import NoArticle
from app.importing.agencies import bracketed_agency, is_desk, known_agency, likely_agency
from app.importing.boilerplate import exclusion, tail_exclusion
from app.importing.bylines import Byline, read_byline
from app.importing.captions import is_caption
from app.importing.datelines import Dateline, read_dateline
from app.importing.draft import Draft, Exclusion, with_notices
from app.importing.roles import SENTENCE_WORDS, roles
from app.importing.sorting import Labelled, sort_out
from app.importing.styled import Unit
from app.importing.wire.notices import is_note, is_notebook, wire_notices
from app.importing.wording import ends_sentence, words
from app.model.one_line import squeezed
from app.model.report import Excluded, ParagraphKind, Source

BYLINE_PARAGRAPHS = 2  # a byline in the body opens it, or stands below a summary

_PLACE = re.compile(r"\s+(?:in|à|en|aus)\s+[A-ZÀ-Þ][^,]*$")  # where someone who signs reported from


@dataclass(frozen=True, slots=True)
class Copy:
    """What a format says of one item.

    `bylines`, `credits` and `notes` are lines as printed; `notes` are for editors only. `statuses` are
    values of machine-read fields that may say that the copy is withheld, corrected or withdrawn.
    """

    headline: str = ""
    standfirst: str = ""
    body: tuple[Labelled, ...] = ()
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    source: Source = field(default_factory=Source)


def wire_draft(copy: Copy, *, name: str) -> Draft:
    """The draft of an item of the file called `name`; what is for editors only is never body.

    Kinds are kept as the format gives them, but for lines that are furniture wherever they stand.
    Raises NoArticle if the body holds no words.
    """
    story, rest = _parted(copy.body)
    copy = _completed(copy, story, rest)
    body = _without_heads(story, copy)
    if not any(words(text) for text, kind in body if kind is not ParagraphKind.CAPTION):
        raise NoArticle(name=name)
    draft = sort_out([*_heads(copy), *_judged(body)], source=copy.source)
    draft = replace(
        draft,
        source=replace(draft.source, credits=_distinct((*copy.credits, *draft.source.credits))),
        excluded=(*draft.excluded, *_excluded(copy, rest)),
    )
    return with_notices(
        draft,
        *wire_notices(
            headline=copy.headline,
            slug=copy.source.slug or "",
            notes=copy.notes,
            statuses=copy.statuses,
            embargo=copy.source.embargo,
        ),
    )


def told_by_words(texts: Sequence[str]) -> list[Labelled]:
    """What the paragraphs of a story without markup are; its headline is known from elsewhere."""
    heads = (ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST)
    return [
        (text, ParagraphKind.BODY if role in heads else role)
        for text, role in zip(texts, roles(texts), strict=True)
    ]


def signed(line: str) -> Byline:
    """Who signs in a line that is known to be a byline, whether or not it opens with “By”."""
    line = squeezed(line)
    agencies = [known_agency(part) for part in re.split(r"[-/,]", line)]
    if all(agencies):
        return Byline(agency=agencies[0])
    read = read_byline(line) or read_byline(_PLACE.sub("", f"By {line}"))
    return read or Byline((line,) if words(line) else ())


def filed_from(line: str) -> Dateline:
    """The place and agency in a line that is known to be a dateline."""
    bare = squeezed(line).rstrip(" -–—_:,")
    place, _, agency = bare.partition("(")
    named = bracketed_agency(re.split("[/,)]", agency)[0])
    return read_dateline(f"{bare} — x") or Dateline(place.strip(" ,") or None, named)


def provided_by(*providers: str | None) -> Source:
    """The source that the first named provider makes: an agency, or an outlet if it is known to be none."""
    provider = next(filter(None, map(squeezed, filter(None, providers))), None)
    agency = likely_agency(provider) if provider else None
    return Source(agency=agency, outlet=None if agency else provider)


def merged(source: Source, within: Source) -> Source:
    """The source, and what it leaves open as `within` says."""
    told = {entry.name: getattr(within, entry.name) for entry in fields(source)}
    return replace(source, **{name: value for name, value in told.items() if not getattr(source, name)})


def _parted(body: Sequence[Labelled]) -> tuple[list[Unit], list[tuple[str, Exclusion]]]:
    """The story, and the lines in it or below it that are no part of it."""
    story: list[Unit] = []
    rest: list[tuple[str, Exclusion]] = []
    public = list(takewhile(lambda block: not is_notebook(block[0]), body))
    for text, role in public:
        if isinstance(role, Exclusion) or is_note(text):
            rest.append((text, role if isinstance(role, Exclusion) else Exclusion.NOTE))
        else:
            story.append((text, role))
    rest += [(text, Exclusion.NOTE) for text, _ in body[len(public) :]]
    return story, rest


def _completed(copy: Copy, story: Sequence[Unit], rest: Sequence[tuple[str, Exclusion]]) -> Copy:
    """The copy with what its body says of headline, people, agency, credits and notes."""
    headline = copy.headline or next((text for text, kind in story if kind is ParagraphKind.HEADLINE), "")
    bylines = copy.bylines or tuple(text for text, role in rest if role is Exclusion.BYLINE)
    credits_given = (*copy.credits, *(text for text, role in rest if role is Exclusion.CREDIT))
    notes = (*copy.notes, *(text for text, role in rest if role is Exclusion.NOTE))
    signatures = [signed(line) for line in bylines]
    people = _distinct(name for byline in signatures for name in byline.names if not is_desk(name))
    agencies = (*(byline.agency for byline in signatures), *map(known_agency, copy.credits))
    source = replace(
        copy.source,
        byline=copy.source.byline or people,
        agency=copy.source.agency or next(filter(None, agencies), None),
        headline=copy.source.headline or headline or None,
    )
    return replace(
        copy, headline=headline, bylines=bylines, credits=_distinct(credits_given), notes=notes, source=source
    )


def _without_heads(story: Sequence[Unit], copy: Copy) -> list[Unit]:
    """The story without headings that say the headline or standfirst again; others part its body."""
    told = {tuple(words(copy.headline)), tuple(words(copy.standfirst))}
    plain = (ParagraphKind.BODY, ParagraphKind.CAPTION)
    kept = [(text, kind) for text, kind in story if kind in plain or tuple(words(text)) not in told]
    heads = {ParagraphKind.HEADLINE: ParagraphKind.CROSSHEAD}
    return [(text, heads.get(kind, kind)) for text, kind in kept]


def _judged(body: Sequence[Unit]) -> Iterator[Labelled]:
    """The body with the lines that are no part of any report told apart, and a byline on top of it."""
    prose = (i for i, (text, _) in enumerate(body) if _is_sentence(text))
    last = max(prose, default=len(body))
    for i, (text, kind) in enumerate(body):
        judge = exclusion if i <= last else tail_exclusion
        byline = read_byline(text) if i < BYLINE_PARAGRAPHS else None
        signs = Exclusion.BYLINE if byline and (byline.names or byline.agency) else None
        pictured = ParagraphKind.CAPTION if is_caption(text) else None
        yield text, (judge(text) or signs or pictured or kind) if kind is ParagraphKind.BODY else kind


def _is_sentence(text: str) -> bool:
    return len(words(text)) >= SENTENCE_WORDS and ends_sentence(text)


def _heads(copy: Copy) -> list[Unit]:
    heads = ((copy.headline, ParagraphKind.HEADLINE), (copy.standfirst, ParagraphKind.STANDFIRST))
    lines = {tuple(words(text)): (text, kind) for text, kind in reversed(heads) if words(text)}
    return list(lines.values())[::-1]


def _excluded(copy: Copy, rest: Sequence[tuple[str, Exclusion]]) -> Iterator[Excluded]:
    """What is no part of the report, each line once."""
    lines = [
        *((line, Exclusion.BYLINE) for line in copy.bylines),
        *((line, Exclusion.CREDIT) for line in copy.credits),
        *((note, Exclusion.NOTE) for note in copy.notes),
    ]
    return (Excluded(text, reason) for text, reason in dict.fromkeys([*lines, *rest]))


def _distinct(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines))
