"""File or clipboard -> Report: one reader per format behind one registry."""
