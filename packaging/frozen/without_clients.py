"""Runs first in the frozen program: spaCy loads without its command line, which would bring HTTP clients along.

`import spacy` asks for `spacy.cli.info`; it finds this empty one. docs/packaging.md lists what else is left out.
"""

import sys
from types import ModuleType

_info = ModuleType("spacy.cli.info")
_info.info = None  # type: ignore[attr-defined]
sys.modules["spacy.cli.info"] = _info
