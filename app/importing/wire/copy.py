"""One item of wire copy, whatever it came in, into a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import takewhile

from app.errors import NoArticle
from app.importing.agencies import is_desk, known_agency, likely_agency
from app.importing.bylines import Byline, read_byline
from app.importing.datelines import Dateline, read_dateline
from app.importing.draft import Draft, Exclusion, with_notices
from app.importing.sorting import Labelled
from app.importing.styled import Unit, styled_draft
from app.importing.wire.notices import is_note, is_notebook, wire_notices
from app.importing.wording import squeezed, words
from app.model.report import Excluded, ParagraphKind, Source


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

    Markup goes before what words suggest. Raises NoArticle if the body holds no words.
    """
    story, rest = _parted(copy.body)
    copy = _completed(copy, story, rest)
    body = _without_heads(story, copy)
    if not any(words(text) for text, kind in body if kind is not ParagraphKind.CAPTION):
        raise NoArticle(name=name)
    draft = styled_draft([*_heads(copy), *body], source=copy.source)
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


def signed(line: str) -> Byline:
    """Who signs in a line that is known to be a byline, whether or not it opens with “By”."""
    line = squeezed(line)
    read = read_byline(line) or read_byline(f"By {line}")
    if read or not words(line):
        return read or Byline()
    return Byline((line,))


def filed_from(line: str) -> Dateline:
    """The place and agency in a line that is known to be a dateline."""
    bare = squeezed(line).rstrip(" -–—_:,")
    return read_dateline(f"{bare} — x") or Dateline(bare or None, None)


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


def _heads(copy: Copy) -> list[Unit]:
    heads = ((copy.headline, ParagraphKind.HEADLINE), (copy.standfirst, ParagraphKind.STANDFIRST))
    return [(text, kind) for text, kind in heads if words(text)]


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
