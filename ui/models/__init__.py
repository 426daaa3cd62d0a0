"""Item models over the session's values."""
