"""The program's handbook: the pages of docs/, as they are shown in Help."""

from app.manual.contents import FIRST_PAGE, Chapter, Entry, chapters
from app.manual.finding import Hit, find
from app.manual.pages import ENGLISH, folder, is_translated, served, target, text_of
from app.manual.rendering import Heading, headings, html_of, title_of

__all__ = [
    "ENGLISH",
    "FIRST_PAGE",
    "Chapter",
    "Entry",
    "Heading",
    "Hit",
    "chapters",
    "find",
    "folder",
    "headings",
    "html_of",
    "is_translated",
    "served",
    "target",
    "text_of",
    "title_of",
]
