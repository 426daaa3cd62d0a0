"""The program's handbook: the pages of docs/, as they are shown in Help."""

from app.manual.contents import FIRST_PAGE, Chapter, Entry, chapters
from app.manual.finding import Hit, find
from app.manual.pages import folder, served, text_of
from app.manual.rendering import Heading, headings, html_of, title_of

__all__ = [
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
    "served",
    "text_of",
    "title_of",
]
