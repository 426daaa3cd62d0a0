"""Quotations: where they begin and end, what they are, and who says them."""

import pytest
from language_texts import read

ANY = "anyone"
# Sentences with what each quotation in them is (None: more than one answer may be given) and who says it.
QUOTED: list[tuple[str, str, list[tuple[str, str | None, str | None]]]] = [
    ("en", 'He called it "a disgrace" and left.', [("a disgrace", "part", ANY)]),
    ("en", 'The so-called "safe zone" was hit twice on Monday.', [("safe zone", "term", None)]),
    (
        "en",
        "\"He said 'no' to me,\" Dunmore told the court.",
        [("He said 'no' to me,", "utterance", "Dunmore")],
    ),
    (
        "en",
        "“He said ‘no’ to me,” Dunmore told the court.",
        [("He said ‘no’ to me,", "utterance", "Dunmore")],
    ),
    (
        "en",
        "‘He said “no” to me,’ Dunmore told the court.",
        [("He said “no” to me,", "utterance", "Dunmore")],
    ),
    (
        "en",
        'Two were hurt, Jonas Weil said.\n\n"The dam is not at risk," engineer Mara Holt told reporters.',
        [("The dam is not at risk,", "utterance", "Mara Holt")],
    ),
    (
        "en",
        'Two people were hurt, fire chief Jonas Weil said.\n\n"Nobody is missing" stood on the wall.',
        [("Nobody is missing", None, None)],
    ),
    ("en", "The '90s were kind to the workers' union, and rock 'n' roll wasn't dead.", []),
    ("en", "It was the summer of ’76, and the dogs’ owners didn’t care.", []),
    (
        "en",
        "'We don't know the workers' names,' said Harlan Pike, the plant's owner.",
        [("We don't know the workers' names,", "utterance", "Harlan Pike")],
    ),
    (
        "en",
        "'It is over,' Pike said. 'We are going home.'",
        [("It is over,", "utterance", "Pike"), ("We are going home.", "utterance", "Pike")],
    ),
    ("en", '"We will [...] not pay," Pike said.', [("We will [...] not pay,", "utterance", "Pike")]),
    (
        "en",
        '"We told [the minister] that it was closed," Pike said.',
        [("We told [the minister] that it was closed,", "utterance", "Pike")],
    ),
    (
        "en",
        '"We waited. \n\n"Nobody came.\n\n"Then the wall fell," Harlan Pike said.',
        [
            ("We waited.", "utterance", ANY),
            ("Nobody came.", "utterance", ANY),
            ("Then the wall fell,", "utterance", "Harlan Pike"),
        ],
    ),
    (
        "en",
        '"The dam is safe," the mayor, Ida Corran, said on Friday.\n\n"It will hold," she added.',
        [("The dam is safe,", "utterance", "Ida Corran"), ("It will hold,", "utterance", "Ida Corran")],
    ),
    ("en", 'He measured a 6" pipe and a 12" pipe and called them "too thin".', [("too thin", "part", ANY)]),
    ("en", "She stood 5'6\" tall, police said.", []),
    ("en", 'Her novel "The Salt Road" won the prize on Monday.', [("The Salt Road", "term", None)]),
    ("en", 'Ronald "Red" Barlow was arrested in Torbay.', [("Red", "term", None)]),
    (
        "en",
        'The group said it would "fight to the end" and "never" surrender.',
        [("fight to the end", "part", ANY), ("never", "part", ANY)],
    ),
    (
        "en",
        '"Who did this?" Corran asked. "I want names."',
        [("Who did this?", "utterance", "Corran"), ("I want names.", "utterance", "Corran")],
    ),
    ("en", 'The ship, called the "Marigold, sank off Torbay on Monday. Nobody was hurt.', []),
    ("en", "``We are ready,'' Corran said.", [("We are ready,", "utterance", "Corran")]),
    ("en", "The mayor said the 'safe' bridge was closed to the citizens' cars.", [("safe", None, ANY)]),
    ("en", "Pike said ‘we’re done’ and the boys’ team went home.", [("we’re done", "part", "Pike")]),
    (
        "en",
        "‘The players’ union will strike,’ Pike said.",
        [("The players’ union will strike,", "utterance", "Pike")],
    ),
    ("en", "MAYOR: 'WE WILL REBUILD'", [("WE WILL REBUILD", None, ANY)]),
    ("en", "Corran says flood was ‘worst in decades’", [("worst in decades", "part", ANY)]),
    (
        "en",
        '"We hope," Corran said, "that it will rain," before she left.',
        [("We hope,", "utterance", "Corran"), ("that it will rain,", "utterance", "Corran")],
    ),
    (
        "fr",
        "« Nous partons », a déclaré Luc Darmon. « Personne ne reste. »",
        [("Nous partons", "utterance", "Luc Darmon"), ("Personne ne reste.", "utterance", ANY)],
    ),
    ("fr", "Il a qualifié l'accord de « honte nationale ».", [("honte nationale", "part", ANY)]),
    (
        "fr",
        "“L'eau monte”, a dit Luc Darmon, qui s'inquiète pour l'usine d'Orvane.",
        [("L'eau monte", "utterance", "Luc Darmon")],
    ),
    (
        "fr",
        "«\u00a0Il m'a dit “non” trois fois\u00a0», raconte Luc Darmon.",
        [("Il m'a dit “non” trois fois", "utterance", "Luc Darmon")],
    ),
    (
        "fr",
        "— Nous partons ce soir, a déclaré Luc Darmon.",
        [("Nous partons ce soir", "utterance", "Luc Darmon")],
    ),
    (
        "de",
        "„Wir gehen nicht“, sagte Lutz Darmann. „Niemand geht.“",
        [("Wir gehen nicht", "utterance", "Lutz Darmann"), ("Niemand geht.", "utterance", ANY)],
    ),
    (
        "de",
        "»Er sagte ›nein‹ zu mir«, sagte Lutz Darmann.",
        [("Er sagte ›nein‹ zu mir", "utterance", "Lutz Darmann")],
    ),
    (
        "de",
        "„Er sagte ‚nein‘ zu mir“, sagte Lutz Darmann.",
        [("Er sagte ‚nein‘ zu mir", "utterance", "Lutz Darmann")],
    ),
    (
        "de",
        '"Wir gehen nicht", sagte Lutz Darmann dem "Morland Kurier".',
        [("Wir gehen nicht", "utterance", "Lutz Darmann"), ("Morland Kurier", "term", None)],
    ),
    ("de", '„Wir gehen nicht", sagte Lutz Darmann.', [("Wir gehen nicht", "utterance", "Lutz Darmann")]),
    ("de", "‚Wir gehen nicht‘, sagte Lutz Darmann.", [("Wir gehen nicht", "utterance", "Lutz Darmann")]),
    (
        "de",
        "Das sogenannte „Sicherheitsgesetz“ tritt am Montag in Kraft.",
        [("Sicherheitsgesetz", "term", None)],
    ),
    (
        "es",
        "«No nos vamos», dijo Raúl Ordán. «Nadie se va».",
        [("No nos vamos", "utterance", "Raúl Ordán"), ("Nadie se va", "utterance", ANY)],
    ),
    (
        "es",
        "—No nos vamos —dijo Raúl Ordán—. Nadie se va.",
        [("No nos vamos", "utterance", "Raúl Ordán"), ("Nadie se va.", "utterance", ANY)],
    ),
    (
        "es",
        '"Es una vergüenza", afirmó Raúl Ordán, que tachó el pacto de "farsa".',
        [("Es una vergüenza", "utterance", "Raúl Ordán"), ("farsa", "part", ANY)],
    ),
    (
        "es",
        "“Me dijo ‘no’ tres veces”, relató Raúl Ordán.",
        [("Me dijo ‘no’ tres veces", "utterance", "Raúl Ordán")],
    ),
    (
        "it",
        "«Non ce ne andiamo», ha detto Ugo Marti. «L'acqua sale».",
        [("Non ce ne andiamo", "utterance", "Ugo Marti"), ("L'acqua sale", "utterance", ANY)],
    ),
    (
        "it",
        "\"L'acqua sale\", ha detto Ugo Marti, parlando degli anni '90.",
        [("L'acqua sale", "utterance", "Ugo Marti")],
    ),
    (
        "it",
        "Il cosiddetto 'piano acqua' è stato approvato ieri dall'assemblea.",
        [("piano acqua", "term", None)],
    ),
    (
        "pt",
        "“Não vamos embora”, disse Rui Tavira. “Ninguém sai.”",
        [("Não vamos embora", "utterance", "Rui Tavira"), ("Ninguém sai.", "utterance", ANY)],
    ),
    (
        "pt",
        "— Não vamos embora — disse Rui Tavira. — Ninguém sai.",
        [("Não vamos embora", "utterance", "Rui Tavira"), ("Ninguém sai.", "utterance", ANY)],
    ),
    ("pt", "«Não vamos embora», disse Rui Tavira.", [("Não vamos embora", "utterance", "Rui Tavira")]),
    (
        "nl",
        "'We gaan niet weg', zei Joris Velden. 'Niemand gaat weg.'",
        [("We gaan niet weg", "utterance", "Joris Velden"), ("Niemand gaat weg.", "utterance", ANY)],
    ),
    ("nl", "De zogeheten 'veilige zone' werd 's nachts geraakt.", [("veilige zone", "term", None)]),
    (
        "nl",
        "‘De auto’s staan onder water,’ zei Joris Velden.",
        [("De auto’s staan onder water,", "utterance", "Joris Velden")],
    ),
    (
        "en",
        "“We waited for hours.\n\n“Nobody came.\n\nThe road to Torbay is shut.",
        [("We waited for hours.", "utterance", ANY), ("Nobody came.", "utterance", ANY)],
    ),
    (
        "en",
        "Corran said: “We waited.\n\n“Nobody came. Nobody.”\n\n“It is a shame,” said Harlan Pike.",
        [
            ("We waited.", "utterance", "Corran"),
            ("Nobody came. Nobody.", "utterance", "Corran"),
            ("It is a shame,", "utterance", "Harlan Pike"),
        ],
    ),
    ("fr", "Le maire — élu en 2020 — a quitté la salle.", []),
    ("es", "Tres provincias —Ordaz, Luma y Teral— siguen sin luz.", []),
    ("pt", "— A ponte caiu — afirmou Rui Tavira à imprensa.", [("A ponte caiu", "utterance", "Rui Tavira")]),
    (
        "en",
        "‘We waited all night.\n\n‘Nobody came,’ Pike said.",
        [("We waited all night.", "utterance", ANY), ("Nobody came,", "utterance", "Pike")],
    ),
    (
        "en",
        "The 'People's Palace' was sold, and the Jones' house wasn't.",
        [("People's Palace", "term", None)],
    ),
    ("en", "“It’s ... not over … yet,” Corran said.", [("It’s ... not over … yet,", "utterance", "Corran")]),
    ("en", "According to Pike, the plan is “dead on arrival.”", [("dead on arrival.", "part", "Pike")]),
    ("en", "Officials described the deal as ‘very close’.", [("very close", "part", ANY)]),
    (
        "en",
        "\"I said, 'Stop it,' and he did,\" Corran said.",
        [("I said, 'Stop it,' and he did,", "utterance", "Corran")],
    ),
    ("en", 'Corran: "We are ready."', [("We are ready.", "utterance", ANY)]),
    (
        "en",
        "They chanted “Freedom!” and “No more war!” in the square.",
        [("Freedom!", None, ANY), ("No more war!", None, ANY)],
    ),
    ("en", "Don't take the workers' side, o'clock or ma'am: it ain't the '80s.", []),
    (
        "en",
        "The coach said the team 'didn't play' and fans' patience was gone.",
        [("didn't play", "part", ANY)],
    ),
    (
        "fr",
        "« Le pont », explique le maire, « est fermé depuis lundi ».",
        [("Le pont", "utterance", ANY), ("est fermé depuis lundi", "utterance", ANY)],
    ),
    ("fr", "Le film « Les Eaux noires » sort mercredi.", [("Les Eaux noires", "term", None)]),
    (
        "fr",
        "– La ville est vide, raconte Odile Perrin.",
        [("La ville est vide", "utterance", "Odile Perrin")],
    ),
    ("fr", "– Lyon : trois blessés.", []),
    (
        "fr",
        "Selon lui, l'accord est « une honte », et l’usine d’Orvane fermera.",
        [("une honte", "part", ANY)],
    ),
    ("de", "Darmann sprach von einer „Katastrophe“ und kündigte Hilfe an.", [("Katastrophe", None, ANY)]),
    (
        "de",
        "Lutz Darmann sagte: „Wir bleiben. Niemand geht.“",
        [("Wir bleiben. Niemand geht.", "utterance", "Lutz Darmann")],
    ),
    (
        "de",
        "„Wir bleiben.\n\n„Niemand geht“, sagte Lutz Darmann.",
        [("Wir bleiben.", "utterance", ANY), ("Niemand geht", "utterance", "Lutz Darmann")],
    ),
    ("de", "Das Schiff „Gute Hoffnung“ sank am Montag.", [("Gute Hoffnung", "term", None)]),
    (
        "es",
        "«No nos vamos.\n\n»Nadie se va», dijo Raúl Ordán.",
        [("No nos vamos.", "utterance", ANY), ("Nadie se va", "utterance", "Raúl Ordán")],
    ),
    ("es", 'El presunto "cerebro" del robo fue detenido.', [("cerebro", "term", None)]),
    (
        "es",
        'Ordán aseguró que el plan es "una farsa" y "no" lo firmará.',
        [("una farsa", "part", ANY), ("no", "part", ANY)],
    ),
    (
        "it",
        "«Il ponte è chiuso», spiega il sindaco Gino Bassi: «Nessuno passa».",
        [("Il ponte è chiuso", "utterance", "Gino Bassi"), ("Nessuno passa", "utterance", "Gino Bassi")],
    ),
    (
        "it",
        "\"Il ponte e' chiuso\", ha detto Gino Bassi, che e' sindaco dal '98.",
        [("Il ponte e' chiuso", "utterance", "Gino Bassi")],
    ),
    (
        "pt",
        '"A ponte está fechada", disse a prefeita Lia Campos, ao chamar a obra de "farsa".',
        [("A ponte está fechada", "utterance", "Lia Campos"), ("farsa", "part", ANY)],
    ),
    ("pt", "– A ponte caiu, disse Lia Campos.", [("A ponte caiu", "utterance", "Lia Campos")]),
    (
        "nl",
        '"De brug is dicht", zegt Ida Kuiper. "Niemand mag erover."',
        [("De brug is dicht", "utterance", "Ida Kuiper"), ("Niemand mag erover.", "utterance", ANY)],
    ),
    ("nl", "De film 'Zwart water' trekt volle zalen.", [("Zwart water", "term", None)]),
    ("nl", "'t Is druk in 's-Hertogenbosch, zegt de burgemeester.", []),
]


