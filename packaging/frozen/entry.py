"""What the frozen program runs: the same entry as everywhere."""

import sys

from ui.main import main

if __name__ == "__main__":
    sys.exit(main())
