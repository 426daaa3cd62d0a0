"""The texts in a feed: HTML, plain words, or what blogs write in their place."""

from __future__ import annotations

import re

from app.importing.lines import paragraphs
from app.importing.sorting import Labelled
from app.importing.web.fragment import fragment_units
from app.importing.web.guard import visible_text
from app.model.one_line import squeezed
from app.model.report import ParagraphKind

_MARKUP = re.compile(r"</?[a-z][\w-]*(?:\s[^<>]*)?/?>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);", re.IGNORECASE)
_LINES = re.compile(r"<(?:p|br|div|li)\b", re.IGNORECASE)
_BLANK = re.compile(r"\r?\n[ \t]*\r?\n")
_CAPTION = re.compile(r"\[caption\b[^\]]*\](.*?)\[/caption\]", re.IGNORECASE | re.DOTALL)
_EMBEDDED = re.compile(
    r"\[(?:gallery|playlist)\b[^\]]*\]|\[(embed|audio|video)\b[^\]]*\](?:[^\[]*\[/\1\])?", re.IGNORECASE
)


def text_units(text: str) -> tuple[Labelled, ...]:
    """The paragraphs of a text that may be HTML; blank lines part paragraphs where no element does."""
    if not _MARKUP.search(text):
        return plain_units(text)
    text = _CAPTION.sub(r"<figure><figcaption>\1</figcaption></figure>", _EMBEDDED.sub("", text))
    if not _LINES.search(text):
        text = _BLANK.sub("<p>", text)
    return tuple(fragment_units(text))


def plain_units(text: str) -> tuple[Labelled, ...]:
    """The paragraphs of a text that is no HTML, whatever brackets are in it."""
    return tuple((paragraph, ParagraphKind.BODY) for paragraph in paragraphs(text))


def plain_words(text: str) -> str:
    """A title or name on one line, without the markup that may be in it."""
    return squeezed(visible_text(text) if _MARKUP.search(text) else text)
