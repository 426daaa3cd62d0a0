"""`synoptic --self-test`: whether an installation works, said without a display."""

from pathlib import Path

import pytest

from app.cli import main, self_test
from app.cli.exit_codes import DONE, FAILED


def test_it_goes_the_whole_way_and_says_what_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-test"]) == DONE
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Synoptic ")
    assert [line.split()[0] for line in said[1:]] == ["Read", "Compared", "Wrote", "Exported", "Found", "All"]


def test_an_installation_without_its_sample_does_not_pass(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "sample_files", tuple)
    assert main(["--self-test"]) == FAILED
    assert "its sample is missing" in capsys.readouterr().err


def test_a_sample_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "sample_files", lambda: (tmp_path / "gone.txt",))
    assert main(["--self-test"]) == FAILED
    assert "gone.txt" in capsys.readouterr().err
