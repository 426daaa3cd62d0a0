"""One letter, whatever program saved it, into the report in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import parseaddr

from app.errors import NoArticle
from app.importing.agencies import known_agency
from app.importing.bylines import is_name
from app.importing.draft import Draft, Exclusion, with_headline
from app.importing.lexicons import everywhere
from app.importing.mail.mail_words import MailWords
from app.importing.mail.quoting import Forwarded, forwarded, unquoted
from app.importing.plain_text import draft_of
from app.importing.stamps import read_moment
from app.importing.web.guard import visible_text, without_data
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.report import Excluded, ParagraphKind, Source

PLAIN_SHARE = 0.6  # of the words of the marked-up text that the plain one must hold to be the same
MAX_SALUTATION = 6  # words
TELLING = (
    3  # letters of a word that must stand in an address for it to be the sender's own; initials always do
)

_BRACKETED = re.compile(r"^\s*\[[^\]]{1,20}\]\s*")


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail program says of a letter; `sender` is a name with or without an address."""

    subject: str = ""
    sender: str = ""
    sent: datetime | None = None
    plain: str = ""
    marked_up: str = ""


def letter_draft(letter: Letter, *, name: str) -> Draft:
    """The report in a letter of the file called `name`: the one that was sent on, if one was.

    What the sender wrote above it is kept with what is left out. Raises NoArticle if there are no words.
    """
    inner = forwarded(_text(letter))
    letter = _inner(letter, inner)
    story, rest = _parted(unquoted(inner.text))
    if not any(words(text) for text in story):
        raise NoArticle(name=name)
    draft = _headed(draft_of(story), bare_subject(letter.subject))
    rest = [*inner.above, *rest]
    return replace(
        draft,
        source=_signed(draft.source, letter),
        excluded=(*draft.excluded, *(Excluded(text, Exclusion.NOTE) for text in rest)),
    )


def bare_subject(subject: str) -> str:
    """The subject without “Re:”, “Fwd:” and marks in brackets before it."""
    subject, known = squeezed(subject), everywhere(MailWords).prefixes
    while True:
        label, colon, rest = subject.partition(":")
        if colon and label.casefold().strip() in known:
            subject = rest.strip()
        elif (bracketed := _BRACKETED.match(subject)) and subject[bracketed.end() :]:
            subject = subject[bracketed.end() :]
        else:
            return subject


def _text(letter: Letter) -> str:
    """The plain text, unless it only tells to look at the marked-up one."""
    shown = visible_text(without_data(letter.marked_up)) if letter.marked_up else ""
    return letter.plain if len(words(letter.plain)) >= PLAIN_SHARE * len(words(shown)) else shown


def _inner(letter: Letter, inner: Forwarded) -> Letter:
    """The letter with what the lines above the forwarded one say of it."""
    return replace(
        letter,
        subject=inner.subject or letter.subject,
        sender=inner.sender or letter.sender,
        sent=read_moment(inner.sent) or (None if inner.sent else letter.sent),
    )


def _parted(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """The paragraphs of the text, and those that a mail adds to any text."""
    rest = [text for i, text in enumerate(paragraphs) if _is_furniture(text) or _is_salutation(text, i)]
    return [text for text in paragraphs if text not in rest], rest


def _is_furniture(text: str) -> bool:
    plain = squeezed(text).casefold()
    return any(phrase in plain for phrase in everywhere(MailWords).furniture)


def _is_salutation(text: str, place: int) -> bool:
    return place == 0 and text.rstrip().endswith(",") and len(words(text)) <= MAX_SALUTATION


def _headed(draft: Draft, subject: str) -> Draft:
    """The draft with the subject as its headline, unless the text has one of its own."""
    if not subject or any(block.kind is ParagraphKind.HEADLINE for block in draft.blocks):
        return draft
    return with_headline(draft, subject)


def _signed(source: Source, letter: Letter) -> Source:
    """The source with who sent it and when, as far as the text does not say better."""
    name, address = parseaddr(letter.sender)
    sender = squeezed(name) or ("" if address else squeezed(letter.sender))
    agency = known_agency(sender)
    return replace(
        source,
        agency=source.agency or agency,
        outlet=source.outlet or (None if agency or _is_person(sender, address) else sender),
        published=source.published or letter.sent,
    )


def _is_person(sender: str, address: str) -> bool:
    """Whether a sender is somebody rather than an outlet, whose name is that of its address, too."""
    domain = address.casefold().rpartition("@")[2]
    is_outlet = any(len(word) >= TELLING and word in domain for word in words(sender))
    return not sender or "@" in sender or (is_name(sender) and not is_outlet)
