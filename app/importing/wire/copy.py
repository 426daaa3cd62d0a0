"""One item of wire copy, whatever it came in, into a draft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from app.errors import NoArticle
from app.importing.agencies import is_desk, known_agency, likely_agency
from app.importing.bylines import Byline, read_byline
from app.importing.datelines import Dateline, read_dateline
from app.importing.draft import Draft, Exclusion, with_notices
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
    body: tuple[Unit, ...] = ()
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    source: Source = field(default_factory=Source)


def wire_draft(copy: Copy, *, name: str) -> Draft:
    """The draft of an item of the file called `name`; what is for editors only is never body.

    Markup goes before what words suggest. Raises NoArticle if the body holds no words.
    """
    story, notebook = _without_notes(copy.body)
    body = _without_heads(story, copy)
    if not any(words(text) for text, kind in body if kind is not ParagraphKind.CAPTION):
        raise NoArticle(name=name)
    notes = (*copy.notes, *notebook)
    draft = styled_draft([*_heads(copy), *body], source=_completed(copy))
    draft = replace(
        draft,
        source=replace(draft.source, credits=_distinct((*copy.credits, *draft.source.credits))),
        excluded=(
            *draft.excluded,
            *(Excluded(line, Exclusion.BYLINE) for line in copy.bylines),
            *(Excluded(line, Exclusion.CREDIT) for line in copy.credits),
            *(Excluded(note, Exclusion.NOTE) for note in _distinct(notes)),
        ),
    )
    return with_notices(
        draft,
        *wire_notices(
            headline=copy.headline,
            slug=copy.source.slug or "",
            notes=notes,
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


def _without_notes(units: Sequence[Unit]) -> tuple[list[Unit], list[str]]:
    """The story, and the lines in it or below it that are for editors only."""
    public = list(takewhile(lambda unit: not is_notebook(unit[0]), units))
    noted = [text for text, _ in public if is_note(text)]
    story = [unit for unit in public if not is_note(unit[0])]
    return story, [*noted, *(text for text, _ in units[len(public) :])]


def _without_heads(units: Sequence[Unit], copy: Copy) -> list[Unit]:
    """The units without headings that only say the headline or standfirst again."""
    told = {tuple(words(copy.headline)), tuple(words(copy.standfirst))}
    plain = (ParagraphKind.BODY, ParagraphKind.CAPTION)
    return [(text, kind) for text, kind in units if kind in plain or tuple(words(text)) not in told]


def _heads(copy: Copy) -> list[Unit]:
    heads = ((copy.headline, ParagraphKind.HEADLINE), (copy.standfirst, ParagraphKind.STANDFIRST))
    return [(text, kind) for text, kind in heads if words(text)]


def _completed(copy: Copy) -> Source:
    """What the file says, with the people and agencies of its bylines and credits."""
    signatures = [signed(line) for line in copy.bylines]
    people = _distinct(name for byline in signatures for name in byline.names if not is_desk(name))
    agencies = (*(byline.agency for byline in signatures), *map(known_agency, copy.credits))
    return replace(
        copy.source,
        byline=copy.source.byline or people,
        agency=copy.source.agency or next(filter(None, agencies), None),
        headline=copy.source.headline or copy.headline or None,
    )


def _distinct(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines))
