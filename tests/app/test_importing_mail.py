"""Mail: the report in it, whatever was written around it on its way."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from importing_formats import BODY, HEADLINE
from mail_files import as_eml, as_msg, letter, mailbox, marked_up_letter, sent_on, with_attachment

from app.errors import NoArticle, ReadingFailed, SeveralReports, SynopticError
from app.importing.reading import parts_of_file, read_bytes, read_part
from app.model.report import ParagraphKind, Report


def read(data: bytes) -> Report:
    return read_bytes(data, name="letter.eml")


def body(report: Report) -> list[str]:
    kinds = (ParagraphKind.BODY,)
    return [report.text[p.span.start : p.span.end] for p in report.paragraphs if p.kind in kinds]


def excluded(report: Report) -> set[str]:
    return {part.text for part in report.excluded}


def test_a_plain_letter_is_its_text_under_its_subject() -> None:
    report = read(as_eml())
    assert body(report) == BODY
    assert report.source.headline == HEADLINE
    assert report.source.outlet == "Dorn Post Alerts"
    assert report.source.published is not None
    assert report.source.published.isoformat() == "2026-01-13T18:05:00+01:00"


def test_marked_up_text_is_read_where_the_plain_text_says_nothing() -> None:
    assert body(read(marked_up_letter())) == BODY


@pytest.mark.parametrize("subject", [f"Fwd: {HEADLINE}", f"[EXT] RE: WG: {HEADLINE}", f"Re: {HEADLINE}"])
def test_a_subject_loses_what_mail_programs_put_before_it(subject: str) -> None:
    assert read(letter(subject=subject).as_bytes()).source.headline == HEADLINE


def test_of_a_letter_sent_on_the_inner_one_is_the_report() -> None:
    report = read(letter(sent_on(), subject="Fwd: look at this").as_bytes())
    assert body(report) == BODY
    assert report.source.headline == HEADLINE
    assert report.source.outlet == "Palk Radio"
    assert report.source.published is not None
    assert report.source.published.day == 12
    assert "Anything for us?" in excluded(report)


def test_brackets_before_quoted_lines_go() -> None:
    quoted = "\n".join(f"> {line}" for line in "\n\n".join(BODY).split("\n"))
    assert body(read(letter(f"FYI\n\n{quoted}").as_bytes())) == BODY


def test_a_signature_and_ways_out_of_the_list_are_no_report() -> None:
    text = (
        "Dear colleagues,\n\n"
        + "\n\n".join(BODY)
        + "\n\nTo unsubscribe, write to us.\n\n-- \nDorn Post\nPalk"
    )
    report = read(letter(text).as_bytes())
    assert body(report) == BODY
    assert "To unsubscribe, write to us." in excluded(report)


def test_attachments_are_reports_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(with_attachment())
    (part,) = parts_of_file(path)
    assert body(read_part(part, path=path)) == BODY
    assert "/" not in part.title
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_mailbox_holds_its_letters_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "box"
    second = letter(
        "From the river, no news.\n\nFrom here it looks calm today, the harbour master said.", subject="Calm"
    )
    path.write_bytes(mailbox(letter(), second))
    parts = parts_of_file(path)
    assert [part.title for part in parts] == [HEADLINE, "Calm"]
    assert body(read_part(parts[0])) == BODY
    assert "From here it looks calm" in read_part(parts[1]).text
    with pytest.raises(SeveralReports):
        read(path.read_bytes())


def test_a_message_of_outlook_is_read() -> None:
    report = read(as_msg())
    assert body(report) == BODY
    assert report.source.headline == HEADLINE


def test_a_torn_message_of_outlook_is_refused() -> None:
    with pytest.raises(SynopticError, match=r"letter\.eml"):
        read(as_msg()[:-3000])


@pytest.mark.parametrize("charset", ["latin-1", "no-such-charset", "utf-8"])
def test_a_charset_that_is_wrong_or_unknown_does_no_harm(charset: str) -> None:
    text = (
        "Le maire de Palk a déclaré mardi que l'école resterait fermée jusqu'à vendredi, à cause de la crue."
    )
    data = (
        f'From: a@b.example\nSubject: Crue\nContent-Type: text/plain; charset="{charset}"\n\n{text}'.encode()
    )
    assert text in read(data).text


def test_a_letter_without_words_is_refused() -> None:
    with pytest.raises(NoArticle):
        read(letter(" \n ", subject="Nothing").as_bytes())


def test_messages_nested_past_reason_are_refused() -> None:
    head = b"From: a@b.example\nSubject: x\n"
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (depth, depth) for depth in range(3000)
    )
    with pytest.raises(ReadingFailed, match="parts"):
        read(head + nested)


def test_headers_of_any_length_are_read_as_far_as_people_read() -> None:
    addresses = ", ".join(f"a{i}@b.example" for i in range(50_000))
    words = "=?utf-8?q?x?= " * 20_000
    data = f"From: a@b.example\nTo: {addresses}\nSubject: {words}\n\n" + "\n\n".join(BODY)
    assert body(read(data.encode()))[-1] == BODY[-1]


def test_a_message_attached_to_a_message_is_a_report_of_its_own(tmp_path: Path) -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "desk@paper.example", "see below"
    outer.set_content("See below.")
    outer.add_attachment(letter())
    path = tmp_path / "outer.eml"
    path.write_bytes(outer.as_bytes())
    (part,) = parts_of_file(path)
    assert body(read_part(part)) == BODY


def test_what_only_looks_like_a_mailbox_does_no_harm() -> None:
    assert "From the river" in read(b"  From the river nobody came:\nSubject: none\n\n" + as_eml()).text
