"""A PDF file without its lock, where that needs no password: many are locked against changes only."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from app.errors import NeedsPassword, ReadingFailed

if TYPE_CHECKING:
    import pikepdf

ENCRYPTED = b"/Encrypt"  # stands in a trailer, which is never compressed itself


def unlocked(data: bytes, *, name: str) -> bytes:
    """The file called `name` as it was before it was locked; as it is, if it is not.

    Raises NeedsPassword, or ReadingFailed if it is locked and damaged.
    """
    if ENCRYPTED not in data:
        return data
    import pikepdf

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _saved(pdf) if pdf.is_encrypted else data
    except pikepdf.PasswordError as error:
        raise NeedsPassword(name=name) from error
    except pikepdf.PdfError as error:
        raise ReadingFailed(name=name, why="the PDF file is damaged") from error


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()
