"""Both libraries that find edits give the same ones."""

from hypothesis import given
from hypothesis import strategies as st

from app.findings.edits import by_python, edits

WORDS = st.text(alphabet=[chr(0xE000 + i) for i in range(12)], max_size=40)


@given(WORDS, WORDS)
def test_the_quick_library_finds_what_the_other_finds(a: str, b: str) -> None:
    assert edits(a, b) == by_python(a, b)


@given(WORDS, WORDS)
def test_the_edits_lead_from_one_text_to_the_other(a: str, b: str) -> None:
    found = edits(a, b)
    assert "".join(text for operation, text in found if operation <= 0) == a
    assert "".join(text for operation, text in found if operation >= 0) == b
