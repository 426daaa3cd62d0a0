"""Synoptic's window: PySide6 over the engine; no rule about news text lives here."""
