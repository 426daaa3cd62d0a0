"""One form for all spellings of a word or name: Zelenskyy and Zelensky, Kyiv and Kiev."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, load

_DOUBLED = re.compile(r"(.)\1+")
_NOT_LETTERS = re.compile(r"[^\w\s]")
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Letters:
    """Groups of letters and what each folds to, in order."""

    file: ClassVar[str] = "letters"
    letters: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A form to compare names by, the same for their usual spellings in Latin letters; never to be shown."""
    plain = unicodedata.normalize("NFKD", POSSESSIVE.sub("", name).casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _NOT_LETTERS.sub("", plain.replace("-", " "))
    for group, folded in load(Letters, ANY_LANGUAGE).letters.items():
        plain = plain.replace(group, folded)
    return " ".join(_DOUBLED.sub(r"\1", plain).split())
