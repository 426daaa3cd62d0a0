"""Reports side by side: which sentences tell the same thing, in which rows, from how many origins."""

from app.align.compose import align

__all__ = ["align"]
