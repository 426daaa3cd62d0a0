"""Forms of verbs from stems and endings, so that a word list holds a line for many verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.errors import BrokenLexicon

NEVER = r"(?!)"
GAP = r"[^,;:.()«»“”„\"]{1,110}?"  # what may stand between the two parts of one verb
# A particle ends its clause, or stands before what Dutch puts behind it.
LAST = (
    r"(?=\s*(?:[,;:.!?()«»“”„\"–—]|$|"
    r"(?:und|en|dat|dass|in|op|tijdens|tegenover|bij)\b))"
)


def check_classes(stems: Mapping[str, str], known: set[str], language: str) -> None:
    """Raises BrokenLexicon for a class of verbs that has neither endings nor participles."""
    if strange := sorted(set(stems) - known):
        raise BrokenLexicon(name=f"{language}/reporting.toml", why=f"{strange[0]} has no endings")


def finite(stems: Mapping[str, str], endings: Mapping[str, str]) -> list[str]:
    """Each stem with each ending of its class; `ge-t` stands around a stem, `-` is no ending."""
    return sorted(set(_built(stems, endings)), key=lambda form: (-len(form), form))


def _built(stems: Mapping[str, str], endings: Mapping[str, str]) -> Iterator[str]:
    for kind, words in stems.items():
        for stem in words.split():
            for ending in endings.get(kind, "").split():
                yield _joined(stem, ending)


def _joined(stem: str, ending: str) -> str:
    stem = stem.replace("_", " ")
    if "-" not in ending:
        return stem + ending
    before, _, behind = ending.partition("-")
    return before + stem + behind


def either(words: list[str]) -> str:
    """A pattern for any of some words; one that never matches for none."""
    return "|".join(re.escape(word) for word in words) if words else NEVER


def apart(particles: Mapping[str, str], number: int) -> Iterator[str]:
    """Verbs whose particle stands at the clause's end, teilte ... mit, or before them: mitteilte."""
    for particle, forms in particles.items():
        number += 1
        verb = either(sorted(forms.split(), key=len, reverse=True))
        ends = re.escape(particle.replace("_", " "))
        yield rf"(?P<first{number}>\b(?:{verb})\b){GAP}\b(?P<last{number}>{ends})\b{LAST}"
        yield rf"\b{ends.replace(chr(92) + ' ', '')}(?:{verb})\b"
