"""The table of names: what each report calls those who act, and the verbs it gives them."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.actors import Actor, Deed, Label, Naming, Part
from app.model.comparison import Comparison
from app.model.mentions import NameKind
from app.model.one_line import squeezed
from ui.messages import tr, translatable
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, begun, legend, times

LOADED = Sign("!", translatable("word that judges"), Ink.UNSURE)
_KINDS = {
    NameKind.PERSON: translatable("person"),
    NameKind.BODY: translatable("body"),
    NameKind.PLACE: translatable("place"),
    NameKind.OTHER: "",
}


def names(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("Who is named"),
        lines=tuple(_line(actor, gathering) for actor in comparison.overview.actors),
        empty=tr("No person and no body was found in two reports."),
        legend=(*legend((LOADED,)), tr("below the names: their verbs")),
        stress=tr("Words that judge only"),
        tellers=tr("Named by"),
        missing=tr("not named"),
    )


def _line(actor: Actor, gathering: Gathering) -> Line:
    first = actor.namings[0]
    return gathering.line(
        begun(actor.name),
        {naming.report: _cell(naming) for naming in actor.namings},
        kind=tr(_KINDS[actor.kind]) if _KINDS[actor.kind] else "",
        passages=first.labels[0].passages if first.labels else (),
        stressed=any(map(_loaded, actor.namings)),
    )


def _cell(naming: Naming) -> Cell:
    return Cell(
        words=", ".join(_named(label, squeezed(label.words)) for label in naming.labels),
        passages=tuple(dict.fromkeys(p for named in _all(naming) for p in named.passages)),
        sign=LOADED if _loaded(naming) else None,
        note="; ".join(_verbs(naming)) or tr("no verb"),
    )


def _verbs(naming: Naming) -> Iterator[str]:
    """What the actor does, then what is done to it."""
    for part, told in ((Part.SUBJECT, "{verbs}"), (Part.OBJECT, translatable("done to: {verbs}"))):
        verbs = [_named(deed, deed.verb) for deed in naming.deeds if deed.part is part]
        if verbs:
            yield tr(told, verbs=", ".join(verbs))


def _named(one: Label | Deed, words: str) -> str:
    """How often, and whether it judges."""
    told = times(words, len(one.passages))
    return tr("{words} ({sign})", words=told, sign=LOADED.mark) if one.loaded else told


def _loaded(naming: Naming) -> bool:
    return any(named.loaded for named in _all(naming))


def _all(naming: Naming) -> tuple[Label | Deed, ...]:
    return (*naming.labels, *naming.deeds)
