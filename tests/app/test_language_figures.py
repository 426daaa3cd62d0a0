import pytest
from language_texts import read

from app.model.mentions import Bound, Figure, FigureKind


def figures(text: str, language: str = "en") -> list[Figure]:
    return list(read(text, language).figures)


def one(text: str, language: str = "en") -> tuple[str, Figure]:
    found = figures(text, language)
    assert len(found) == 1, [figure.span.of(text) for figure in found]
    return found[0].span.of(text), found[0]


@pytest.mark.parametrize(
    ("text", "words", "low", "bound"),
    [
        ("At least 12 people died.", "At least 12", 12, Bound.AT_LEAST),
        ("Nearly 1,000 homes burned.", "Nearly 1,000", 1000, Bound.APPROX),
        (
            "The flood killed more than two hundred and five cows.",
            "more than two hundred and five",
            205,
            Bound.AT_LEAST,
        ),
        ("Up to forty-two boats sank.", "Up to forty-two", 42, Bound.AT_MOST),
        ("They counted 1.5 million votes.", "1.5 million", 1_500_000, Bound.EXACT),
        ("They counted 2 mn votes.", "2 mn", 2_000_000, Bound.EXACT),
        ("A dozen boats sank.", "A dozen", 12, Bound.EXACT),
        ("About half a million people fled.", "About half a million", 500_000, Bound.APPROX),
        ("The club has 300 or more members.", "300 or more", 300, Bound.AT_LEAST),
        ("Some 320 trees fell.", "Some 320", 320, Bound.APPROX),
    ],
)
def test_a_count_is_read_with_its_bound(text: str, words: str, low: float, bound: Bound) -> None:
    span, figure = one(text)
    assert (span, figure.low, figure.bound) == (words, low, bound)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "low"),
    [
        ("It cost $334 million.", FigureKind.MONEY, "USD", 334_000_000),
        ("It cost £2m.", FigureKind.MONEY, "GBP", 2_000_000),
        ("It cost 54 million dollars.", FigureKind.MONEY, "USD", 54_000_000),
        ("The town lies 10 kilometers away.", FigureKind.LENGTH, "m", 10_000),
        ("Shares fell 7.5 percent.", FigureKind.PERCENT, "percent", 7.5),
        ("It was minus 30 degrees Celsius.", FigureKind.TEMPERATURE, "C", -30),
        ("It was minus 22 Fahrenheit.", FigureKind.TEMPERATURE, "C", -30),
        ("The strike lasted two weeks.", FigureKind.DURATION, "s", 1_209_600),
        ("A 43-year-old baker was hurt.", FigureKind.AGE, "year", 43),
        ("The baker, Ida Moss, 43, was hurt.", FigureKind.AGE, "year", 43),
        ("Rescuers found an apprentice, 17, under a beam.", FigureKind.AGE, "year", 17),
        ("The missing pilot was 52, the airline said.", FigureKind.AGE, "year", 52),
        ("The oldest, Ida Moss, was 81.", FigureKind.AGE, "year", 81),
        ("A 6.1-magnitude quake hit Norrvik.", FigureKind.MEASURE, "magnitude", 6.1),
        ("A magnitude-6.1 quake hit Norrvik.", FigureKind.MEASURE, "magnitude", 6.1),
        ("She lives on the third floor.", FigureKind.RANK, None, 3),
        ("They lost the 7th round.", FigureKind.RANK, None, 7),
    ],
)
def test_a_figure_has_its_kind_and_stands_in_its_base_unit(
    text: str, kind: FigureKind, unit: str | None, low: float
) -> None:
    _, figure = one(text)
    assert (figure.kind, figure.unit) == (kind, unit)
    assert figure.low == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Between 40 and 80 percent of homes burned.", 40, 80),
        ("From 40 percent to 70 percent of homes burned.", 40, 70),
        ("They need 2 to 3 million bricks.", 2_000_000, 3_000_000),
        ("They need two or three bricks.", 2, 3),
    ],
)
def test_a_range_has_two_ends(text: str, low: float, high: float) -> None:
    _, figure = one(text)
    assert (figure.low, figure.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "One of the boats sank.",
        "No one was there.",
        "First, the bell rang.",
        "The police seized AK-47 rifles.",
        "They met in 2013.",
        "They met on July 2 at 8:30 p.m.",
    ],
)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_vague_words_have_no_number() -> None:
    words, figure = one("Tens of thousands of people fled.")
    assert (words, figure.low, figure.bound) == ("Tens of thousands", None, Bound.APPROX)


def test_people_are_counted_by_what_happened_to_them() -> None:
    _, killed = one("Three people were killed in Norrvik.")
    _, boats = one("The storm sank three boats off Norrvik.")
    assert killed.counted == "kill"
    assert boats.counted == "boat"
    assert {"sink", "storm"} <= boats.about


def test_both_halves_of_a_conversion_agree() -> None:
    first, second = figures("The line is 1,000 kilometers (621 miles) long.")
    assert first.low == pytest.approx(second.low, rel=0.01)


