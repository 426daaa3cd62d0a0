"""The words of a language that tell nothing which two sentences could have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.language.lexicon import load


@dataclass(frozen=True, slots=True)
class Linking:
    """One language's lists; empty for a language that ships none."""

    file: ClassVar[str] = "linking"
    light: frozenset[str] = frozenset()


def light(language: str) -> frozenset[str]:
    """Lemmas that say next to nothing: said, also, more."""
    return load(Linking, language).light
