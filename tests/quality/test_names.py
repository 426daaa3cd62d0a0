"""Names over the languages: how many are found, of the right kind, with the right role; floors are pinned."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "app"))