def quoted(text: str, language: str = "en") -> list[str]:
    return [quotation.span.of(text) for quotation in read(text, language).quotations]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("“We go,” she said.", "en", "We go,"),
        ('"We go," she said.', "en", "We go,"),
        ("‘We don’t go,’ she said.", "en", "We don’t go,"),
        ("„Wir gehen“, sagte sie.", "de", "Wir gehen"),
        ("»Wir gehen«, sagte sie.", "de", "Wir gehen"),
        ("« Nous partons », a-t-elle dit.", "fr", "Nous partons"),
        ("「行こう」と彼女は言った。", "ja", "行こう"),
    ],
)
def test_the_marks_of_many_languages_are_read(text: str, language: str, words: str) -> None:
    assert quoted(text, language) == [words]


@pytest.mark.parametrize("text", ["It’s the boys’ boat.", "The '90s were Vera's.", 'The 6" pipe burst.'])
def test_an_apostrophe_is_no_quotation_mark(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_that_goes_on_repeats_its_opening_mark() -> None:
    text = "“We waited for hours,” Vera Lindqvist said. “Then it fell.\n\n“Nobody helped us.”"
    assert quoted(text) == ["We waited for hours,", "Then it fell.", "Nobody helped us."]


def test_a_quotation_may_go_on_without_a_new_mark() -> None:
    text = "Vera Lindqvist said: “We waited.\n\nThen it fell.\n\nNobody helped us.”\n\nThe road is shut."
    assert quoted(text) == ["We waited.", "Then it fell.", "Nobody helped us."]


def test_the_speaker_is_told_by_full_name() -> None:
    text = "Mayor Vera Lindqvist spoke on Monday. “We waited for many hours,” Lindqvist said."
    assert [quotation.speaker for quotation in read(text).quotations] == ["Vera Lindqvist"]


@pytest.mark.parametrize(("language", "text", "told"), QUOTED)
def test_quotations_are_told_from_apostrophes_terms_and_one_another(
    language: str, text: str, told: list[tuple[str, str | None, str | None]]
) -> None:
    found = read(text, language).quotations
    assert [quotation.span.of(text) for quotation in found] == [words for words, _, _ in told]
    for quotation, (words, kind, speaker) in zip(found, told, strict=True):
        assert kind in (None, quotation.kind.value), words
        assert speaker in (ANY, quotation.speaker), words


def test_cuts_and_insertions_are_told_from_the_speakers_words() -> None:
    text = "“We [...] told [the minister] that … it (…) fell...” Corran said. “It [sic] fell.”"
    first, second = read(text).quotations
    assert [span.of(text).strip() for span in first.cuts] == ["[...]", "…", "(…)"]
    assert [span.of(text) for span in first.insertions] == ["[the minister]"]
    assert [span.of(text) for span in second.insertions] == ["[sic]"]


@pytest.mark.parametrize("text", ["“", "'", "„ ", "a «", "— ", "—", "‘’", '""', "[...] “...”", "“\n\n“\n\n"])
def test_marks_without_words_hold_nothing(text: str) -> None:
    assert all(word.strip("…. ") == "" for word in quoted(text, "es"))
