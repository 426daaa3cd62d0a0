"""The place before a report's first words, which is no part of the first sentence's grammar: VALBRUCK —"""

from __future__ import annotations

import re

# A place in capitals, perhaps its land and an agency, and a dash; without the capitals it may be a subject.
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’]+){0,3})"
    r"(?:, (?P<land>[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+)?))?"
    r"(?: ?\([^()\d]{2,30}\))? ?(?:--+|[—–―]) ?(?=\S)"
)


def dateline(sentence: str) -> re.Match[str] | None:
    """What a sentence opens with, up to its first own word; the groups `place` and `land` say where."""
    return _DATELINE.match(sentence)


def without_dateline(sentence: str) -> str:
    """The sentence with spaces in the dateline's place, as long as it was."""
    found = dateline(sentence)
    return " " * found.end() + sentence[found.end() :] if found else sentence
