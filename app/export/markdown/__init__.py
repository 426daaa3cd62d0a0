"""A story's working notes as Markdown."""

from app.export.markdown.writing import write_markdown

__all__ = ["write_markdown"]
