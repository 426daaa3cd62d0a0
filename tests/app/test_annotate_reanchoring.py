"""In a new version of a report a passage is anchored, to be confirmed, or orphaned."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_projects import HARBOUR, report, span_of

from app.annotate import anchor
from app.annotate.reanchoring import reanchor
from app.model.annotation import Anchor, AnchorState
from app.model.report import Report
from app.model.span import Span

STORY = (
    "Tram stops in Velmark\n\n"
    "The last tram to Velmark left at noon on Friday. The company gave no comment.\n\n"
    "“Nobody told the drivers,” said Orla Brandt, who has worked the line for 14 years. "
    "She learned of it from a passenger.\n\n"
    "The city wants to sell the old depot to a brewery. The company gave no comment."
)
WORD, SIGNS = re.compile(r"[^\W_]+"), re.compile(r"\d+|Brandt|Velmark|Orla")
LOSS = "She learned of it from a passenger."


def after(words: str, before: str, now: str) -> tuple[Anchor, Report]:
    """The anchor of `words` in one text, found again in another."""
    there, new = report(before), report(now)
    made = anchor.make(there, span_of(words, there))
    return reanchor(made, new, before=there), new


def state_and_words(words: str, now: str, before: str = STORY) -> tuple[AnchorState, str]:
    found, new = after(words, before, now)
    return found.state, found.span.of(new.text) if found.state is not AnchorState.ORPHANED else ""


def test_words_that_still_stand_are_anchored_in_the_new_version() -> None:
    found, new = after(LOSS, STORY, STORY.replace("\n\nThe last", "\n\nUpdated at noon.\n\nThe last"))
    assert (found.state, found.report, found.exact) == (AnchorState.ANCHORED, new.id, LOSS)
    assert found.span.of(new.text) == LOSS
    assert found.text_hash == anchor.text_hash(new.text)


def test_reworded_words_are_to_be_confirmed_beside_the_old_quote() -> None:
    now = STORY.replace("She learned of it from a passenger", "She only learned of this from a passenger")
    found, new = after(LOSS, STORY, now)
    assert found.state is AnchorState.TO_CONFIRM
    assert found.exact == LOSS
    assert found.span.of(new.text) == "She only learned of this from a passenger."


def test_words_that_are_gone_keep_their_quote_and_old_place() -> None:
    found, new = after(LOSS, STORY, STORY.replace(f" {LOSS}", ""))
    assert (found.state, found.report, found.exact) == (AnchorState.ORPHANED, new.id, LOSS)
    assert found.span.of(STORY) == LOSS
    assert found.text_hash == anchor.text_hash(STORY)


def test_other_quotation_marks_and_spaces_change_no_words() -> None:
    words = "“Nobody told the drivers,” said Orla Brandt"
    now = STORY.replace(words, '"Nobody told the  drivers," said Orla Brandt')
    assert state_and_words(words, now) == (
        AnchorState.ANCHORED,
        'Nobody told the  drivers," said Orla Brandt',
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("14 years", "15 years"), ("Orla Brandt", "Orla Brink"), ("14 years", "fourteen years")],
)
def test_a_changed_figure_or_name_is_not_taken_for_the_same_words(old: str, new: str) -> None:
    words = "said Orla Brandt, who has worked the line for 14 years"
    assert state_and_words(words, STORY.replace(old, new))[0] is AnchorState.ORPHANED


def test_a_number_in_words_counts_as_a_figure() -> None:
    found, _ = after("Twelve people were hurt when the", HARBOUR, HARBOUR.replace("Twelve", "Thirteen"))
    assert found.state is AnchorState.ORPHANED


@pytest.mark.parametrize("kept", ["noon on Friday", "to a brewery"])
def test_of_two_repetitions_the_one_that_was_cut_does_not_find_its_twin(kept: str) -> None:
    plea = " The company gave no comment."
    there = report(STORY)
    cut = STORY.replace(plea, "@", 1) if kept == "to a brewery" else STORY[: -len(plea)]
    now = report(cut.replace("@", ""))
    first, second = STORY.index(plea) + 1, STORY.rindex(plea) + 1
    gone = first if kept == "to a brewery" else second
    made = anchor.make(there, span_of(plea.strip(), there).shifted(gone - first))
    assert reanchor(made, now, before=there).state is AnchorState.ORPHANED


def test_a_moved_paragraph_takes_its_passages_along() -> None:
    head, noon, drivers, city = STORY.split("\n\n")
    now = f"{head}\n\n{city}\n\n{drivers}\n\n{noon}"
    there, new = report(STORY), report(now)
    last = anchor.make(there, span_of("The company gave no comment.", there))
    found = reanchor(last, new, before=there)
    assert found.span.of(now) == found.exact
    assert now[: found.span.start].endswith("noon on Friday. ")


def test_what_nobody_confirmed_stays_to_be_confirmed_in_the_next_version() -> None:
    there = report(STORY)
    second = report(STORY.replace("learned of it", "learned of this"))
    third = report(second.text.replace("\n\nThe last", "\n\nNew: more trams.\n\nThe last"))
    made = anchor.make(there, span_of(LOSS, there))
    found = reanchor(reanchor(made, second, before=there), third, before=second)
    assert (found.state, found.exact) == (AnchorState.TO_CONFIRM, LOSS)
    assert found.span.of(third.text) == "She learned of this from a passenger."


def test_an_orphan_comes_back_with_its_words() -> None:
    there, cut = report(STORY), report(STORY.replace(f" {LOSS}", ""))
    made = anchor.make(there, span_of(LOSS, there))
    assert reanchor(reanchor(made, cut, before=there), there, before=cut) == made


def test_without_the_old_text_the_words_around_still_tell() -> None:
    now = report(STORY.replace("The last tram", "On a grey day the last tram"))
    made = anchor.make(report(STORY), span_of(LOSS, report(STORY)))
    assert reanchor(made, now).span.of(now.text) == LOSS


def test_a_text_without_spaces_is_compared_sign_by_sign() -> None:
    before = "見出し\n\n市は古い車庫を醸造所に売却したいと考えている。会社はコメントを控えた。"
    now = before.replace("醸造所に売却", "醸造所へ売却")
    state, words = state_and_words("市は古い車庫を醸造所に売却したいと考えている", now, before)
    assert (state, words) == (AnchorState.TO_CONFIRM, "市は古い車庫を醸造所へ売却したいと考えている")


PIECES = st.lists(
    st.sampled_from([*STORY.split(" "), "\n\n", "13", "Brandt", "é", "🛟", "。", "the"]), max_size=60
)


@settings(max_examples=60)
@given(PIECES, PIECES, st.data())
def test_whatever_the_new_text_a_passage_is_on_its_words_inside_it_or_orphaned(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    there, now = report("A\n\n" + " ".join(old)), report("B\n\n" + " ".join(new))
    start = data.draw(st.integers(0, len(there.text)))
    made = anchor.make(there, Span(start, data.draw(st.integers(start, len(there.text)))))
    found = reanchor(made, now, before=there)
    assert found.report == now.id
    if found.state is AnchorState.ORPHANED:
        assert (found.exact, found.span, found.text_hash) == (made.exact, made.span, made.text_hash)
        return
    assert found.span.end <= len(now.text)
    assert found.text_hash == anchor.text_hash(now.text)
    if found.state is AnchorState.ANCHORED:
        assert WORD.findall(found.exact.casefold()) == WORD.findall(made.exact.casefold())
    else:
        assert found.exact == made.exact
        assert sorted(SIGNS.findall(found.span.of(now.text))) == sorted(SIGNS.findall(made.exact))
    assert anchor.locate(found, now) == found.span
