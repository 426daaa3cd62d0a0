"""Where in a report a thing stands, in words."""

from __future__ import annotations

from app.model.prominence import Position
from ui.messages import tr, translatable

_WORDS = {
    Position.HEADLINE: translatable("Headline"),
    Position.STANDFIRST: translatable("Standfirst"),
    Position.LEAD: translatable("Lead"),
}


def position_words(position: Position, otherwise: str) -> str:
    """The part at the top of a report that it stands in, or what is said of one further down."""
    return tr(_WORDS[position]) if position in _WORDS else otherwise
