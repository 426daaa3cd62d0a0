"""Reads feeds: RSS, Atom, JSON Feed, and the export of a WordPress site."""

from app.importing.feeds.atom import AtomReader
from app.importing.feeds.json_feed import JsonFeedReader
from app.importing.feeds.rss import RssReader

__all__ = ["AtomReader", "JsonFeedReader", "RssReader"]
