"""Versions of one report: which reports are, and what each later one changed."""

from app.overview.versions.revisions import revisions

__all__ = ["revisions"]
