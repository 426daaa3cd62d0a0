import pytest
from language_texts import only, read, statements

from app.model.statement import Status


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("There was no confirmation of that from Norrvik.", "There was no confirmation"),
        ("The claim could not be independently verified.", "could not be independently verified"),
        ("It was not immediately clear who fired first.", "was not immediately clear"),
        ("The ministry did not immediately respond.", "did not immediately respond"),
        ("The firm declined to comment on the fire.", "declined to comment"),
        ("The cause of the fire remains unknown.", "remains unknown"),
        ("Lindqvist would not say whether she would run.", "would not say"),
        ("It is too early to say what failed.", "too early to say"),
    ],
)
def test_what_is_not_confirmed_is_explicit(text: str, cue: str) -> None:
    assert only(text, Status.EXPLICIT).cues[0].of(text).startswith(cue)


def test_a_missing_confirmation_bears_on_the_clause_before_it() -> None:
    text = "Lindqvist added that Norrvik has “agreed to that,” but there was no confirmation of that."
    assert only(text, Status.EXPLICIT).span.of(text) == "Lindqvist added that Norrvik has “agreed to that"


@pytest.mark.parametrize(
    "text",
    [
        "Norrvik denied that its boats fired first.",
        "Lindqvist rejected the allegations.",
        "The minister denied taking money.",
        "The company dismissed the claim as nonsense.",
    ],
)
def test_what_is_denied_is_contested(text: str) -> None:
    assert only(text, Status.CONTESTED).source is not None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Two boats sank, officials said.", "officials"),
        ("A person familiar with the plan said two boats sank.", "A person familiar with the plan"),
        ("Critics say the dam is unsafe.", "Critics"),
        ("According to witnesses, two boats sank.", "witnesses"),
        ("Two boats sank, one diplomat told a reporter.", "one diplomat"),
    ],
)
def test_nameless_sources_are_anonymous(text: str, source: str) -> None:
    found = only(text, Status.ANONYMOUS)
    assert found.source is not None
    assert found.source.of(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "Two boats sank, local media reported.",
        "Two boats sank, according to the Norrvik Gazette newspaper.",
        "State television said two boats sank.",
        "Two boats sank, Vera Lindqvist told the Tarn Online news outlet.",
    ],
)
def test_what_another_outlet_says_is_hearsay(text: str) -> None:
    assert only(text, Status.HEARSAY)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The boat reportedly sank at noon.", "reportedly"),
        ("The captain allegedly fled.", "allegedly"),
        ("The fire is believed to have started in a barn.", "is believed"),
        ("The engine seems to have failed.", "seems"),
        ("A short circuit may have caused the fire.", "may"),
    ],
)
def test_doubt_in_the_reports_own_voice_is_hedged(text: str, cue: str) -> None:
    assert only(text, Status.HEDGED).cues[0].of(text) == cue


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will open in May.",
        "Talks are set to resume.",
        "Lindqvist plans to run again.",
        "The toll could reach 40 by spring.",
        "Lindqvist said she would run again.",
    ],
)
def test_what_is_still_to_come_is_a_projection(text: str) -> None:
    assert only(text, Status.PROJECTION)


@pytest.mark.parametrize(
    ("text", "claim", "source"),
    [
        ("Vera Lindqvist said the bridge fell.", "the bridge fell", "Vera Lindqvist"),
        ("The bridge fell, Vera Lindqvist said.", "The bridge fell", "Vera Lindqvist"),
        (
            "The bridge fell, according to the Tarn Rescue Service.",
            "The bridge fell",
            "the Tarn Rescue Service",
        ),
        ("“The bridge fell,” said Vera Lindqvist.", "The bridge fell", "Vera Lindqvist"),
        ("Vera Lindqvist told the council that the bridge fell.", "the bridge fell", "Vera Lindqvist"),
        ("The survey puts the toll at nine.", "the toll", "The survey"),
    ],
)
def test_a_named_source_is_credited_with_its_claim(text: str, claim: str, source: str) -> None:
    found = only(text, Status.ATTRIBUTED)
    assert found.source is not None
    assert (found.span.of(text), found.source.of(text)) == (claim, source)


def test_a_plain_fact_is_no_statement() -> None:
    assert statements("The bridge fell at noon. Two boats sank in the harbour.") == []


def test_a_command_is_no_claim() -> None:
    assert statements("She told him to leave the room.", status=Status.ATTRIBUTED) == []


def test_he_is_the_last_person_named() -> None:
    text = "Mayor Peter Hollander visited Tarn on Monday. He said the dam was safe."
    assert [found.speaker for found in statements(text, status=Status.ATTRIBUTED)] == ["Peter Hollander"]


def test_a_surname_stands_for_the_full_name() -> None:
    text = "Mayor Peter Hollander visited Tarn. The dam is safe, Hollander said."
    assert [found.speaker for found in statements(text, status=Status.ATTRIBUTED)] == ["Peter Hollander"]


