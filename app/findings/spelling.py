"""Whether two names are one: fuller and shorter forms, transliterations, points and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from app.findings.told import Told
from app.findings.words import Word
from app.language.folding import fold, is_unvowelled, readings
from app.model.mentions import Name

# How like two spellings are whose vowels were chosen freely: Khaled and Khalid 0.8. Lower joins Hamid, Mahdi.
ALIKE = 0.6
# From so many letters on a word may be spelled as another language writes it; many shorter ones are alike,
# such as Chan and Shan.
LONG_WORD = 5
REMEMBERED = 8192  # names and pairs of words: what two sentences ask of them, the next two ask again
# The fewest capitals of an acronym.
ACRONYM = 2
# The most letters of a particle in a name: al, el, de, von; and of a word that acronyms leave out.
_PARTICLE = 3
_VOWELS = re.compile(r"(?<!^)[aeiouy]")
_FREE_CONSONANTS = str.maketrans("gq", "kk")
_DOUBLED = re.compile(r"(.)\1+")


def one_name(told_a: Told, a: Name, told_b: Told, b: Name) -> bool:
    """Whether two mentions may name the same: each word of the shorter form is in the longer one."""
    if a.key == b.key:
        return True
    written_a, written_b = told_a.of(a.span), told_b.of(b.span)
    if _initials(written_a, written_b) or _initials(written_b, written_a):
        return True
    if told_a.language != told_b.language and _turned(written_a, written_b):
        return True
    return _within(_parts(written_a, a.key), _parts(written_b, b.key))


@lru_cache(maxsize=REMEMBERED)
def same_name(a: str, b: str) -> bool:
    """Whether two names may name the same, by nothing but how they are written."""
    return _initials(a, b) or _initials(b, a) or _within(_parts(a, ""), _parts(b, ""))


def traces(name: str) -> frozenset[str]:
    """What a name shares with its spellings, short forms and acronym, to look them up by."""
    parts = _parts(name, "")
    letters = _acronym(name) or "".join(word[0].casefold() for word in name.replace("-", " ").split())
    spelled = {reading for part in parts for reading in (part, fold(part), *readings(part))}
    return frozenset({*spelled, *map(_consonants, spelled), "".join(sorted(letters))})


@lru_cache(maxsize=REMEMBERED)
def alike(a: str, b: str) -> bool:
    """Whether two words are spellings of one name."""
    if a == b or fold(a) == fold(b):
        return True
    if min(len(a), len(b)) >= LONG_WORD and readings(a) & readings(b):
        return True
    return (is_unvowelled(a) or is_unvowelled(b)) and _free_vowels(a, b)


def respelled(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether words in each other's place are only spelled otherwise; a particle (al) may be missing."""
    fewer, more = sorted(([word.key for word in a], [word.key for word in b]), key=len)
    left = [x for x in more if not any(alike(x, y) for y in fewer)]
    return all(any(alike(x, y) for y in more) for x in fewer) and all(len(x) <= _PARTICLE for x in left)


def _within(a: frozenset[str], b: frozenset[str]) -> bool:
    fewer, more = sorted((a, b), key=len)
    return bool(fewer) and all(any(alike(x, y) for y in more) for x in fewer)


def _free_vowels(a: str, b: str) -> bool:
    """The same but for vowels, where at least one word comes from a script that does not write them."""
    if not (a.isascii() and b.isascii()):
        return any(_consonants(x) == _consonants(y) for x in readings(a) for y in readings(b))
    like = SequenceMatcher(None, fold(a), fold(b), autojunk=False).ratio()
    return like >= ALIKE and _consonants(fold(a)) == _consonants(fold(b))


def _consonants(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word).translate(_FREE_CONSONANTS))


@lru_cache(maxsize=REMEMBERED)
def _parts(written: str, key: str) -> frozenset[str]:
    """The words as they are written, and those of the full name that they shorten."""
    plain = unicodedata.normalize("NFC", written).replace("’s", "").replace("'s", "").replace(".", "")
    words = plain.casefold().replace("-", " ").split()
    seen = {fold(word) for word in words}
    return frozenset(words) | (frozenset(key.split()) - seen)


def _initials(short: str, long: str) -> bool:
    """UN for United Nations, MoD for Ministry of Defence: the initials in any order, small words or not."""
    letters, words = _acronym(short), long.replace("-", " ").split()
    if not letters or len(words) < ACRONYM:
        return False
    great = [word for word in words if len(word) > _PARTICLE or word[0].isupper()]
    return any(sorted(letters) == sorted(word[0].casefold() for word in part) for part in (words, great))


def _turned(a: str, b: str) -> bool:
    """Acronyms of two languages for one body: NATO and OTAN."""
    return bool(_acronym(a)) and sorted(_acronym(a)) == sorted(_acronym(b))


@lru_cache(maxsize=REMEMBERED)
def _acronym(name: str) -> str:
    letters = name.replace(".", "")
    capitals = sum(letter.isupper() for letter in letters)
    return letters.casefold() if letters.isalpha() and capitals >= ACRONYM else ""
