"""What is handed out: the wheel holds the program and its data, and nothing else."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

import app

ROOT = Path(__file__).resolve().parents[2]
DATA = (
    "fonts/Inter-Regular.ttf",
    "lexicons/en/certainty.toml",
    "licences/LGPL-3.0.txt",
    "program/synoptic.svg",
    "sample/a-northern-wire.txt",
    "themes/palette.toml",
    "typst/theme.typ",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    built = next(WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"]))
    return zipfile.ZipFile(built)


def test_it_takes_one_name_among_all_installed_packages(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"synoptic_reader", f"synoptic_reader-{app.__version__}.dist-info"}


def test_every_module_and_resource_of_the_checkout_is_in_it(wheel: zipfile.ZipFile) -> None:
    files = [
        path for part in ("app", "ui", "resources") for path in (ROOT / part).rglob("*") if path.is_file()
    ]
    wanted = {
        f"synoptic_reader/{path.relative_to(ROOT)}" for path in files if "__pycache__" not in path.parts
    }
    assert wanted <= set(wheel.namelist())
    assert {f"synoptic_reader/resources/{name}" for name in DATA} <= wanted


def test_the_handbook_is_in_it_with_its_pictures(wheel: zipfile.ZipFile) -> None:
    pages = [path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*") if path.is_file()]
    assert {f"synoptic_reader/resources/help/{page}" for page in pages} <= set(wheel.namelist())


def test_tests_and_tools_are_not_in_it(wheel: zipfile.ZipFile) -> None:
    assert not [
        name for name in wheel.namelist() if {"tests", "packaging", "benchmarks"} & set(name.split("/"))
    ]


def test_it_says_its_version_its_licence_and_its_command(wheel: zipfile.ZipFile) -> None:
    about = f"synoptic_reader-{app.__version__}.dist-info"
    metadata = wheel.read(f"{about}/METADATA").decode()
    assert f"\nVersion: {app.__version__}\n" in metadata
    assert "\nLicense-Expression: MIT\n" in metadata
    assert b"MIT License" in wheel.read(f"{about}/licenses/LICENSE")
    assert b"synoptic = synoptic_reader.__main__:main" in wheel.read(f"{about}/entry_points.txt")
