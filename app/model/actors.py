"""What each report calls those who act, and which verbs it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.mentions import NameKind
from app.model.span import Passage, ReportId


class LabelKind(StrEnum):
    """What sort of words name an actor."""

    FULL = "full"
    SHORT = "short"
    TITLED = "titled"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Label:
    """Words by which one report names an actor, and everywhere it does; `loaded` words judge."""

    words: str
    kind: LabelKind
    passages: tuple[Passage, ...]
    loaded: bool = False


class Part(StrEnum):
    """Whether an actor does what a verb says, or has it done to it."""

    SUBJECT = "subject"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb that one report gives an actor, and everywhere it does; `loaded` verbs judge."""

    verb: str
    part: Part
    passages: tuple[Passage, ...]
    loaded: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """All that one report calls an actor and has it do, the commonest first."""

    report: ReportId
    labels: tuple[Label, ...]
    deeds: tuple[Deed, ...] = ()

    @property
    def mentions(self) -> int:
        """How often the report names the actor; a role beside a name is no second time."""
        return sum(len(label.passages) for label in self.labels if label.kind is not LabelKind.ROLE)


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or body that at least two reports name; `namings` stand in the order of the reports."""

    name: str
    kind: NameKind
    namings: tuple[Naming, ...]
