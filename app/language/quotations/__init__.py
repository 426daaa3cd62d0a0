"""Exact words between quotation marks or behind a dash, who says them, and what they are."""

from app.language.quotations.find import quotations
from app.language.quotations.told import with_speakers

__all__ = ["quotations", "with_speakers"]
