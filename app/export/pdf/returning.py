"""Reads the annotations of an exported PDF that was marked in another reader, with the words under each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import FileVanished, NeedsPassword, NoPermission, ReadingFailed
from app.export.palette import Colour, note_colours
from app.export.pdf.page_words import PageWords
from app.export.pdf.paragraph_places import Places
from app.export.pdf.placeholders import Quad, quads_of
from app.model.annotation import NoteColour
from app.model.returned import Returned, ReturnedPlace

if TYPE_CHECKING:
    import pikepdf

COVERING = frozenset({"/Highlight", "/Underline", "/StrikeOut", "/Squiggly"})
BESIDE = frozenset({"/Text", "/FreeText", "/Caret"})
MOST = 20_000  # annotations of one file: more were not made by hand
LONGEST = 100_000  # characters of one comment
_MALFORMED = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?([Zz+-]?)(\d\d)?'?(\d\d)?")


def read_returned(path: Path) -> tuple[Returned, ...]:
    """All highlights and comments in the file, in the order of its pages.

    Raises FileVanished, NoPermission, NeedsPassword or ReadingFailed, naming the file.
    """
    import pikepdf
    import pypdfium2

    try:
        content = path.read_bytes()
        with pikepdf.open(BytesIO(content)) as pdf, pypdfium2.PdfDocument(content) as read:
            return tuple(_Reading(pdf, read).all())
    except FileNotFoundError as failure:
        raise FileVanished(name=path.name) from failure
    except PermissionError as failure:
        raise NoPermission(name=path.name) from failure
    except pikepdf.PasswordError as failure:
        raise NeedsPassword(name=path.name) from failure
    except (OSError, pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, TypeError, KeyError) as failure:
        raise ReadingFailed(name=path.name, why=str(failure)[:80] or "no PDF") from failure


class _Reading:
    """One file, read by two engines: one for its annotations, one for its words."""

    def __init__(self, pdf: pikepdf.Pdf, read: Any) -> None:
        self._pdf, self._read = pdf, read
        self._places = Places.of(pdf)

    def all(self) -> Iterator[Returned]:
        count = 0
        for number, page in enumerate(self._pdf.pages):
            words: PageWords | None = None
            for annotation in page.obj.get("/Annots", ()):
                if count >= MOST or not _is_note(annotation):
                    continue
                words = words or PageWords(self._read[number])
                with suppress(
                    *_MALFORMED
                ):  # one that some program wrote wrongly keeps no other from coming back
                    yield self._returned(number, annotation, words)
                    count += 1

    def _returned(self, number: int, annotation: pikepdf.Object, words: PageWords) -> Returned:
        covers = str(annotation.Subtype) in COVERING
        quads = quads_of(annotation)
        told = words.under(quads) if covers else None
        return Returned(
            name=_text(annotation, "/NM") or f"page {number + 1}, {[round(x) for x in quads[0]]}",
            page=number + 1,
            words=told.words if told else "",
            comment=_comment(annotation),
            author=_text(annotation, "/T"),
            colour=_colour(annotation),
            created=_moment(_text(annotation, "/CreationDate")),
            modified=_moment(_text(annotation, "/M")),
            place=self._place(number, quads),
            before=told.before if told else "",
            after=told.after if told else "",
            answers=_answered(annotation),
        )

    def _place(self, page: int, quads: Sequence[Quad]) -> ReturnedPlace | None:
        first = max(quads, key=lambda quad: (quad.top, -quad.left))
        found = self._places.at(page, (first.left + first.right) / 2, (first.top + first.bottom) / 2)
        return ReturnedPlace(found[0], found[1] - 1) if found else None


def _is_note(annotation: pikepdf.Object) -> bool:
    """Marks and comments; a status that a reader set on a comment is none."""
    if not hasattr(annotation, "get"):
        return False
    kind = str(annotation.get("/Subtype", ""))
    return (kind in COVERING or kind in BESIDE) and "/StateModel" not in annotation and "/Rect" in annotation


def _comment(annotation: pikepdf.Object) -> str:
    """What was written; a mere highlight of ours only says that it is one."""
    comment = _text(annotation, "/Contents")[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").strip()
    _, _, kind = _text(annotation, "/Subj").partition(": ")
    return "" if comment == kind else comment


def _answered(annotation: pikepdf.Object) -> str:
    """Whom a reply answers; the further parts of one highlight are no replies."""
    if "/IRT" not in annotation or str(annotation.get("/RT", "/R")) == "/Group":
        return ""
    return _text(annotation.IRT, "/NM")


def _text(holder: pikepdf.Object, key: str) -> str:
    import pikepdf

    value = holder.get(key)
    return str(value) if isinstance(value, pikepdf.String) else ""


def _colour(annotation: pikepdf.Object) -> NoteColour:
    """The note colour nearest to the annotation's."""
    given = [float(value) for value in annotation.get("/C", ())]
    if len(given) != 3:
        return NoteColour.YELLOW
    tints = {colour: tint for colour, (tint, _) in note_colours().items()}
    return min(tints, key=lambda colour: _apart(tints[colour], (given[0], given[1], given[2])))


def _apart(one: Colour, other: Colour) -> float:
    """How far the hues lie apart: readers mark in stronger colours than ours."""
    a, b = _stretched(one), _stretched(other)
    return sum((x - y) ** 2 for x, y in zip(a, b, strict=True))


def _stretched(colour: Colour) -> Colour:
    low, high = min(colour), max(colour)
    if high - low < 0.02:
        return 0.5, 0.5, 0.5
    red, green, blue = ((value - low) / (high - low) for value in colour)
    return red, green, blue


def _moment(text: str) -> datetime | None:
    """A PDF date; None for what is none."""
    found = _DATE.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second = (
        int(part or low) for part, low in zip(found.groups()[:6], ("1", "1", "1", "0", "0", "0"), strict=True)
    )
    ahead = timedelta(hours=int(found[8] or 0), minutes=int(found[9] or 0))
    try:
        zone = UTC if found[7] in ("", "Z", "z") else timezone(-ahead if found[7] == "-" else ahead)
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
