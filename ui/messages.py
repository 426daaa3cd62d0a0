"""The words on screen: translated templates with named placeholders, and what failed in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from app.errors import SynopticError

CONTEXT = "synoptic"


def tr(template: str, **values: object) -> str:
    """The template in the language of the interface, its named placeholders filled; numbers by locale."""
    return translated(template).format(**_localised(values))


def translatable(template: str) -> str:
    """Marks a template in a table, so that translators see it; `tr` translates it where it is shown."""
    return template


def translated(words: str) -> str:
    """Words without placeholders, such as the engine's own; what has no translation stays as it is."""
    return QCoreApplication.translate(CONTEXT, words)


def plain_tip(*lines: str) -> str:
    """The lines of a tooltip, wrapped by Qt; what stands in them is never taken for markup."""
    return "<br>".join(f"<span>{escape(line)}</span>" for line in lines if line)


def counted(count: int, one: str, many: str, **values: object) -> str:
    """`one` or `many` with ``{n}`` filled: counted(2, "{n} report", "{n} reports") is "2 reports".

    In another language the form that its own rule asks for: French has none in the singular, Polish three.
    """
    form = QCoreApplication.translate(CONTEXT, many, None, count)
    if form == many and count == 1:  # English: no translation is loaded
        form = one
    return form.format(**_localised(values | {"n": count}))


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
    heading = counted(len(sentences), "{n} file was not opened.", "{n} files were not opened.")
    return Message(heading, sentences, Tone.PROBLEM)


def sentence(failure: Exception) -> str:
    """The failure in words: its own sentence, or its Python name where nobody foresaw it."""
    if isinstance(failure, SynopticError):
        return tr(failure.sentence, **{name: translated(value) for name, value in failure.details.items()})
    name = type(failure).__name__
    return tr("Something unexpected happened ({name}: {why}). Your work is saved.", name=name, why=failure)


def _localised(values: Mapping[str, object]) -> dict[str, object]:
    """Numbers as the language of the interface writes them."""
    return {name: _localised_one(value) for name, value in values.items()}


def _localised_one(value: object) -> object:
    """A truth value is none, though Python counts it among the numbers."""
    return number(value) if type(value) is int or type(value) is float else value


def native_keys(keys: str) -> str:
    """A shortcut as it stands on the keyboards of the system and the language: 'Strg+O'."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(tip: str, keys: QKeySequence) -> str:
    """A tooltip that tells the shortcut too, if there is one."""
    native = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return tr("{tip} ({keys})", tip=tip, keys=native) if native else tip


def number(value: float) -> str:
    """The number as the language of the interface writes it."""
    return QLocale().toString(value)
