"""The table of certainty drift: what one report asserts and another only credits or hedges."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.drift import Drift, Footing, Stance
from app.model.one_line import squeezed
from app.model.prominence import Position
from ui.messages import tr, translatable
from ui.models.row_words import row_name
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, legend
from ui.models.sheets.positions import position_words

SIGNS = {
    Footing.ASSERTED: Sign("•", translatable("asserted")),
    Footing.CREDITED: Sign("”", translatable("credited")),
    Footing.ANONYMOUS: Sign("?", translatable("credited to people without a name"), Ink.UNSURE),
    Footing.HEARSAY: Sign("?", translatable("told second hand"), Ink.UNSURE),
    Footing.HEDGED: Sign("?", translatable("hedged"), Ink.UNSURE),
    Footing.UNCONFIRMED: Sign("?", translatable("unconfirmed or denied"), Ink.UNSURE),
}
_LOOSER = Sign("?", translatable("looser than that"))


def drift(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("What is told"),
        lines=tuple(_line(one, gathering) for one in comparison.overview.drifts),
        empty=tr("Nothing was found that one report asserts and another only credits or hedges."),
        legend=legend((SIGNS[Footing.ASSERTED], SIGNS[Footing.CREDITED], _LOOSER)),
        stress=tr("At the top only"),
        missing=tr("no difference found"),
    )


def _line(one: Drift, gathering: Gathering) -> Line:
    firmest = one.firmer[0]
    return gathering.line(
        gathering.words(firmest.sentence),
        {stance.words.report: _cell(stance, gathering) for stance in (*one.firmer, *one.looser)},
        kind=position_words(one.position, row_name(gathering.comparison, one.row)),
        passages=(firmest.sentence,),
        stressed=one.position is not Position.PARAGRAPH,
    )


def _cell(stance: Stance, gathering: Gathering) -> Cell:
    sign = SIGNS[stance.footing]
    note = tr(sign.word)
    if stance.footing is Footing.CREDITED and stance.speaker:
        note = tr("credited to {speaker}", speaker=squeezed(stance.speaker))
    return Cell(gathering.words(stance.words), (stance.words,), sign, note)
