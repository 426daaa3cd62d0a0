"""The web page."""

from app.export.html.page import write_html

__all__ = ["write_html"]
