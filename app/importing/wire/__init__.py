"""Reads what news agencies send: wire copy as XML, JSON and seven-bit text."""
