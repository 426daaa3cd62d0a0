"""Set before Qt is imported: tests draw on no screen and touch no file of the user."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# a property holds on a busy machine too: how long an example takes, or its making, says nothing of it
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and unsaved projects of a test lie in its own folder."""
    home = tmp_path / "home"
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home


@pytest.fixture
def leaves_no_process() -> Iterator[None]:
    """What the test starts ends with it, soon; what ran before may go on."""
    before = set(multiprocessing.active_children())
    yield
    until = time.monotonic() + 20
    while set(multiprocessing.active_children()) - before and time.monotonic() < until:
        time.sleep(0.05)
    assert not set(multiprocessing.active_children()) - before


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever language the test speaks, the next one finds the window in English."""
    from PySide6.QtCore import QLocale, QTranslator

    before, direction = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def german(english_again: None, qapp: QApplication) -> None:
    """The window speaks German."""
    from ui.language import speak

    speak(qapp, "de")
