"""The same utterance over the reports: in full, cut, altered, retold, translated."""

from app.overview.quotes.shared import shared_quotes

__all__ = ["shared_quotes"]
