"""Whether two names are one: fuller and shorter forms, transliterations, points and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from app.findings.told import Told
from app.findings.words import Word
from app.model.mentions import Name

# How like two spellings of one name are when their consonants are the same: Kyiv and Kiev 0.75. Lower joins
# different short names, such as Ryan and Rein at 0.5.
ALIKE = 0.7
# Letters that transliterations exchange, the vowels that they choose freely, and the breath that they drop.
_EXCHANGED = str.maketrans("qgcwz", "kkkvs")
_VOWELS = re.compile(r"(?<!^)[aeiouy]|(?<=[bcdgkprst])h")
# The most letters of a particle in a name: al, el, de, von.
_PARTICLE = 3
_DOUBLED = re.compile(r"(.)\1+")


def one_name(told_a: Told, a: Name, told_b: Told, b: Name) -> bool:
    """Whether two mentions may name the same: each word of the shorter form is in the longer one."""
    if a.key == b.key:
        return True
    parts_a, parts_b = _parts(told_a.of(a.span)) | _parts(a.key), _parts(told_b.of(b.span)) | _parts(b.key)
    fewer, more = sorted((parts_a, parts_b), key=len)
    return bool(fewer) and (_initials(parts_a, parts_b) or all(any(alike(x, y) for y in more) for x in fewer))


def alike(a: str, b: str) -> bool:
    """Whether two words are spellings of one name."""
    if a == b:
        return True
    return _consonants(a) == _consonants(b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE


def respelled(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether words in each other's place are only spelled otherwise; a particle (al) may be missing."""
    fewer, more = sorted(([word.key for word in a], [word.key for word in b]), key=len)
    left = [x for x in more if not any(alike(x, y) for y in fewer)]
    return all(any(alike(x, y) for y in more) for x in fewer) and all(len(x) <= _PARTICLE for x in left)


def _consonants(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word).translate(_EXCHANGED))


def _parts(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name).replace("’s", "").replace("'s", "").replace(".", "")
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return frozenset(letters.casefold().replace("-", " ").split())


def _initials(a: frozenset[str], b: frozenset[str]) -> bool:
    """UN for United Nations: one side is one word of the other's initials, in any order."""
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and len(long) > 1 and sorted(next(iter(short))) == sorted(word[0] for word in long)
