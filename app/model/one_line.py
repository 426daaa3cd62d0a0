"""Words on one line, whole or cut short."""

from __future__ import annotations


def squeezed(text: str) -> str:
    """The text on one line: every run of white space is one space, and none stands around it."""
    return " ".join(text.split())


def shortened(text: str, most: int) -> str:
    """The text on one line of about `most` code points: what is longer ends after a word, and says so."""
    line = squeezed(text)
    if len(line) <= most:
        return line
    cut, space, _ = line[: most + 1].rpartition(" ")
    return (cut if space else line[:most]).rstrip(",;: ") + "…"
