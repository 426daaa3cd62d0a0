"""What can go wrong, one class each, with a sentence that a journalist can act on.

`sentence` is a template, so that the window can translate it; `details` fill it. Raise with keywords:
``raise EmptyFile(name="a.txt")``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial


class SynopticError(Exception):
    """Something that the user should be told in words, not as a trace."""

    sentence = "Something went wrong."

    def __init__(self, **details: str) -> None:
        super().__init__(details)
        self.details = details

    def __str__(self) -> str:
        return self.sentence.format(**self.details)

    def __reduce__(self) -> tuple[Callable[[], SynopticError], tuple[()]]:
        return partial(type(self), **self.details), ()


class FileVanished(SynopticError):
    sentence = "“{name}” is not there any more. Check whether it was moved or renamed."


class NoPermission(SynopticError):
    sentence = "“{name}” may not be read with your account. Copy it to a folder of your own."


class EmptyFile(SynopticError):
    sentence = "“{name}” is empty. Save the report again and open the new file."


class TooLarge(SynopticError):
    sentence = "“{name}” is larger than {limit} MB. Save only the article's text and open that."


class UnknownFormat(SynopticError):
    sentence = "“{name}” is {found}, not a report. Save the report as a web page or as text."


class NoArticle(SynopticError):
    sentence = "No article was found in “{name}”. Copy the text in your browser and paste it."


class TextElsewhere(SynopticError):
    sentence = (
        "“{name}” only describes a report; its text lies behind the NITF link in it. "
        "Open that link, save it, and open the saved file."
    )


class NeedsPassword(SynopticError):
    sentence = "“{name}” is locked with a password. Save a copy without one and open that."


class NoTextLayer(SynopticError):
    sentence = (
        "“{name}” holds no text that can be read, only pictures of it. Run text recognition on it first."
    )


class ReadingFailed(SynopticError):
    sentence = "“{name}” could not be read ({why}). Open it elsewhere and paste its text."


class ReadingStopped(SynopticError):
    sentence = "Reading “{name}” took too long or too much memory and was stopped. Paste its text."


class SeveralReports(SynopticError):
    sentence = "“{name}” holds {count} reports. Open it as a file to choose among them."


class TooManyReports(SynopticError):
    sentence = (
        "“{name}” holds {count} reports, more than {limit}. Save those to compare as files of their own."
    )


class AlreadyOpen(SynopticError):
    sentence = "“{name}” is already open as report {siglum}."


class TooFewReports(SynopticError):
    sentence = "A comparison needs at least two reports; {count} could be read. Add another one."


class WorkerDied(SynopticError):
    sentence = "The background process ended unexpectedly. Your work is saved; try again."


class NotAProject(SynopticError):
    sentence = "“{name}” is not a Synoptic project."


class DamagedProject(SynopticError):
    sentence = "“{name}” is damaged ({why}). Your copy was not changed; restore it from a backup."


class NewerProject(SynopticError):
    sentence = "“{name}” was made by a newer Synoptic. Update the program to open it."


class ProjectInUse(SynopticError):
    sentence = "“{name}” is in use by another program. Close it there and try again."


class ReadOnlyProject(SynopticError):
    sentence = "“{name}” can only be read ({why}). Save it in another place to change it."


class CannotSave(SynopticError):
    sentence = "“{name}” could not be saved ({why}). Save it in another place; nothing is lost."


class ExportFailed(SynopticError):
    sentence = "“{name}” could not be written ({why}). The earlier file, if any, is unchanged."


class OverInput(SynopticError):
    sentence = "“{name}” is one of the files to read. Choose another name for what is to be written."


class NotesUnreadable(SynopticError):
    sentence = (
        "The notes in “{name}” could not be read ({why}). Export them again from where they were written."
    )


class BrokenLexicon(SynopticError):
    sentence = "The word list “{name}” is broken ({why}). Install the program again or mend the file."


class SettingsNotSaved(SynopticError):
    sentence = "Your settings could not be saved ({why}). They hold until you quit."


class SelfTestFailed(SynopticError):
    sentence = "This Synoptic does not work as it should: {what}. Install it again."
