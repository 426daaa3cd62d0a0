"""The log tells what went wrong and where, and not a word of what was read."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log, paths
from app.trace import system, trace

SECRET = "The minister was seen at the quay"


@pytest.fixture
def clean_logging() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def caught() -> KeyError:
    try:
        fail()
    except KeyError as error:
        return error
    raise AssertionError


def test_a_trace_names_kinds_files_and_lines_but_no_words_of_a_report() -> None:
    words = trace(caught())
    assert words.startswith("KeyError\n")
    assert "from ValueError" in words
    assert "test_log.py:" in words
    assert SECRET not in words
    assert str(Path.home()) not in words


def test_an_error_that_comes_from_itself_ends() -> None:
    error = caught()
    error.__cause__ = error
    assert trace(error).count("KeyError") == 1


@pytest.mark.usefixtures("clean_logging")
def test_the_log_keeps_the_place_of_an_error_and_nothing_of_libraries() -> None:
    assert log.begin()
    logging.getLogger("ui.jobs").error("a job failed", exc_info=caught())
    logging.getLogger("trafilatura").error(SECRET)
    text = (paths.logs() / log.FILE).read_text(encoding="utf-8")
    assert system() in text
    assert "ERROR ui.jobs" in text
    assert "KeyError" in text
    assert SECRET not in text


@pytest.mark.usefixtures("clean_logging")
def test_the_log_never_grows_beyond_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST", 2000)
    log.begin()
    for number in range(400):
        logging.getLogger("app.tests").info("line %d", number)
    files = sorted(paths.logs().glob(f"{log.FILE}*"))
    assert len(files) == log.KEPT + 1
    assert all(file.stat().st_size <= 2000 for file in files)


@pytest.mark.usefixtures("clean_logging")
def test_where_nothing_can_be_written_the_program_starts_without_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SYNOPTIC_DATA", str(tmp_path / "file"))
    assert not log.begin()
