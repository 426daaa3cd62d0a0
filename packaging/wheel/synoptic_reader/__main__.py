"""`python -m synoptic_reader`, which is also the command `synoptic`."""

import sys

from ui.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
