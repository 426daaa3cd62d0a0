"""What an export shows, before any format: reports, rows, notes and findings, in order and in words."""

from app.export.outline.building import build_outline

__all__ = ["build_outline"]
