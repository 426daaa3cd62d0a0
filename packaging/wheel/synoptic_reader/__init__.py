"""Synoptic as one installed package: its parts lie in this folder, where no other program's can be."""

import sys
from pathlib import Path

_HERE = Path(__file__).parent
if (_HERE / "app").is_dir():  # in a checkout they lie at its top
    sys.path.insert(0, str(_HERE))
