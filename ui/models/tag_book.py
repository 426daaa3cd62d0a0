"""The tags there are: those of the codebook, then those only notes have; with their colours and uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model.annotation import Code, NoteColour
from app.model.project import Project


@dataclass(frozen=True, slots=True)
class TagBook:
    """Every tag as a code, in the codebook or not; `uses` are the notes that have it."""

    codes: tuple[Code, ...] = ()
    uses: Mapping[str, int] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(code.name for code in self.codes)

    @property
    def colours(self) -> Mapping[str, NoteColour | None]:
        return {code.name: code.colour for code in self.codes}


def tag_book(project: Project) -> TagBook:
    uses = Counter(tag for note in project.annotations for tag in note.tags)
    named = {code.name for code in project.codebook}
    others = (Code(tag) for tag in sorted(set(uses) - named, key=str.casefold))
    return TagBook((*project.codebook, *others), dict(uses))
