"""Takes out of a report's texts what cannot be seen, and tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from app.importing.content import Content
from app.importing.decoding import Evidence, clean
from app.model.one_line import squeezed
from app.model.reason import Reason
from app.model.report import Source

ENCODING_CHOSEN = "encoding_chosen"
MAX_SAID = 1000  # code points of what a file says of itself; more is no name and fills the window


class Tidying:
    """One report's: each text that went through it is on one line, and counted in its notices.

    A file of text was cleaned as a whole; what stands in it as references or escapes is found here,
    as is what documents hold.
    """

    def __init__(self, content: Content) -> None:
        self._decoded = content.decoded if content.was_decoded else None
        self._controls = content.cleaned.controls if content.was_decoded else 0
        self._directions = content.cleaned.directions if content.was_decoded else 0

    def __call__(self, text: str) -> str:
        cleaned = clean(text)
        self._controls += cleaned.controls
        self._directions += cleaned.directions
        return squeezed(cleaned.text)

    def source(self, source: Source) -> Source:
        """What the file says of itself, fit to be shown on a line."""
        said = {entry.name: getattr(source, entry.name) for entry in fields(source)}
        return replace(source, **{name: self._said(value) for name, value in said.items()})

    def notices(self) -> Iterator[Reason]:
        """What was done to the characters so far."""
        if self._decoded and self._decoded.evidence is Evidence.GUESSED:
            yield Reason.of("encoding_guessed", encoding=self._decoded.encoding)
        if self._decoded and self._decoded.evidence is Evidence.CHOSEN:
            yield Reason.of(ENCODING_CHOSEN, encoding=self._decoded.encoding)
        if self._controls:
            yield Reason.of("control_characters", count=self._controls)
        if self._directions:
            yield Reason.of("direction_marks", count=self._directions)

    def _said(self, value: Any) -> Any:
        if isinstance(value, str):
            return self(value[:MAX_SAID]) or None
        if isinstance(value, tuple):
            return tuple(filter(None, map(self._said, value)))
        return value
