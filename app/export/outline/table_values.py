"""The tables of an outline: quotes, certainty, sources, statements, codebook, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.model.annotation import NoteColour, TaskStatus


@dataclass(frozen=True, slots=True)
class OutlinePassage:
    """Words of a report: its letter, where they stand ('paragraph 7'), the words, their language.

    `before` and `after` are the rest of their sentence, if its sentences are known.
    """

    siglum: str
    where: str
    words: str
    language: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class OutlineChange:
    """Words of the model version of a quote and what stands in their place; empty where there are none."""

    model: str
    here: str


@dataclass(frozen=True, slots=True)
class OutlineRendering:
    """A quote in one report; `word` says how it is brought, `speaker` is empty where none is named."""

    passage: OutlinePassage
    word: str
    speaker: str
    changes: tuple[OutlineChange, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineQuote:
    """One utterance over the reports; `words` are those of the report `model`."""

    words: str
    model: str
    language: str
    renderings: tuple[OutlineRendering, ...]
    speakers_differ: bool = False


@dataclass(frozen=True, slots=True)
class OutlineStance:
    """How one report tells a thing: the words that show it, their sentence, on whose word."""

    passage: OutlinePassage
    sentence: str
    word: str
    speaker: str


@dataclass(frozen=True, slots=True)
class OutlineDrift:
    """One thing told on firmer and on looser footing; `place` is the highest at which it is asserted."""

    sentence: str
    row: str
    place: str
    firmer: tuple[OutlineStance, ...]
    looser: tuple[OutlineStance, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class OutlineTally:
    """How often a report is the firmer and the looser one."""

    siglum: str
    firmer: int
    looser: int


@dataclass(frozen=True, slots=True)
class OutlineCited:
    """A source in one report: how often, with how many words, which share of the report (0 to 1)."""

    siglum: str
    times: int
    words: int
    share: float
    called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineSource:
    """Somebody who is cited, over all reports."""

    name: str
    word: str
    role: str
    cited: tuple[OutlineCited, ...]


@dataclass(frozen=True, slots=True)
class OutlineStatement:
    """A claim that a report does not plainly assert: its words, its status in a word, cue and who says it."""

    passage: OutlinePassage
    word: str
    cue: str
    speaker: str


@dataclass(frozen=True, slots=True)
class OutlineCode:
    """An entry of the codebook, or a tag that has none; `count` is how many of the notes carry it."""

    name: str
    colour: NoteColour | None
    description: str
    count: int


@dataclass(frozen=True, slots=True)
class OutlineTask:
    """What a note to verify asks for; `word` is the status in words."""

    status: TaskStatus
    word: str
    contact: str = ""
    evidence: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What is still to be done, by numbers: notes to verify (the open ones first), notes on a conflict,
    and findings that differ with neither the reader's judgement nor a note to verify."""

    verify: tuple[int, ...] = ()
    conflicts: tuple[int, ...] = ()
    findings: tuple[int, ...] = ()
