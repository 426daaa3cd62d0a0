"""The fewest edits that turn one text into another, by diff-match-patch.

Its C++ library is ten times quicker than the Python one and gives the same edits (a test holds it); the
Python one stands in where there is no wheel of the other.
"""

from __future__ import annotations

from diff_match_patch import diff_match_patch

try:
    from fast_diff_match_patch import diff as _native
except ImportError:
    _native = None

# An operation, -1 what only the first has, 0 what both have, 1 what only the second has; and its characters.
Edit = tuple[int, str]

_OPERATIONS = {"-": -1, "=": 0, "+": 1}


def edits(a: str, b: str) -> list[Edit]:
    """The edits in order. Without a time limit: a slow machine must give the same answer."""
    return _by_native(a, b) if _native else by_python(a, b)


def by_python(a: str, b: str) -> list[Edit]:
    """The same, by the Python library."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    return list(engine.diff_main(a, b, checklines=False))


def _by_native(a: str, b: str) -> list[Edit]:
    found = _native(a, b, timelimit=0, checklines=False, cleanup="No", counts_only=False)
    return [(_OPERATIONS[operation], text) for operation, text in found]
