"""Names as two reports spell them: which are one, and which are not."""

import pytest
from language_texts import read, report

from app.findings.reader import Reader
from app.findings.spelling import one_name
from app.findings.told import Told
from app.language.folding import fold
from app.model.mentions import Name, NameKind
from app.model.span import Passage, Span

ONE = [
    "Zelenskyy = Zelensky", "Zelensky = Selenskyj", "Zelenskyy = Zelenski",
    "Volodymyr Zelenskyy = Wolodymyr Selenskyj", "Kyiv = Kiev", "Kyiv = Kiew", "Odesa = Odessa",
    "Kharkiv = Kharkov", "Kharkiv = Charkiw", "Gorbachev = Gorbatschow", "Gorbachev = Gorbatchev",
    "Gaddafi = Qaddafi", "Gaddafi = Kadhafi", "Mohammed = Muhammad", "Müller = Mueller", "Łódź = Lodz",
    "Tchaikovsky = Tschaikowski", "Tchaikovsky = Chaikovskii", "Khrushchev = Chruschtschow",
    "Khrushchev = Khrouchtchev", "Yeltsin = Jelzin", "Yeltsin = Eltsine", "Zaporizhzhia = Saporischschja",
    "Zaporizhzhia = Zaporijjia", "Lavrov = Lawrow", "Шевченко = Shevchenko", "Шевченко = Schewtschenko",
    "Κωνσταντίνος = Konstantinos", "Παπαδόπουλος = Papadopoulos", "محمد = Mohammed", "Hussein = Husayn",
    "Ahmad = Ahmed", "Yusuf = Youssef", "Abdullah = Abdallah", "Ørsted = Orsted", "São Paulo = Sao Paulo",
    "Dvořák = Dvorak", "Erdoğan = Erdogan", "Zhukov = Schukow", "Zhukov = Joukov", "Mykolaiv = Mykolajiw",
    "Mykhailo Fedorov = Mychajlo Fedorow", "Al-Assad = Assad", "Kaczyński = Kaczynski",
    "Novak Đoković = Novak Djokovic", "Xi = Hsi", "Schröder = Schroeder", "Strauß = Strauss",
    "Aleksandr = Alexander", "Sergei = Sergey", "Sergei = Serguéi", "Yanukovych = Janukowytsch",
    "Rostov = Rostow", "Ashkhabad = Aschchabad", "Chernihiv = Tschernihiw", "Владимир = Vladimir",
    "Киев = Kiev", "Hassan = Hasan", "Khamenei = Chamenei",
]  # fmt: skip
OTHER = [
    "Harrison = Garrison", "Iran = Iraq", "Austria = Australia", "Moreau = Morel", "Delgado = Salgado",
    "Miller = Müller", "Martin = Marin", "Harris = Harrison", "Lind = Lund", "Ryan = Rein",
    "Niger = Nigeria", "Mali = Malawi", "Georgia = Jordan", "Slovakia = Slovenia", "Sweden = Switzerland",
    "Johnson = Johnston", "Johnson = Jansen", "Peters = Peterson", "Carter = Cartier", "Meyer = Moyer",
    "Hall = Hill", "Wells = Walls", "Baker = Becker", "Perez = Peres Lopez", "Donovan = Dunleavy",
    "Marco = Marcos", "Rossi = Russo", "Lee = Li", "Dominica = Dominican", "Gambia = Zambia",
    "Guinea = Guyana", "Congo = Kongsberg", "Kowalski = Kowalczyk", "Petrov = Petrenko",
    "Ivanov = Ivanenko", "Silva = Sylvain", "Chad = Chadwick", "Kent = Kant", "Mason = Nason",
    "Barton = Burton", "Burton = Berton", "Carson = Curzon", "Parker = Barker", "Tanner = Danner",
    "Bates = Betts", "Bell = Ball", "Collins = Colin", "Wagner = Wegner", "Torres = Torre", "Ruiz = Reis",
    "Dallas = Dulles", "Kerry = Carey", "Foster = Forster", "Reed = Reid", "Perth = Porto", "Riga = Rioja",
    "Oman = Amman", "Paris = Peres", "Shaw = Show", "Simon = Simeon", "Stone = Stein", "Roth = Rath",
    "Basra = Bosra", "Homs = Hamas", "Kerr = Kurz", "Lopez = Lupez-Garcia", "Hanson = Henson",
    "Jackson = Johnson", "Marta = Marty", "Anna = Anne", "Maria = Mario", "Bern = Born", "Gaza = Giza",
    "Cole = Cale", "Ball = Bull",
]  # fmt: skip


def told(text: str, language: str) -> Told:
    made, analysis = report(text, language=language), read(text, language)
    return Reader([made], [analysis]).told(Passage(made.id, analysis.sentences[0].span))


def is_one(pair: str, *, languages: tuple[str, str] = ("en", "en")) -> bool:
    a, b = pair.split(" = ")
    names = [Name(Span(0, len(name)), 0, NameKind.OTHER, fold(name)) for name in (a, b)]
    return one_name(told(a, languages[0]), names[0], told(b, languages[1]), names[1])


@pytest.mark.parametrize("pair", ONE)
def test_spellings_of_one_name_are_one(pair: str) -> None:
    assert is_one(pair)


@pytest.mark.parametrize("pair", OTHER)
def test_names_that_look_alike_stay_apart(pair: str) -> None:
    assert not is_one(pair)


@pytest.mark.parametrize(
    "pair",
    [
        "MoD = Ministry of Defence",
        "IAEA = International Atomic Energy Agency",
        "U.N. = United Nations",
        "NATO = North Atlantic Treaty Organization",
    ],
)
def test_initials_stand_for_a_body(pair: str) -> None:
    assert is_one(pair)


def test_initials_may_be_turned_in_another_language_only() -> None:
    assert is_one("NATO = OTAN", languages=("en", "fr"))
    assert not is_one("SDP = DPS")


def test_a_short_word_is_no_acronym() -> None:
    assert not is_one("Ed = Erik Dahl")
