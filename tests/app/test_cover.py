"""Asking a cover is asking each of its spans."""

from hypothesis import given
from hypothesis import strategies as st

from app.findings.cover import Cover
from app.model.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda one: Span(one[0], one[0] + one[1]))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_a_cover_touches_what_one_of_its_spans_overlaps(spans: list[Span], asked: Span) -> None:
    assert Cover(spans).touches(asked) is any(span.overlap(asked) > 0 for span in spans)
