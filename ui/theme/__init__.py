"""Colours, type, strokes."""
