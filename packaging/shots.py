"""Pictures of the window for README and docs, drawn offscreen from the sample: `make shots`.

Usage: shots.py FOLDER [NAME ...]; with names only the scenes that take those pictures.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"


def main() -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication
    from shot_scenes import SCENES, Camera

    folder, wanted = Path(sys.argv[1]), set(sys.argv[2:])
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform speaks of what it cannot do
    application = QApplication([])
    for names, scene in SCENES:
        if not wanted or wanted & set(names):
            _move_house()
            camera = Camera(folder)
            scene(camera)
            camera.close()
    del application
    return 0


def _move_house() -> None:
    """Each scene begins as for a new user."""
    home = Path(tempfile.gettempdir(), "ida")  # it stands in pictures of dialogs
    shutil.rmtree(home, ignore_errors=True)
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"


if __name__ == "__main__":  # the window's child processes import this file too
    sys.exit(main())
