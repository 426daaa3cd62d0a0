"""The bytes of one file, decoded at most once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from app.errors import TooLarge
from app.importing.decoding import Cleaned, Decoded, clean, decode, decode_as
from app.importing.sniffing import is_binary, what_it_is

HEAD_BYTES = 16_384  # formats show themselves within a page; a large file is not decoded to be refused

PLAIN_CHARACTERS = 5_000_000  # a thousand reports; sorting more into paragraphs takes longer than a file may


@dataclass(frozen=True)
class Content:
    """What a reader is given: the bytes, and what the file is called (for errors, never to tell its type).

    `encoding` is the reader's own word on it; without one it is told from the bytes.
    """

    data: bytes
    name: str
    encoding: str | None = None

    @cached_property
    def head(self) -> str:
        """The beginning of the file as text, enough to tell its format by."""
        return clean(self._decode(self.data[:HEAD_BYTES]).text).text

    @cached_property
    def is_text(self) -> bool:
        """Whether the file is neither of a known other format nor full of control characters."""
        return what_it_is(self.data) is None and not is_binary(self._decode(self.data[:HEAD_BYTES]).text)

    @cached_property
    def decoded(self) -> Decoded:
        return self._decode(self.data)

    @cached_property
    def cleaned(self) -> Cleaned:
        return clean(self.decoded.text)

    @property
    def text(self) -> str:
        """The file as text, without characters that cannot be seen."""
        return self.cleaned.text

    @property
    def was_decoded(self) -> bool:
        """Whether a reader took the file as text rather than as bytes."""
        return "cleaned" in vars(self)

    def data_within(self, limit: int) -> bytes:
        """The bytes, if there are no more than `limit`. Raises TooLarge."""
        if len(self.data) > limit:
            raise TooLarge(name=self.name, limit=str(limit // 1_000_000))
        return self.data

    def text_within(self, characters: int) -> str:
        """The text, if it has no more than so many characters. Raises TooLarge."""
        if len(self.text) > characters:
            raise TooLarge(name=self.name, limit=str(characters // 1_000_000))
        return self.text

    def _decode(self, data: bytes) -> Decoded:
        return decode(data) if self.encoding is None else decode_as(data, self.encoding)
