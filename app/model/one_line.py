"""Words on one line, whole or cut short."""

from __future__ import annotations

LEAST_KEPT = 0.5  # of the length asked for: rather half a word than half of what there is room for


def squeezed(text: str) -> str:
    """The text on one line: every run of white space is one space, and none stands around it."""
    return " ".join(text.split())


def shortened(text: str, most: int) -> str:
    """The text on one line of about `most` code points: what is longer ends after a word, and says so."""
    line = squeezed(text)
    if len(line) <= most:
        return line
    cut = line[: most + 1].rpartition(" ")[0]
    if len(cut) < most * LEAST_KEPT:  # scripts without spaces, addresses
        cut = line[:most]
    return cut.rstrip(",;: ") + "…"
