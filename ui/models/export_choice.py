"""What the reader chose for an export, and which of it is kept for the next one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.export.outline.options import ExportOptions, Ink, Layout, Orientation, Paper
from app.export.outline.words import ENGLISH, LANGUAGES
from app.model.span import ReportId

_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`reports` and `authors` are those shown (None: all); they and `blind` are not kept for the next export.

    Without `paper` or `orientation` the pages take what fits them.
    """

    format: str = "pdf"
    layout: Layout = Layout.SYNOPSIS
    paper: Paper | None = None
    orientation: Orientation | None = None
    grey: bool = False
    findings: bool = True
    marks: bool = True
    notes: bool = True
    language: str = ENGLISH
    reports: frozenset[ReportId] | None = None
    authors: frozenset[str] | None = None
    blind: bool = False

    def options(self) -> ExportOptions:
        return ExportOptions(
            reports=self.reports,
            findings=None if self.findings else frozenset(),
            notes=None if self.notes else frozenset(),
            authors=self.authors,
            marks=self.marks,
            blind=self.blind,
            layout=self.layout,
            paper=self.paper,
            orientation=self.orientation,
            ink=Ink.GREY if self.grey else Ink.COLOUR,
            language=self.language,
        )


KEPT: dict[str, type[StrEnum] | type[bool] | type[str]] = {
    "format": str,
    "layout": Layout,
    "paper": Paper,
    "orientation": Orientation,
    "grey": bool,
    "findings": bool,
    "marks": bool,
    "notes": bool,
    "language": str,
}


def kept(choice: ExportChoice) -> tuple[str, ...]:
    """The choice as lines of the settings; what is left to the program has none."""
    values = ((name, getattr(choice, name)) for name in KEPT)
    return tuple(f"{name}={_written(value)}" for name, value in values if value is not None)


def recalled(lines: Sequence[str], *, blind: bool, language: str = ENGLISH) -> ExportChoice:
    """The choice kept in `lines`; what makes no sense is as at first, `language` too."""
    choice = ExportChoice(blind=blind, language=language if language in LANGUAGES else ENGLISH)
    for name, _, text in (line.partition("=") for line in lines):
        with suppress(KeyError, ValueError):
            choice = replace(choice, **{name: _read(name, text)})
    return choice


def _written(value: object) -> str:
    if isinstance(value, bool):
        return _YES if value else _NO
    return str(value)


def _read(name: str, text: str) -> Any:
    """Raises KeyError and ValueError."""
    kind = KEPT[name]
    if kind is bool:
        return {_YES: True, _NO: False}[text]
    if name == "language" and text not in LANGUAGES:
        raise ValueError(text)
    return kind(text)
