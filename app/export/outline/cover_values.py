"""The cover of an outline: which files, read by which versions, with which settings, and what they gave."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.finding import MarkKind


@dataclass(frozen=True, slots=True)
class OutlineFile:
    """The file a report was read from; `name` and `label` are its letter where outlets are hidden."""

    siglum: str
    label: str
    name: str
    sha256: str
    paragraphs: int
    words: int


@dataclass(frozen=True, slots=True)
class OutlineCount:
    """How many findings of a kind are told by one origin, by two, and so on."""

    kind: MarkKind
    word: str
    by_origins: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """All that another needs to repeat the comparison; `versions` and `settings` are in words."""

    files: tuple[OutlineFile, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    settings: tuple[str, ...] = ()
    counts: tuple[OutlineCount, ...] = ()
    cautions: tuple[str, ...] = ()
