"""Which of the pages in an archive are reports: crawlers record frames, notices and lists beside them."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.web.fragment import fragment_units
from app.importing.webarchive.records import HTML, PDF, TEXT, RecordedPage
from app.importing.wording import ends_sentence, words

PROSE_WORDS = 12  # in a sentence that makes a page worth offering; buttons and notices have fewer
JUDGED = 200  # pages that are looked into; more would take longer than a file may


def reports_among(pages: Sequence[RecordedPage]) -> Sequence[RecordedPage]:
    """The documents and the pages that show a sentence; plain text, or any page, where there is nothing else.

    Of plain text most is for crawlers only.
    """
    if len(pages) < 2 or len(pages) > JUDGED:
        return pages
    shown = [page for page in pages if page.kind == PDF or (page.kind in HTML and _shows_prose(page.text))]
    return shown or [page for page in pages if page.kind == TEXT] or pages


def _shows_prose(html: str) -> bool:
    texts = (text for text, _ in fragment_units(html))
    return any(len(words(text)) >= PROSE_WORDS and ends_sentence(text) for text in texts)
