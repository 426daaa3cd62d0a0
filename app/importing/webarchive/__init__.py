"""Reads web archives: pages as a crawler or a browser's extension recorded them."""

from app.importing.webarchive.readers import PackagedArchiveReader, WebArchiveReader

__all__ = ["PackagedArchiveReader", "WebArchiveReader"]