@pytest.mark.parametrize(
    ("text", "language", "words", "low"),
    [
        ("Au moins vingt-trois personnes sont mortes.", "fr", "Au moins vingt-trois", 23),
        ("Quelque quatre-vingt-dix maisons ont brûlé.", "fr", "Quelque quatre-vingt-dix", 90),
        ("Il manque 2,5 millions d’euros.", "fr", "2,5 millions d’euros", 2_500_000),
        ("Rund 1.500 Menschen flohen.", "de", "Rund 1.500", 1500),
        ("Mindestens vierundzwanzig Häuser brannten.", "de", "Mindestens vierundzwanzig", 24),
        ("Ein 43-jähriger Bäcker starb.", "de", "43-jähriger", 43),
        ("Al menos treinta y tres casas ardieron.", "es", "Al menos treinta y tres", 33),
        ("Almeno ventitré case bruciarono.", "it", "Almeno ventitré", 23),
        ("Cerca de 1.500 pessoas fugiram.", "pt", "Cerca de 1.500", 1500),
        ("Zeker drieëntwintig huizen brandden af.", "nl", "Zeker drieëntwintig", 23),
    ],
)
def test_numbers_are_read_in_other_languages(text: str, language: str, words: str, low: float) -> None:
    span, figure = one(text, language)
    assert (span, figure.low) == (words, low)


def test_a_number_that_ends_a_name_counts_nothing() -> None:
    assert read("The owner told Channel Nine that alarms had failed.").figures == ()


@pytest.mark.parametrize(
    ("text", "words", "low"),
    [
        ("It was -22 F in Norrvik.", "-22 F", -30),
        ("It was 40C in Norrvik.", "40C", 40),
        ("It was minus 22 F.", "minus 22 F", -30),
        ("It fell to minus 30 degrees Celsius.", "minus 30 degrees Celsius", -30),
    ],
)
def test_degrees_are_compared_in_celsius(text: str, words: str, low: float) -> None:
    span, figure = one(text)
    assert (span, figure.unit) == (words, "C")
    assert figure.low == pytest.approx(low, abs=0.01)


@pytest.mark.parametrize("text", ["It cost 10c a litre.", "It seats 3 C. Moreau fans."])
def test_a_letter_that_is_no_degree_makes_no_temperature(text: str) -> None:
    assert all(figure.unit != "C" for figure in figures(text))


def test_a_quarter_of_a_million_is_one_number() -> None:
    words, figure = one("A quarter of a million people fled.")
    assert (words, figure.low) == ("A quarter of a million", 250_000)


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("One in five shops closed.", "en", 0.2),
        ("Two out of three shops closed.", "en", 0.666667),
        ("Nearly nine in 10 shops closed.", "en", 0.9),
        ("Une boutique sur cinq a fermé.", "fr", 0.2),
        ("Jeder fünfte Laden schloss.", "de", 0.2),
    ],
)
def test_two_numbers_may_be_one_share(text: str, language: str, low: float) -> None:
    _, figure = one(text, language)
    assert (figure.kind, figure.unit, figure.low) == (FigureKind.PERCENT, "fraction", low)


@pytest.mark.parametrize("text", ["The boats carried 12 in 40 boxes.", "It seats six in two minutes."])
def test_two_numbers_that_count_two_things_are_no_share(text: str) -> None:
    assert all(figure.unit != "fraction" for figure in figures(text))


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("Mille deux cents vaches ont fui.", "fr", 1200),
        ("Trois cent vingt et un mille vaches ont fui.", "fr", 321_000),
        ("Dos mil millones de vacas.", "es", 2_000_000_000),
        ("Dreihunderteinundzwanzigtausend Kühe flohen.", "de", 321_000),
        ("Trecentoventunomila vacche.", "it", 321_000),
        ("Driehonderdeenentwintigduizend koeien.", "nl", 321_000),
        ("Two thousand five hundred and twelve cows fled.", "en", 2512),
        ("A hundred and twenty cows fled.", "en", 120),
    ],
)
def test_long_numbers_in_words_are_one_number(text: str, language: str, low: float) -> None:
    assert one(text, language)[1].low == low


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Between two hundred and three hundred cows fled.", 200, 300),
        ("Between a thousand and fifteen hundred cows fled.", 1000, 1500),
        ("Between one million and two million cows fled.", 1_000_000, 2_000_000),
    ],
)
def test_an_and_parts_the_ends_of_a_range(text: str, low: float, high: float) -> None:
    _, figure = one(text)
    assert (figure.low, figure.high) == (low, high)


def test_a_dizaine_is_about_ten_and_a_dozen_is_twelve() -> None:
    _, ten = one("Une dizaine de vaches ont fui.", "fr")
    _, dozen = one("A dozen cows fled.")
    assert (ten.low, ten.bound) == (10, Bound.APPROX)
    assert (dozen.low, dozen.bound) == (12, Bound.EXACT)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The mayor was fined 25,000 pounds.", "GBP"),
        ("The calf weighs 50 pounds.", "kg"),
        ("They paid for 50 pounds of flour.", "kg"),
    ],
)
def test_pounds_are_money_where_the_sentence_speaks_of_prices(text: str, unit: str) -> None:
    assert one(text)[1].unit == unit


def test_a_number_at_the_end_of_a_german_sentence_is_no_rank() -> None:
    assert one("Die Zahl der Kühe stieg auf 43.", "de")[1].kind is FigureKind.COUNT
    assert one("Sie liegt auf dem 3. Platz.", "de")[1].kind is FigureKind.RANK


def test_degrees_below_zero_are_negative() -> None:
    assert one("Marcó 12 grados bajo cero.", "es")[1].low == -12
