"""What is said when something failed."""

from app.errors import EmptyFile, FileVanished
from ui.messages import Tone, counted, problem, sentence, tr


def test_one_failure_speaks_for_itself() -> None:
    message = problem([EmptyFile(name="a.txt")])
    assert message.text == "“a.txt” is empty. Save the report again and open the new file."
    assert (message.lines, message.tone) == ((), Tone.PROBLEM)


def test_several_failures_are_counted_and_listed() -> None:
    message = problem([EmptyFile(name="a.txt"), FileVanished(name="b.txt")])
    assert message.text == "2 files were not opened."
    assert [line.split("”")[0] for line in message.lines] == ["“a.txt", "“b.txt"]


def test_what_nobody_foresaw_keeps_its_reason() -> None:
    assert "ZeroDivisionError: by {zero}" in sentence(ZeroDivisionError("by {zero}"))


def test_names_with_braces_are_left_as_they_are() -> None:
    assert tr("“{name}” is here", name="{x}.txt") == "“{x}.txt” is here"


def test_one_and_many_have_words_of_their_own() -> None:
    assert counted(1, "{n} report", "{n} reports") == "1 report"
    assert counted(0, "{n} report", "{n} reports") == "0 reports"
