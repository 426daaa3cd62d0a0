"""Pictures of the window for README and docs, drawn offscreen from the sample: `make shots`.

Usage: shots.py FOLDER [--language de] [NAME ...]; with names only those pictures. In another language than
English they are those that the translated pages of Help show.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"


def main() -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication
    from shot_camera import Camera
    from shot_scenes import SCENES

    from ui.language import speak

    asked = _asked()
    wanted = set(asked.names) or shown(asked.folder)
    asked.folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform speaks of what it cannot do
    application = QApplication([])
    speak(application, asked.language)
    for names, scene in SCENES:
        if not wanted or wanted & set(names):
            _move_house()
            camera = Camera(asked.folder, wanted)
            scene(camera)
            camera.close()
    del application
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--language", default="en")
    return parser.parse_intermixed_args()


def shown(folder: Path) -> set[str]:
    """The pictures that the translated pages beside the folder show; none named means all."""
    if not (folder.parent / "source.toml").exists():
        return set()
    texts = (page.read_text(encoding="utf-8") for page in folder.parent.glob("*.md"))
    return {name for text in texts for name in re.findall(r"\]\(pictures/([\w-]+)\.png\)", text)}


def _move_house() -> None:
    """Each scene begins as for a new user."""
    home = Path(tempfile.gettempdir(), "ida")  # it stands in pictures of dialogs
    shutil.rmtree(home, ignore_errors=True)
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"


if __name__ == "__main__":  # the window's child processes import this file too
    sys.exit(main())
