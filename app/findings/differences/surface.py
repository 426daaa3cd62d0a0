"""Wording where no parser knows the language: a loaded form of a frame against a plain form of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

from app.findings.acts import stem
from app.findings.core import footing
from app.findings.couple import Couple
from app.findings.framing import LOADED, framing
from app.findings.told import Told, once
from app.findings.words import Word
from app.model.span import Span

# The fewest words that both have besides those of the frame, and the fewest letters of a word that counts.
FEWEST_SHARED, SUBSTANCE = 2, 4
# What an entry ends with that stands for all words that begin so.
_BEGINNING = "-"
# The words of each force by frame.
_Forms = dict[str, dict[str, Span]]


def surface(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """The first loaded word of each frame of which the other side has plain words alone."""
    forms_a, forms_b = _forms(couple.a), _forms(couple.b)
    for frame in sorted(forms_a.keys() & forms_b.keys()):
        a, b = forms_a[frame], forms_b[frame]
        if len(a) == len(b) == 1 and (LOADED in a) is not (LOADED in b) and _one_thing(couple, frame):
            yield next(iter(a.values())), next(iter(b.values()))


@once
def _forms(told: Told) -> _Forms:
    """Where a sentence has words of each frame, by force, in the report's own voice."""
    found: _Forms = {}
    for word, after in zip_longest(told.words, told.words[1:]):
        both = f"{word.key} {after.key}" if after else word.key
        for frame, force in (*_listed(told.language, word.key), *_listed(told.language, both)):
            if not told.quoted(word.span) and footing(told, (word.span,)).bare:
                found.setdefault(frame, {}).setdefault(force, word.span)
    return found


@cache
def _listed(language: str, word: str) -> tuple[tuple[str, str], ...]:
    """The frames that have a word (or two of them) or its beginning, with its force there."""
    return tuple(
        (frame, force)
        for frame, forces in framing(language).surface.items()
        for force, entries in forces.items()
        if any(_matches(word, entry) for entry in entries)
    )


def _matches(word: str, entry: str) -> bool:
    return word.startswith(entry[:-1]) if entry.endswith(_BEGINNING) else word == entry


def _one_thing(couple: Couple, frame: str) -> bool:
    """Whether both sentences have other words of substance in common."""
    return len(_others(couple.a, frame) & _others(couple.b, frame)) >= FEWEST_SHARED


def _others(told: Told, frame: str) -> set[str]:
    return {stem(word.key) for word in told.words if _substance(word) and not _of(told, word, frame)}


def _substance(word: Word) -> bool:
    return len(word.key) >= SUBSTANCE or word.key.isdigit()


def _of(told: Told, word: Word, frame: str) -> bool:
    return any(name == frame for name, _ in _listed(told.language, word.key))
