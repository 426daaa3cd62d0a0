"""Which paragraphs stand side by side."""

from __future__ import annotations

from dataclasses import replace

from align_texts import BULLETIN, ELSEWHERE, GAZETTE, HARBOUR, Aligned, aligned, report

from app.align.order import in_place, orders
from app.model.alignment import Order
from app.model.report import ParagraphKind, Report

A, B, C = report(HARBOUR, "a"), report(GAZETTE, "b"), report(BULLETIN, "c", language="de")


def kinds(of: Report, *named: ParagraphKind) -> Report:
    """The report with other kinds for its first paragraphs."""
    changed = [replace(p, kind=kind) for p, kind in zip(of.paragraphs, named, strict=False)]
    return replace(of, paragraphs=(*changed, *of.paragraphs[len(changed) :]))


def assert_complete(found: Aligned) -> None:
    for report_, column in zip(found.reports, found.columns(), strict=True):
        placed = [paragraph for cell in column for paragraph in cell]
        assert sorted(placed) == list(range(len(report_.paragraphs)))


def test_each_paragraph_stands_in_exactly_one_row() -> None:
    for pivot in (None, A, B, C):
        assert_complete(aligned(A, B, C, report(ELSEWHERE, "d"), pivot=pivot))


def test_headlines_stand_together_in_the_first_row() -> None:
    assert [column[0] for column in aligned(A, B, report(ELSEWHERE, "d")).columns()] == [(0,), (0,), (0,)]


def test_standfirsts_stand_together_in_the_second_row() -> None:
    heads = (ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST)
    found = aligned(A, kinds(B, *heads), kinds(report(ELSEWHERE, "d"), *heads))
    assert [column[1] for column in found.columns()] == [(), (1,), (1,)]
    assert_complete(found)


def test_the_pivot_keeps_its_order() -> None:
    for pivot, place in ((None, 0), (B, 1)):
        column = aligned(A, B, C, pivot=pivot).columns()[place]
        told = [paragraph for cell in column for paragraph in cell]
        assert told == sorted(told)


def test_paragraphs_stand_beside_what_they_tell() -> None:
    first, second = aligned(A, B).columns()
    assert second[first.index((1,))] == (2,)
    assert second[first.index((3,))] == (3,)


def test_a_sure_link_outweighs_doubtful_ones_to_several_sentences() -> None:
    dam = """Dam at Korven overflows

    Four people were injured when a footbridge collapsed, fire chief Jonas Weil said.

    "The dam is sound," chief engineer Mara Holt told us Tuesday. "We will lower the lake by two metres."
    """
    herald = """Korven dam: authority knew of cracks, mayor says

    Two people were injured when a footbridge collapsed, fire chief Jonas Weil said.

    "The dam is sound," engineer Mara Holt said on Tuesday.
    """
    first, second = aligned(report(dam, "a"), report(herald, "b")).columns()
    assert second[first.index((1,))] == (1,)
    assert second[first.index((2,))] == (2,)


def test_a_paragraph_without_partner_follows_its_predecessor() -> None:
    _, second = aligned(
        A, report(HARBOUR + "\n\nThe museum of Lindau opens a show of clocks.", "z")
    ).columns()
    assert second[-1] == (6,)


def test_a_paragraph_out_of_its_order_says_so() -> None:
    found = aligned(A, B)
    first, second = found.columns()
    cell = found.alignment.rows[second.index((1,))].cells[1]
    assert second.index((1,)) == first.index((4,))
    assert cell.order is Order.EARLIER


def test_a_gap_names_the_nearest_paragraph_or_none() -> None:
    found = aligned(report(HARBOUR, "a"), report(ELSEWHERE, "d"))
    gaps = [row.cells[1] for row in found.alignment.rows[1:] if not row.cells[1].paragraphs]
    assert gaps
    assert all(gap.nearest is None for gap in gaps)


def test_adding_a_report_leaves_the_others_side_by_side() -> None:
    before, after = aligned(A, B), aligned(A, B, report(ELSEWHERE, "d"))
    both = [row.cells[:2] for row in after.alignment.rows if any(cell.paragraphs for cell in row.cells[:2])]
    assert [[cell.paragraphs for cell in row.cells] for row in before.alignment.rows] == [
        [cell.paragraphs for cell in cells] for cells in both
    ]


def test_the_second_and_third_report_stand_side_by_side_without_the_pivot() -> None:
    found = aligned(report(ELSEWHERE, "d"), A, B)
    _, second, third = found.columns()
    assert third[second.index((3,))] == (3,)


def test_a_standfirst_that_says_a_paragraph_again_is_linked_like_it() -> None:
    lead_span = A.paragraphs[1].span
    lead = lead_span.of(A.text)
    text = HARBOUR.replace("\n\n", f"\n\n{lead}\n\n", 1)
    doubled = kinds(report(text, "z"), ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST)
    once = replace(doubled.paragraphs[1], repeats=2)
    doubled = replace(doubled, paragraphs=(doubled.paragraphs[0], once, *doubled.paragraphs[2:]))
    found = aligned(A, doubled)
    assert_complete(found)
    linked = {link.b.span for link in found.alignment.links if lead_span in (link.a.span, link.b.span)}
    assert {once.span, doubled.paragraphs[2].span} <= linked


def test_as_many_paragraphs_as_possible_are_in_place() -> None:
    assert in_place([0, 5, 1, 2, 3]) == {0, 2, 3, 4}
    assert in_place([2, 2, 2]) == {0, 1, 2}
    assert in_place([]) == frozenset()


def test_paragraphs_astray_are_told_earlier_or_later() -> None:
    assert orders([0, 5, 1, 2]) == (Order.IN_PLACE, Order.EARLIER, Order.IN_PLACE, Order.IN_PLACE)
    assert orders([1, 2, 3, 0]) == (Order.IN_PLACE, Order.IN_PLACE, Order.IN_PLACE, Order.LATER)
