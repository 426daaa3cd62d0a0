"""The reader's word on what a block is: the report follows, notes and overrides keep their words."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from invented_projects import COAST, HARBOUR, note, report, span_of

from app.annotate import anchor, commands, follow, relabel
from app.model.project import Bond, Project
from app.model.report import Excluded, ParagraphKind, Report
from app.model.span import Passage

TAGLINE = "Ida Rehn reports from the quay."
ALL_BLOCKS = (*HARBOUR.split("\n\n"), TAGLINE, "Subscribe")


def harbour() -> Report:
    """A headline, a block that was left out, a body, and one more at the end."""
    blocks = (Excluded(TAGLINE, "byline", 1), Excluded("Subscribe", "newsletter"))
    return replace(report(), excluded=blocks)


def project(one: Report) -> Project:
    return commands.add_reports(Project(), (one, report(COAST, name="coast.html")))


def test_a_block_is_put_back_where_it_stood() -> None:
    one = harbour()
    after = relabel.put_back(project(one), one.id, 0, ParagraphKind.STANDFIRST).reports[0]
    assert [paragraph.span.of(after.text) for paragraph in after.paragraphs][1] == TAGLINE
    kinds = [paragraph.kind for paragraph in after.paragraphs]
    assert kinds == [ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST, ParagraphKind.BODY]
    assert after.excluded == (Excluded("Subscribe", "newsletter", 3),)
    assert (after.id, after.original) == (one.id, one.original)
    assert after.source.standfirst == TAGLINE


def test_a_block_of_unknown_place_is_put_back_at_the_end() -> None:
    one = harbour()
    after = relabel.put_back(project(one), one.id, 1, ParagraphKind.BODY).reports[0]
    assert after.text.endswith("\n\nSubscribe")
    assert after.excluded == (Excluded(TAGLINE, "byline", 1),)


def test_leaving_out_and_putting_back_gives_the_same_text() -> None:
    one = harbour()
    without = relabel.leave_out(project(one), one.id, 1)
    assert without.reports[0].text == "Ferry runs aground off Orlo"
    assert [block.reason for block in without.reports[0].excluded] == ["byline", "reader", "newsletter"]
    again = relabel.put_back(without, one.id, 1, ParagraphKind.BODY).reports[0]
    assert (again.text, again.paragraphs) == (one.text, one.paragraphs)


def test_the_last_paragraph_cannot_be_left_out() -> None:
    one = harbour()
    without = relabel.leave_out(project(one), one.id, 1)
    assert relabel.leave_out(without, one.id, 0) is without


def test_a_paragraph_that_becomes_the_headline_names_the_report() -> None:
    one = harbour()
    body = relabel.label_paragraph(project(one), one.id, 0, ParagraphKind.BODY)
    after = relabel.label_paragraph(body, one.id, 1, ParagraphKind.HEADLINE).reports[0]
    assert after.title.startswith("Twelve people were hurt")
    assert after.text == one.text


def test_a_note_stays_on_its_words_when_text_comes_before_them() -> None:
    one = harbour()
    noted = commands.add_note(project(one), note(one))
    after = relabel.put_back(noted, one.id, 0, ParagraphKind.BODY)
    (kept,) = after.annotations[0].anchors
    assert kept.span.of(after.reports[0].text) == "people were hurt"
    assert kept.text_hash == anchor.text_hash(after.reports[0].text)


def test_a_note_on_words_left_out_finds_them_when_they_are_put_back() -> None:
    one = harbour()
    noted = commands.add_note(project(one), note(one))
    without = relabel.leave_out(noted, one.id, 1)
    assert anchor.locate(without.annotations[0].anchors[0], without.reports[0]) is None
    again = relabel.put_back(without, one.id, 1, ParagraphKind.BODY)
    found = anchor.locate(again.annotations[0].anchors[0], again.reports[0])
    assert found == span_of("people were hurt", one)


def test_an_override_moves_with_its_words_and_goes_with_them() -> None:
    one = harbour()
    made = project(one)
    a = Passage(one.id, span_of("Twelve people", one))
    b = Passage(made.reports[1].id, span_of("ten people", made.reports[1]))
    bound = commands.bind(made, a, b, Bond.APART)
    moved = relabel.put_back(bound, one.id, 0, ParagraphKind.BODY)
    assert moved.overrides[0].a.span.of(moved.reports[0].text) == "Twelve people"
    assert relabel.leave_out(bound, one.id, 1).overrides == ()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["label", "leave out", "put back"]),
            st.integers(0, 9),
            st.sampled_from(ParagraphKind),
        )
    )
)
def test_whatever_is_relabelled_no_words_are_lost(acts: list[tuple[str, int, ParagraphKind]]) -> None:
    one = harbour()
    made = commands.add_note(project(one), note(one))
    for act, at, kind in acts:
        now = made.reports[0]
        if act == "label":
            made = relabel.label_paragraph(made, one.id, at % len(now.paragraphs), kind)
        elif act == "leave out":
            made = relabel.leave_out(made, one.id, at % len(now.paragraphs))
        elif now.excluded:
            made = relabel.put_back(made, one.id, at % len(now.excluded), kind)
    after = made.reports[0]
    kept = [paragraph.span.of(after.text) for paragraph in after.paragraphs]
    assert "\n\n".join(kept) == after.text
    assert sorted((*kept, *(block.text for block in after.excluded))) == sorted(ALL_BLOCKS)
    assert all(block.before is None or block.before <= len(kept) for block in after.excluded)
    (noted,) = made.annotations[0].anchors
    found = anchor.locate(noted, after)
    assert found is None or found.of(after.text) == "people were hurt"


def test_another_reading_of_the_file_keeps_the_notes_on_their_words() -> None:
    one = harbour()
    noted = commands.add_note(project(one), note(one))
    reread = replace(one, text="Fähre " + one.text, paragraphs=one.paragraphs[:1])
    after = follow.replace_report(noted, reread)
    assert after.reports[0] == reread
    assert after.annotations[0].anchors[0].span.of(reread.text) == "people were hurt"
