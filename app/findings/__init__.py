"""Reports and their alignment -> findings: what agrees, differs, is unconfirmed or told by one alone.

Nothing is imported here: the window takes only the wording, and must not load the language engine for it.
"""
