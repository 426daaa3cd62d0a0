"""Runs first in the frozen program: spaCy loads without its command line and the HTTP clients that it brings.

`import spacy` asks for `spacy.cli.info`; it finds this empty one.
"""

import sys
from types import ModuleType

_info = ModuleType("spacy.cli.info")
_info.info = None  # type: ignore[attr-defined]
sys.modules["spacy.cli.info"] = _info
