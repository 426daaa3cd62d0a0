"""What makes the packages agrees with the program: identifiers, locks, and what may go along."""

import importlib.util
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from app import __version__
from app.publisher import publisher

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("target", "goes"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_kk.qm", False),
        ("resources/sample/d-channel-nine.md", True),
        ("spacy/pipeline/ner.pyx", False),
        ("spacy/default_config.cfg", True),
        ("resources/translations/synoptic_de.qm", True),
        ("resources/translations/synoptic_de.ts", False),
        ("babel/locale-data/uk.dat", False),
        ("certifi/cacert.pem", False),
        ("typst-0.15.2.dist-info/licenses/LICENSE", True),
    ],
)
def test_only_what_is_in_use_goes_into_the_frozen_program(target: str, *, goes: bool) -> None:
    contents = loaded(PACKAGING / "frozen" / "contents.py")
    assert contents.goes_along(target, f"/home/x/site-packages/{target}") is goes


def test_libraries_of_the_system_stay_with_the_system() -> None:
    contents = loaded(PACKAGING / "frozen" / "contents.py")
    assert not contents.goes_along("libxcb.so.1", "/usr/lib/x86_64-linux-gnu/libxcb.so.1")


def test_who_publishes_it_is_said_in_one_file() -> None:
    told = publisher()
    folders = [ROOT / "app", ROOT / "ui", PACKAGING, ROOT / ".github"]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    read = {path.name: path.read_bytes() for path in files if path.suffix not in {".pyc", ".png"}}
    said = [told.id.encode(), told.address.encode(), told.home.encode(), told.name.encode()]
    assert [name for name, content in read.items() if any(word in content for word in said)] == []


def test_every_template_is_filled() -> None:
    filling = loaded(PACKAGING / "publisher.py")
    templates = [*PACKAGING.rglob("*.in")]
    assert len(templates) > 3
    for template in templates:
        text = filling.filled(template.read_text("utf-8"))
        assert publisher().id in text
        assert set(re.findall(r"@[A-Z]+@", text)) <= {"@VERSION@", "@DATE@", "@TYPE@"}


@pytest.mark.parametrize("lock", ["requirements.lock", "packaging/requirements.lock"])
def test_every_dependency_is_locked_with_hashes(lock: str) -> None:
    pinned = {
        match.group(1).replace("_", "-").replace(".", "-").lower()
        for match in re.finditer(
            r"^([A-Za-z0-9._-]+)==\S+.*\\\n +--hash=sha256:", (ROOT / lock).read_text("utf-8"), re.MULTILINE
        )
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = project["project"]["dependencies"]
    if lock.startswith("packaging"):
        wanted = wanted + project["dependency-groups"]["package"]
    names = {
        re.match(r"[A-Za-z0-9._-]+", line)[0].replace("_", "-").replace(".", "-").lower() for line in wanted
    }
    assert names <= pinned


def test_the_scripts_find_the_version_and_a_python() -> None:
    asked = ["sh", "-c", ". packaging/checkout.sh && version && find_python"]
    version, python = subprocess.run(
        asked, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert version == __version__
    assert shutil.which(python)


def test_no_installer_is_made_without_its_version() -> None:
    scripts = [path.read_text("utf-8") for path in (*PACKAGING.glob("*.sh"), *ROOT.glob(".github/**/*.yml"))]
    calls = [line for text in scripts for line in text.splitlines() if re.search(r"\biscc\b", line)]
    assert calls
    assert all("/DVersion=$(" in line for line in calls)


def test_the_version_stands_in_one_place() -> None:
    shown = [
        ROOT / "pyproject.toml",
        *PACKAGING.rglob("*.sh"),
        *PACKAGING.rglob("*.in"),
        *PACKAGING.rglob("*.iss"),
    ]
    version = re.search(r'__version__ = "(.+)"', (ROOT / "app/__init__.py").read_text("utf-8"))
    assert version
    assert [path.name for path in shown if version.group(1) in path.read_text("utf-8")] == []
