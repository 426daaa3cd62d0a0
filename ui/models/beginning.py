"""The beginning of words for which there is no room, cut between two of them."""

from __future__ import annotations


def beginning(words: str, most: int) -> str:
    """The words on one line, no more than so many code points of them; an ellipsis says that more follow."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"
