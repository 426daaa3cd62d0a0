"""The command line: the same engine without a display."""

from app.cli.parser import main

__all__ = ["main"]
