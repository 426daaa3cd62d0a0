"""Paragraphs of which a document's styles say what some are: its words say the rest."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.draft import Draft, Exclusion, Role
from app.importing.roles import roles
from app.importing.sorting import Labelled, sort_out
from app.importing.wording import ends_sentence, words
from app.model.report import ParagraphKind, Source

PROSE_WORDS = 12  # the first sentence this long begins the body; a heading above it is the headline

Unit = tuple[str, ParagraphKind]  # BODY where the style says nothing

_STYLES = (
    ("subtitle", ParagraphKind.STANDFIRST),
    ("title", ParagraphKind.HEADLINE),
    ("heading", ParagraphKind.CROSSHEAD),
    ("caption", ParagraphKind.CAPTION),
    ("quot", ParagraphKind.QUOTE),
    ("list", ParagraphKind.LIST),
)


def kind_of_style(style: str) -> ParagraphKind:
    """The kind of paragraph that a word processor's style stands for, by its name in the file."""
    name = style.casefold()
    return next(
        (kind for word, kind in _STYLES if name.startswith(word) or word in name.split()), ParagraphKind.BODY
    )


def styled_draft(units: Sequence[Labelled], *, source: Source | None = None) -> Draft:
    """The draft of paragraphs with the kinds that their styles give them.

    What a style says goes before what words suggest, unless these are no part of the report. What its
    format holds to be no part of the report is none.
    """
    suggested = roles([text for text, _ in units])
    if any(kind is ParagraphKind.HEADLINE for _, kind in units):
        suggested = [ParagraphKind.BODY if role is ParagraphKind.HEADLINE else role for role in suggested]
    labelled = [(text, _role(kind, role)) for (text, kind), role in zip(units, suggested, strict=True)]
    return sort_out(labelled, source=source)


def titled(units: Sequence[Labelled]) -> list[Labelled]:
    """The units with the first heading as headline, if none is yet and it stands above the prose."""
    for i, (text, kind) in enumerate(units):
        if kind is ParagraphKind.HEADLINE or (len(words(text)) >= PROSE_WORDS and ends_sentence(text)):
            break
        if kind is ParagraphKind.CROSSHEAD:
            return [*units[:i], (text, ParagraphKind.HEADLINE), *units[i + 1 :]]
    return list(units)


def _role(kind: Role, suggested: Role) -> Role:
    return suggested if kind is ParagraphKind.BODY or isinstance(suggested, Exclusion) else kind
