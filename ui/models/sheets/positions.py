"""Where in a report a thing stands, in words."""

from __future__ import annotations

from app.model.prominence import Position
from ui.messages import tr

_WORDS = {Position.HEADLINE: "Headline", Position.STANDFIRST: "Standfirst", Position.LEAD: "Lead"}


def position_words(position: Position, otherwise: str) -> str:
    """The part at the top of a report that it stands in, or what is said of one further down."""
    return tr(_WORDS[position]) if position in _WORDS else otherwise
