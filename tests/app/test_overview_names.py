"""Who is cited with how many words, and what those who act are called."""

import pytest
from overview_texts import Across, across, report

from app.model.actors import Actor, LabelKind, Naming
from app.model.roster import CitedSource, SourceKind
from app.model.span import ReportId

HERALD = report(
    "herald",
    "Mayor resigns over flats",
    "Mayor Tilda Roth resigned on Tuesday over three flats that she had bought from a builder.",
    "“I have made mistakes and I will answer for them,” Roth told the council.",
    "The builder, Viktor Hahn, denied that he had sold the flats too cheaply.",
    "The flats were worth twice the price, two officials said.",
    "Roth met prosecutors on Monday and handed them the contracts.",
)
STAR = report(
    "star",
    "Disgraced mayor quits",
    "Disgraced mayor Tilda Roth quit on Tuesday after the council learned of three flats.",
    "“I have made mistakes and I will answer for them,” Roth said.",
    "Builder Viktor Hahn said that he had sold the flats at a fair price.",
    "The mayor said she would leave Marnburg for good.",
    "Officials said that the flats had been worth twice as much.",
)


@pytest.fixture(scope="module")
def flats() -> Across:
    return across(HERALD, STAR)


def source(told: Across, name: str) -> CitedSource:
    return next(source for source in told.overview.sources if source.name == name)


def actor(told: Across, name: str) -> Actor:
    return next(actor for actor in told.overview.actors if actor.name == name)


def naming(told: Across, name: str, report: str) -> Naming:
    return next(naming for naming in actor(told, name).namings if naming.report == ReportId(report))


def labels(of: Naming, kind: LabelKind) -> set[str]:
    return {label.words for label in of.labels if label.kind is kind}


def test_a_source_is_one_over_the_reports(flats: Across) -> None:
    roth = source(flats, "Tilda Roth")
    assert [cited.report for cited in roth.cited] == ["herald", "star"]
    assert roth.kind is SourceKind.PERSON


def test_a_source_has_its_role(flats: Across) -> None:
    assert (source(flats, "Tilda Roth").role or "").casefold().endswith("mayor")
    assert (source(flats, "Viktor Hahn").role or "").casefold() == "builder"


def test_people_without_a_name_are_unnamed(flats: Across) -> None:
    unnamed = [source for source in flats.overview.sources if source.kind is SourceKind.UNNAMED]
    assert [[cited.report for cited in source.cited] for source in unnamed] == [["herald", "star"]]


def test_the_words_of_a_source_are_counted_once_each(flats: Across) -> None:
    herald = source(flats, "Tilda Roth").cited[0]
    told = [flats.words(passage) for passage in herald.statements]
    assert told == ["I have made mistakes and I will answer for them"]
    assert herald.words == 10
    assert herald.share == pytest.approx(10 / len(HERALD.text.split()), abs=0.001)


def test_the_words_that_name_a_source_can_be_jumped_to(flats: Across) -> None:
    called = {flats.words(p) for cited in source(flats, "Viktor Hahn").cited for p in cited.called}
    assert any("Hahn" in words or "builder" in words for words in called)


def test_whoever_does_not_answer_is_not_cited() -> None:
    told = across(
        report("a", "Mill burns", "The owner, Kaspar Holm, declined to comment on the fire at the mill."),
        report("b", "Mill burns", "The fire at the mill was out by noon."),
    )
    assert not told.overview.sources


def test_each_report_has_its_own_labels(flats: Across) -> None:
    assert labels(naming(flats, "Tilda Roth", "herald"), LabelKind.TITLED) == {"Mayor Tilda Roth"}
    assert labels(naming(flats, "Tilda Roth", "star"), LabelKind.TITLED) == {"Disgraced mayor Tilda Roth"}
    assert labels(naming(flats, "Tilda Roth", "herald"), LabelKind.SHORT) == {"Roth"}


def test_a_role_beside_or_instead_of_the_name_is_a_label(flats: Across) -> None:
    assert labels(naming(flats, "Viktor Hahn", "herald"), LabelKind.ROLE) == {"the builder"}
    assert labels(naming(flats, "Tilda Roth", "star"), LabelKind.ROLE) == {"the mayor"}


def test_a_label_that_judges_is_loaded_and_comes_first(flats: Across) -> None:
    assert flats.overview.actors[0].name == "Tilda Roth"
    loaded = {label.words for label in naming(flats, "Tilda Roth", "star").labels if label.loaded}
    assert loaded == {"Disgraced mayor Tilda Roth"}


def test_verbs_are_told_with_their_part(flats: Across) -> None:
    verbs = {(deed.verb, deed.part.value) for deed in naming(flats, "Tilda Roth", "herald").deeds}
    assert {("resign", "subject"), ("meet", "subject"), ("hand", "subject")} <= verbs
    assert ("resign", "subject") not in {
        (deed.verb, deed.part.value) for deed in naming(flats, "Tilda Roth", "star").deeds
    }


def test_each_label_counts_its_places(flats: Across) -> None:
    short = next(x for x in naming(flats, "Tilda Roth", "herald").labels if x.kind is LabelKind.SHORT)
    assert [flats.words(passage) for passage in short.passages] == ["Roth", "Roth"]


def test_spellings_of_one_name_are_one_actor() -> None:
    told = across(
        report(
            "a",
            "Visit",
            "President Viktor Dobrovolskyy arrived in Ostrava on Friday. Dobrovolskyy met the king.",
        ),
        report("b", "Visit", "President Viktor Dobrovolsky came to Ostrava on Friday and met the king."),
    )
    assert sum("Dobrovolsky" in actor.name for actor in told.overview.actors) == 1


def test_a_surname_that_fits_two_people_is_not_given_to_either() -> None:
    told = across(
        report("a", "Trial", "Anna Berg accused Olaf Berg of theft in court on Monday."),
        report("b", "Trial", "Berg left the court in Lund without a word, a lawyer said."),
    )
    assert all(len(actor.namings) == 1 or "Berg" not in actor.name for actor in told.overview.actors)


def test_a_description_under_another_person_is_not_borrowed() -> None:
    told = across(
        report("a", "Vote", "Minister Jana Kolb spoke with banker Emil Rast on Tuesday in Lund."),
        report("b", "Vote", "Jana Kolb met Emil Rast on Tuesday in Lund."),
    )
    kolb = naming(told, "Jana Kolb", "a")
    assert not any("banker" in label.words for label in kolb.labels)
