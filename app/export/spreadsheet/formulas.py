"""Words that a spreadsheet would take for a formula: what a report says must never be calculated."""

from __future__ import annotations

# Also as full-width signs; a tab or line end in front of one is skipped by some programs.
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
TEXT_SIGN = "'"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might calculate it."""
    return text.startswith(_STARTS) or text.lstrip().startswith(_STARTS)


def neutral(text: str) -> str:
    """The text as a CSV file may hold it: an apostrophe in front makes it text for certain."""
    return f"{TEXT_SIGN}{text}" if is_formula(text) else text
