"""Where a quotation was cut, and which of its words are the editor's."""

from __future__ import annotations

import re
from dataclasses import replace

from app.model.mentions import Quotation
from app.model.span import Span

_DOTS = r"(?:…|\.\s?\.\s?\.)"
_CUT = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|(?<=\w)\s*{_DOTS}\s*(?=\w)")
# Nobody speaks in brackets of either kind.
_INSERTED = re.compile(r"\[[^\[\]]*\w[^\[\]]*\]|\([^()]*\w[^()]*\)")


def edited(text: str, quotation: Quotation) -> Quotation:
    """The quotation with its cuts and insertions; dots at its ends may be a pause, and are no cut."""
    span = quotation.span
    return replace(quotation, cuts=_all(_CUT, text, span), insertions=_all(_INSERTED, text, span))


def _all(pattern: re.Pattern[str], text: str, span: Span) -> tuple[Span, ...]:
    return tuple(Span(match.start(), match.end()) for match in pattern.finditer(text, span.start, span.end))
