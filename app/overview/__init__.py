"""Reports, their alignment and their findings -> what an editor asks of all of them at once."""

from app.overview.compose import overview

__all__ = ["overview"]
