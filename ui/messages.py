"""The words on screen: translated templates with named placeholders, and what failed in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape

from PySide6.QtCore import QCoreApplication

from app.errors import SynopticError

CONTEXT = "synoptic"


def tr(template: str, **values: object) -> str:
    """The template in the language of the interface, with its named placeholders filled."""
    return QCoreApplication.translate(CONTEXT, template).format(**values)


def plain_tip(*lines: str) -> str:
    """The lines of a tooltip, wrapped by Qt; what stands in them is never taken for markup."""
    return "<br>".join(f"<span>{escape(line)}</span>" for line in lines if line)


def counted(count: int, one: str, many: str) -> str:
    """`one` or `many` with ``{n}`` filled: counted(2, "{n} report", "{n} reports") is "2 reports"."""
    return tr(one if count == 1 else many, n=count)


class Tone(StrEnum):
    """How a message is meant."""

    CALM = "calm"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a message offers to do."""

    label: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Message:
    """What the message bar says: one sentence, the single lines below it, and what can be done about it."""

    text: str
    lines: tuple[str, ...] = ()
    tone: Tone = Tone.CALM
    offers: tuple[Offer, ...] = ()

    @property
    def details(self) -> str:
        return "\n".join((self.text, *self.lines))

    def with_lines(self, lines: Sequence[str]) -> Message:
        """The message with more lines at its end."""
        return replace(self, lines=(*self.lines, *lines))


def problem(failures: Sequence[Exception]) -> Message:
    """Say what failed: one failure in its own sentence, several as a list."""
    sentences = tuple(sentence(failure) for failure in failures)
    if len(sentences) == 1:
        return Message(sentences[0], tone=Tone.PROBLEM)
    heading = tr("{n} files were not opened.", n=len(sentences))
    return Message(heading, sentences, Tone.PROBLEM)


def sentence(failure: Exception) -> str:
    """The failure in words: its own sentence, or its Python name where nobody foresaw it."""
    if isinstance(failure, SynopticError):
        return tr(failure.sentence, **failure.details)
    name = type(failure).__name__
    return tr("Something unexpected happened ({name}: {why}). Your work is saved.", name=name, why=failure)
