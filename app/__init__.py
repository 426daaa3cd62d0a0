"""Synoptic's engine: reports in, comparison out; it never imports Qt."""

__version__ = "0.1.0"