def test_a_persons_people_are_not_that_person() -> None:
    text = "Peter Hollander visited Tarn. A lawyer for Hollander said the dam was safe."
    assert [found.speaker for found in statements(text)] == ["A lawyer for Hollander"]


def test_each_sentence_of_a_long_quotation_has_its_speaker() -> None:
    text = "“We waited for hours. Then the wall fell down,” Peter Hollander said. “Nobody came to help us.”"
    found = statements(text, status=Status.ATTRIBUTED)
    assert [s.sentence for s in found] == [0, 1, 2]
    assert {s.speaker for s in found} == {"Peter Hollander"}


def test_a_doubt_inside_somebodys_words_is_the_speakers() -> None:
    text = "Peter Hollander said the engine may have failed."
    assert [found.status for found in statements(text)] == [Status.ATTRIBUTED]


def test_they_are_as_nameless_as_the_officials_before_them() -> None:
    text = "Two boats sank, officials said. They said a third one was missing."
    assert [found.status for found in statements(text)] == [Status.ANONYMOUS, Status.ANONYMOUS]


def test_a_headline_may_name_its_source_after_a_colon() -> None:
    text = "Two Boats Sink in Storm off Tarn: Police"
    found = only(text, Status.ATTRIBUTED)
    assert found.span.of(text) == "Two Boats Sink in Storm off Tarn"


def test_statements_lie_inside_their_sentence() -> None:
    text = "Two boats sank, officials said. “No,” Peter Hollander said. A third reportedly burned in May."
    analysis = read(text)
    for found in analysis.statements:
        assert analysis.sentences[found.sentence].span.contains(found.span)


@pytest.mark.parametrize(
    "text", ["Ferries diverted, residents told to keep windows shut", "Drivers warned to stay away"]
)
def test_those_told_to_do_something_say_nothing(text: str) -> None:
    assert statements(text) == []


def test_an_agency_of_the_state_is_no_news_agency() -> None:
    text = "The readings showed no danger, the environment agency said."
    assert only(text, Status.ATTRIBUTED).source is not None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Health Minister Anna Moss visited Tarn. The minister said the wards were full.", "Anna Moss"),
        ("Anna Moss, the mayor, visited Tarn. The mayor said the wards were full.", "Anna Moss"),
        ("The ministry's spokeswoman, Ilse Korn, said the road was closed.", "Ilse Korn"),
        ("The minister said the wards were full.", "The minister"),
    ],
)
def test_a_role_means_the_person_whom_the_report_gives_it(text: str, speaker: str) -> None:
    assert only(text, Status.ATTRIBUTED).speaker == speaker


def test_a_claim_ends_where_the_report_objects_to_it() -> None:
    text = "The bridge was safe, Vera Lindqvist said, but there was no word from the council."
    assert only(text, Status.ATTRIBUTED).span.of(text) == "The bridge was safe"


def test_a_newspaper_s_title_is_another_outlet_s() -> None:
    for title in ("the Tarn News", "The Tarn Times", "the Tarn Post"):
        assert only(f"The bridge fell at noon, {title} reported.", Status.HEARSAY).source is not None


def test_those_said_to_do_something_say_nothing() -> None:
    assert not statements("The men, said to be on a boat, fired first.", status=Status.ATTRIBUTED)


def test_he_may_mean_a_spokesman_without_a_name() -> None:
    _, second = statements("A navy spokesman said two boats sank. “They went down fast,” he added.")
    assert second.speaker == "A navy spokesman"


def test_somebody_of_whom_only_a_trade_is_told_is_nameless() -> None:
    found = only("A cooper who lives by the mill said the bridge fell.", Status.ANONYMOUS)
    assert found.source is not None


def test_a_term_in_quotation_marks_may_be_the_source() -> None:
    text = "But “truthers” have demanded additional proof of the crash."
    assert all(s.source is None or "truthers" in s.source.of(text) for s in statements(text))


def test_somebody_with_a_single_name_has_a_name() -> None:
    text = "“They burned,” said Sutan, who like many here uses a single name."
    assert not statements(text, status=Status.ANONYMOUS)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("NORRVIK -- Mayor Ana Holt said on Thursday that the lift is safe.", "Mayor Ana Holt"),
        (
            "NORRVIK, Norden (AP) — Mayor Ana Holt renewed her call and said that the lift is safe.",
            "Mayor Ana Holt",
        ),
        ("NORRVIK—Ana Holt said that the lift is safe.", "Ana Holt"),
    ],
)
def test_the_place_in_a_dateline_says_nothing(text: str, source: str) -> None:
    (told,) = [statement for statement in statements(text) if statement.source]
    assert told.source is not None
    assert told.source.of(text) == source
