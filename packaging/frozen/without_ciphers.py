"""Runs first in the frozen program: pdfminer loads without the ciphers of cryptography.

It imports them for locked files. Those are unlocked before it sees them, in app/importing/pdf/unlocking.py.
"""

import sys
from types import ModuleType

MODULES = {
    "cryptography": (),
    "cryptography.hazmat": (),
    "cryptography.hazmat.backends": ("default_backend",),
    "cryptography.hazmat.primitives": (),
    "cryptography.hazmat.primitives.ciphers": ("Cipher", "algorithms", "modes"),
}

for name, offered in MODULES.items():
    module = ModuleType(name)
    module.__path__ = []
    module.__dict__.update(dict.fromkeys(offered))
    sys.modules[name] = module
