"""The place, and often the agency, that a news paragraph opens with: KYIV, Ukraine (AP) —"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.importing.agencies import bracketed_agency

_REGION = r"(?:,\s*[A-ZÀ-Þ](?:[^\W\d_]|[.' ]){1,25}?)"
_DAY = r"(?:,?\s+(?:[A-Za-zÀ-ÿ]{3,10}\.?\s+\d{1,2}|\d{1,2}\.?\s+[A-Za-zÀ-ÿ]{3,10}\.?)(?:,?\s+\d{4})?)?"
_DASH = r"\s*(?:--+|[—–_]|\s-|:(?=\s))\s*(?=\S)"
_AGENCY = r"[(\[/](?P<agency>[^()\[\]/\d]{2,30})[)\]/]"
_WITH_AGENCY = re.compile(
    rf"(?:(?P<place>[A-ZÀ-Þ][\w.'’/ -]{{1,40}}?{_REGION}{{0,2}}){_DAY}\s*)?{_AGENCY}{_DASH}"
)
_PLACE_ALONE = re.compile(
    rf"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{{2,40}}{_REGION}?){_DAY}\s*(?:--+|[—–])\s*(?=\S)"
)

MAX_PLACE_WORDS = 6  # more are a sentence in capitals


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a report was filed and through which agency, as far as its first words say."""

    place: str | None
    agency: str | None


def read_dateline(paragraph: str) -> Dateline | None:
    """Read the dateline that a paragraph opens with, if any; the words stay in the paragraph.

    A place without an agency must be in capitals and be followed by a dash.
    """
    found = _WITH_AGENCY.match(paragraph)
    if found and (agency := bracketed_agency(found["agency"])):
        return Dateline(found["place"], agency)
    found = _PLACE_ALONE.match(paragraph)
    if not found or len(found["place"].split()) > MAX_PLACE_WORDS:
        return None
    return Dateline(found["place"].strip(), None)
