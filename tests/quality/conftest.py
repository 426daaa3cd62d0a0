"""The sample comparison, read and compared once for all quality tests."""

from pathlib import Path

import pytest

from app.importing import read_file
from app.model.comparison import Comparison
from app.paths import resources
from app.pipeline import compare


def sample_files() -> list[Path]:
    return sorted(path for path in resources("sample").iterdir() if path.name[1] == "-")


@pytest.fixture(scope="session")
def sample() -> Comparison:
    return compare([read_file(path) for path in sample_files()])
